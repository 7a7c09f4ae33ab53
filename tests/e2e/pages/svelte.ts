import { flushSync, mount } from 'svelte';
import { writable } from 'svelte/store';
import App from './SvelteApp.svelte';
import { beginning, playStory, type Story } from './story.ts';

const stories = writable<{ story: Story; hear: (what: string) => void }>({ story: beginning, hear() {} });
mount(App, { target: document.querySelector('#app')!, props: { stories } });
playStory((story, hear) => {
  stories.set({ story, hear });
  flushSync();
});
