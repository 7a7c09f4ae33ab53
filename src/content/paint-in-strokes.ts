import type { Highlighter } from './highlight/highlighter.ts';
import type { Painting } from './highlight/paint.ts';
import { whenIdle } from './idle.ts';
import { visibleFirst } from './visible-first.ts';

/** Fewest and most blocks painted in one stroke: some milliseconds of work. */
const FEWEST = 100;
const MOST = 180;
/** How long a stroke may take with the layout of what it has changed, in milliseconds; a long task takes 50. */
const STROKE = 40;

/**
 * Paints what is in the window, then the rest, in strokes between which the page may act; rejects on abort.
 *
 * On a long page each stroke ends with having the page laid out: a frame that also had to do that would take twice as
 * long (two megabytes are laid out in 15 ms and painted in 20, whatever has changed), and for that long no key is heard.
 * How long a stroke took so decides how much the next may change.
 */
export async function paintInStrokes(
  paintings: Painting[],
  { foresee, paint }: Pick<Highlighter, 'foresee' | 'paint'>,
  window: Window,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  // What is painted at one stroke needs no order, and the question for it may have the page laid out once more.
  const ordered = paintings.length > FEWEST ? visibleFirst(paintings, window) : paintings;
  let size = FEWEST;
  for (let at = 0; at < ordered.length; ) {
    const begun = performance.now();
    const stroke = ordered.slice(at, at + size);
    // All that must be asked of the page is asked while it is laid out, before the first change.
    foresee(stroke);
    paint(stroke);
    at += stroke.length;
    // An ordinary page is marked in one stroke, and its next frame is a short one.
    if (stroke.length === ordered.length) return;
    void window.document.documentElement.offsetHeight;
    const fitting = Math.floor(size * Math.min(2, STROKE / (performance.now() - begun)));
    size = Math.max(FEWEST, Math.min(MOST, fitting));
    await whenIdle(signal);
    signal.throwIfAborted();
  }
}
