import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { ReactStory } from './react-story.ts';
import { playStory } from './story.ts';

const root = createRoot(document.querySelector('#app')!);
playStory((story, hear) => flushSync(() => root.render(createElement(ReactStory, { story, hear }))));
