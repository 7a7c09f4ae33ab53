import { onTestFinished } from 'vitest';
import { readText } from '../../../src/content/article/read-text.ts';
import { createFuse } from '../../../src/content/highlight/fuse.ts';
import { createHighlighter, type Highlighter } from '../../../src/content/highlight/highlighter.ts';
import { createPageWatcher, type PageWatcher } from '../../../src/content/page-watcher.ts';
import type { Mention } from '../../../src/core/model/mention.ts';

const { getComputedStyle } = globalThis;
// jsdom knows no pseudo-elements, and says so each time it is asked for one.
globalThis.getComputedStyle = element => getComputedStyle(element);

const names =
  /Boris Johnson|Vladimir Putin|Vladimir|Putin|Johnson|Liz Truss|Truss|Lavrov|Zelensky|Macron|NATO/g;

/** What a scan would find in a text: the names of this test's world, and nothing clever. */
export function mentionsIn(text: string, block = 0): Mention[] {
  return [...text.matchAll(names)].map(({ 0: name, index }) => ({
    block,
    start: index,
    end: index + name.length,
    kind: name === 'NATO' ? 'organization' : 'person',
    via: 'name',
    entities: [name.replace(/.* /, '').toLowerCase()],
  }));
}

export interface MarkedPage {
  watcher: PageWatcher;
  highlighter: Highlighter;
  /** Marks every name below `root`. */
  mark(root: Element): void;
  /** Batches of records that the watcher told of. */
  told: MutationRecord[][];
  /** Elements that were to be read again. */
  again: Element[];
  gaveUp: () => boolean;
  clock: { now: number };
  stop(): void;
}

/** A document with a highlighter at work, as a session would run it. */
export function startMarking(options: { readAgain: boolean } = { readAgain: false }): MarkedPage {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const told: MutationRecord[][] = [];
  const again: Element[] = [];
  const clock = { now: 0 };
  let stopped = false;
  const watcher = createPageWatcher(
    document,
    records => {
      told.push(records);
      const changed = highlighter.absorb(records);
      again.push(...changed);
      if (options.readAgain) for (const element of changed) mark(element);
    },
    controller.signal,
  );
  const gaveUp = () => {
    stopped = true;
  };
  const highlighter = createHighlighter(
    { page: document, quietly: watcher.quietly, dress: () => {}, gaveUp, fuse: createFuse(() => clock.now) },
    controller.signal,
  );
  const mark = (root: Element) => {
    highlighter.paint(readText(root).map((block, n) => ({ block, mentions: mentionsIn(block.text, n) })));
  };
  return {
    watcher,
    highlighter,
    mark,
    told,
    again,
    gaveUp: () => stopped,
    clock,
    stop: () => controller.abort(),
  };
}

/** Lets the page watcher's microtask run, as a browser does before it paints. */
export async function beforeNextPaint(): Promise<void> {
  await Promise.resolve();
  await Promise.resolve();
}

/** A tree as nested text, every text node apart: `p["The president ", b["Putin"]]`. */
export function outline(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return JSON.stringify((node as Text).data);
  if (node.nodeType === Node.COMMENT_NODE) return `<!--${(node as Comment).data}-->`;
  return `${node.nodeName.toLowerCase()}[${[...node.childNodes].map(outline).join(', ')}]`;
}

/** All text nodes below `root`, in order. */
export function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}
