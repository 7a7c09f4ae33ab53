import { createApp, nextTick, reactive } from 'vue/dist/vue.esm-bundler.js';
import { beginning, changes, play } from './story.ts';
import { vueStory } from './vue-story.ts';

const story = reactive({ ...beginning });
const page = play(
  changes.map(({ title, change }) => ({
    title,
    async act() {
      Object.assign(story, change({ ...story }));
      await nextTick();
    },
  })),
);
createApp(vueStory(story, what => void page.heard.push(what))).mount('#app');
