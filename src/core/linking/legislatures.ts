import { askedOncePerArticle } from './asked-once.ts';
import { wordSet } from './words/word-set.ts';

/** What the parliament of a part of the state is called, or the house it meets in. */
const called = wordSet('legislature statehouse');

/**
 * Whether an article speaks of the legislature of a part of the state and not of Congress: "the Senate" in it is that of
 * Indiana.
 */
export const tellsOfLegislature = askedOncePerArticle(({ blocks }) => {
  let tells = false;
  for (const { words } of blocks) {
    for (const { fold } of words) {
      if (fold === 'congress') return false;
      tells ||= called.has(fold);
    }
  }
  return tells;
});
