import { createSSRApp } from 'vue/dist/vue.esm-bundler.js';
import { beginning, play } from './story.ts';
import { vueStory } from './vue-story.ts';

// The server has drawn the article; Vue takes it over as soon as its script is here.
const page = play([]);
// Vue says in the console alone that it found something else than it expected.
console.error = (...said) => void page.errors.push(said.join(' '));
createSSRApp(vueStory(beginning, what => void page.heard.push(what))).mount('#app');
