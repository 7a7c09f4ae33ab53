import type { Highlighter } from './highlight/highlighter.ts';
import { markTag } from './highlight/mark-nodes.ts';
import type { Painting } from './highlight/paint.ts';
import { nextTask, whenIdle } from './idle.ts';
import { visibleFirst } from './visible-first.ts';

/** Fewest and most marks made in one stroke. */
const FEWEST = 100;
const MOST = 250;
/** By how many strokes grow, and shrink when one took too long: many a moment is slow for reasons that are not ours. */
const MORE = 50;
const LESS = 25;
/** How long changing the page in one stroke may take before strokes shrink, in milliseconds; a long task takes 50. */
const CHANGE = 25;
/**
 * The same of laying it out, and what leaves room to grow. A long page takes most of it however little has changed, as long
 * again to be drawn, and both with every stroke: small ones would have it busy for twice the time.
 */
const LAYOUT = { most: 42, room: 35 };

/**
 * Paints what it is given in strokes between which the page may act: what is in the window, then the rest. Its promises
 * resolve when nothing is left to be painted, and reject on abort.
 *
 * What fits one stroke is painted at once. On longer pages a stroke has three tasks, and between any two of them the
 * browser hears the reader: the page is changed and its styles are worked out; it is laid out; it is drawn. One frame
 * that had to do all of it would be a long one (two megabytes are laid out in 15 ms and drawn in 20, whatever has
 * changed). How long the tasks took decides how much the next stroke may change, and goes on from one part of the page
 * to the next.
 */
export function startStrokes(
  { foresee, paint }: Pick<Highlighter, 'foresee' | 'paint'>,
  window: Window,
  signal: AbortSignal,
): (paintings: Painting[]) => Promise<void> {
  let waiting: Painting[] = [];
  let size = FEWEST;
  let working: Promise<void> | undefined;

  function change(stroke: Painting[]): void {
    // All that must be asked of the page is asked while it is laid out, before the first change.
    foresee(stroke);
    paint(stroke);
  }

  async function work(): Promise<void> {
    try {
      await nextTask(signal);
      while (waiting.length > 0) await makeStroke();
    } finally {
      working = undefined;
    }
  }

  async function makeStroke(): Promise<void> {
    const end = fitting(waiting, size);
    const stroke = waiting.slice(0, end);
    waiting = waiting.slice(end);
    const changing = timed(() => {
      change(stroke);
      workOutStyles(stroke, window);
    });
    await nextTask(signal);
    const layingOut = timed(() => void window.document.documentElement.offsetHeight);
    if (changing > CHANGE || layingOut > LAYOUT.most) size = Math.max(FEWEST, size - LESS);
    else if (layingOut < LAYOUT.room) size = Math.min(MOST, size + MORE);
    await whenIdle(signal);
  }

  return async paintings => {
    signal.throwIfAborted();
    // What is painted at one stroke needs no order, and the question for it may have the page laid out once more.
    if (!working && fitting(paintings, MOST) === paintings.length) return change(paintings);
    const { inWindow, elsewhere } = visibleFirst(paintings, window);
    waiting = [...inWindow, ...waiting, ...elsewhere];
    working ??= work();
    await working;
  };
}

/** How many of the paintings make so many marks together, or fewer; one at least. */
function fitting(paintings: readonly Painting[], marks: number): number {
  let made = 0;
  const over = paintings.findIndex(({ mentions }, at) => {
    made += Math.max(1, mentions.length);
    return made > marks && at > 0;
  });
  return over < 0 ? paintings.length : over;
}

/** Has the browser work out the styles of all that has changed: it does when it is asked for one of a new element. */
function workOutStyles(stroke: readonly Painting[], window: Window): void {
  const mark = stroke.at(-1)?.block.element.querySelector(markTag);
  if (mark) void window.getComputedStyle(mark).display;
}

/** How long some work takes, in milliseconds. */
function timed(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
