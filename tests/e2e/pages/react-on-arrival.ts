import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { ReactStory } from './react-story.ts';
import { beginning, play } from './story.ts';

// The server has drawn the article; React takes it over as soon as its script is here.
const page = play([]);
hydrateRoot(
  document.querySelector('#app')!,
  createElement(ReactStory, { story: beginning, hear: what => void page.heard.push(what) }),
  { onRecoverableError: error => void page.errors.push(String(error)) },
);
