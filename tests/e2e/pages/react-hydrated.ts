import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot, type Root } from 'react-dom/client';
import { ReactStory } from './react-story.ts';
import { beginning, changes, play } from './story.ts';

// The server has drawn the article; React takes it over in the first step, long after the page was read.
let root: Root | undefined;
let story = beginning;
const element = () => createElement(ReactStory, { story, hear: what => void page.heard.push(what) });
const page = play([
  {
    title: 'React takes over what the server has drawn',
    async act() {
      root = hydrateRoot(document.querySelector('#app')!, element(), {
        // Elements that the server did not draw make React draw all anew, and say so: that cannot be spared it, for
        // nothing on the page tells that it has not been taken over yet. The article comes out right all the same.
        onRecoverableError: error => {
          if (!/#418\b/.test(String(error))) page.errors.push(String(error));
        },
      });
      await new Promise(done => setTimeout(done, 100));
    },
  },
  ...changes.map(({ title, change }) => ({
    title,
    act() {
      story = change(story);
      flushSync(() => root!.render(element()));
    },
  })),
]);
