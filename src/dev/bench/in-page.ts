import { findStory } from '../../content/article/find-article.ts';
import { type Block, type FoundStory, readBlocks } from '../../content/article/read-blocks.ts';
import { readAsOf } from '../../content/article/read-date.ts';
import { readText } from '../../content/article/read-text.ts';
import { atOnce } from '../../content/article/steps.ts';
import { createHighlightStyle } from '../../content/highlight/highlight-style.ts';
import { createHighlighter, type Highlighter } from '../../content/highlight/highlighter.ts';
import type { Painting } from '../../content/highlight/paint.ts';
import { createPageWatcher } from '../../content/page-watcher.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { openDataset } from '../../core/dataset/open-dataset.ts';
import type { Mention } from '../../core/model/mention.ts';
import { floor, markList, markUnion, paintByHighlightApi, paintBySplitting } from './controls.ts';
import { evenly, findEverything, paintingsOf } from './find-everything.ts';
import { watchShifts } from './watch-shifts.ts';

export type Way = 'ours' | 'splitting' | 'highlight-api';

/**
 * What the benchmark runs inside a page: the steps of the extension's reading, one by one and in this order, and the
 * controls they are compared with. The bundle puts it into the page's global scope.
 */
const bench = {
  floor,
  markList,
  markUnion,

  /** Opens the dataset that the server has at `path`. */
  async open(path: string): Promise<void> {
    dataset = openDataset(new Uint8Array(await (await fetch(new URL(path, location.origin))).arrayBuffer()));
  },

  /** Decides what the page is and where its story stands. */
  decide(address: string, today: string): void {
    const url = new URL(address);
    story = atOnce(findStory(document, url, readAsOf(document, url, today)));
  },
  /** Takes the paragraphs that were met on the way, as the extension does. */
  take(): void {
    blocks = atOnce(readBlocks(story));
  },
  /** Walks the story for its paragraphs, as if none had been met. */
  collect(): void {
    const { met: _, ...unread } = story;
    blocks = atOnce(readBlocks(unread));
  },
  scan(): void {
    mentions = findEverything(blocks, dataset);
  },
  choose(): void {
    highlighter = startHighlighter();
    paintings = paintingsOf(blocks, mentions);
  },
  paint(): void {
    highlighter.paint(paintings);
  },
  /** Takes the marks back, and stops watching the page. */
  clear(): void {
    ending.abort();
  },
  describe: () => ({
    letters: blocks.reduce((sum, { text }) => sum + text.length, 0),
    marks: paintings.reduce((sum, { mentions }) => sum + mentions.length, 0),
  }),

  /** Chooses `count` words of the page to be marked. */
  prepare(count: number): void {
    paintings = evenly(readText(document.body), count);
    highlighter = startHighlighter();
  },
  paintBy: {
    ours: () => highlighter.paint(paintings),
    splitting: () => paintBySplitting(paintings),
    'highlight-api': () => paintByHighlightApi(paintings),
  } satisfies Record<Way, () => void>,

  /** Paints while it is watched what moves; `css` is put on the page before. */
  paintAndWatch: (css: string) => watchShifts(css, () => highlighter.paint(paintings)),

  /** Puts `count` elements on the page, and takes them away one by one. */
  addElements(count: number): void {
    place = document.body.appendChild(document.createElement('div'));
    for (let i = 0; i < count; i++) place.append(document.createElement('p'));
  },
  removeElements(): void {
    while (place.lastChild) place.lastChild.remove();
  },
};

let dataset: Dataset;
let story: FoundStory;
let blocks: Block[] = [];
let mentions: Mention[] = [];
let paintings: Painting[] = [];
let highlighter: Highlighter;
let ending: AbortController;
let place: HTMLElement;

Object.assign(globalThis, { bench });

/** A highlighter at work as a session runs it. */
function startHighlighter(): Highlighter {
  ending = new AbortController();
  const { signal } = ending;
  const watcher = createPageWatcher(document, records => started.absorb(records), signal);
  const started = createHighlighter(
    { page: document, quietly: watcher.quietly, dress: createHighlightStyle(signal), gaveUp() {} },
    signal,
  );
  return started;
}
