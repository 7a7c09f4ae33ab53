import type { Block } from '../article.ts';
import { gapAfter, textBetween } from '../gaps.ts';
import { titles } from '../words/titles.ts';

/** The folded word at a place of a block, empty beyond its ends. */
export function foldAt(block: Block, at: number): string {
  return block.words[at]?.fold ?? '';
}

/** Whether a word stands at the place, and nothing but a space or hyphen parts it from the next. */
export function isNear(block: Block, at: number): boolean {
  if (at < 0 || at + 1 >= block.words.length) return false;
  const gap = gapAfter(block, at);
  return gap === 'space' || gap === 'hyphen';
}

/** Whether a comma and a space part a word from the next. */
export function isListed(block: Block, at: number): boolean {
  return at >= 0 && at + 1 < block.words.length && textBetween(block, at, at + 1) === ', ';
}

/** How many words of titles may stand between an office and the name of its holder. */
const mostTitles = 3;

/** The place of the first word from `at` on that is no title: of the name in "the Admiral Ali Shamkhani". */
export function pastTitles(block: Block, at: number): number {
  let next = at;
  if (foldAt(block, next) === 'the' && isNear(block, next)) next++;
  for (let count = 0; count < mostTitles && titles.has(foldAt(block, next)) && isNear(block, next); count++)
    next++;
  return next;
}
