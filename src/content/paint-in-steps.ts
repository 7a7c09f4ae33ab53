import type { Steps } from './article/steps.ts';
import type { Highlighter } from './highlight/highlighter.ts';
import type { Painting } from './highlight/paint.ts';
import { groupsOf } from './idle.ts';
import { visibleFirst } from './visible-first.ts';

/** Blocks painted together: a millisecond of work. */
const BATCH = 20;

/** Paints what is in the window, then the rest; asks the page all it must before the first change. */
export function* paintInSteps(
  paintings: Painting[],
  { foresee, paint }: Highlighter,
  window: Window,
): Steps<void> {
  const groups = groupsOf(visibleFirst(paintings, window), BATCH);
  for (const work of [foresee, paint]) {
    for (const group of groups) {
      yield;
      work(group);
    }
  }
}
