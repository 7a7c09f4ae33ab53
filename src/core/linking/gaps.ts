import { endOf, startOf } from '../text/words.ts';
import type { Block } from './article.ts';

/**
 * What stands between two words: nothing but space (or the dot of an initial or abbreviation, and space), one hyphen,
 * an ampersand, a possessive ending and space, or anything else, which parts them.
 */
export type Gap = 'space' | 'hyphen' | 'ampersand' | 'possessive' | 'other';

/** Longer gaps, in UTF-16 code units, part the words whatever is in them. */
const longestGap = 8;

const spaces = /^[ \t\u00A0\u2000-\u200B\u202F\u205F\u3000\u00AD\u2060]+$/;
const hyphen = /^[\u00AD\u2060]?[-\u2010\u2011\u2013][\u00AD\u2060]?$/;
const afterDot = /^\.[ \t\u00A0\u2000-\u200B\u202F]*$/;
const ampersand = /^[ \u00A0]?&[ \u00A0]?$/;
const possessive = /^['\u2019\u2018\u02BC\u0060\u00B4\u2032\uFF07][sS][ \t\u00A0\u2000-\u200B\u202F]+$/;

/** The gap between a word of a block and the next, which must be there. */
export function gapAfter(block: Block, at: number): Gap {
  const { text, words } = block;
  const [from, to] = [endOf(block, at), startOf(block, at + 1)];
  const length = to - from;
  if (length === 1 && text.charCodeAt(from) === 0x20) return 'space';
  if (length > longestGap) return 'other';
  const gap = text.slice(from, to);
  if (gap === '' || spaces.test(gap)) return 'space';
  if (hyphen.test(gap)) return 'hyphen';
  if (afterDot.test(gap) && words[at]!.takesDot) return 'space';
  if (ampersand.test(gap)) return 'ampersand';
  return possessive.test(gap) ? 'possessive' : 'other';
}

/** The text between two words of a block, as it stands. */
export function textBetween(block: Block, left: number, right: number): string {
  return block.text.slice(endOf(block, left), startOf(block, right));
}

/** The words of a block from the first to the last, as they stand. */
export function textOf(block: Block, first: number, last: number): string {
  return block.text.slice(startOf(block, first), endOf(block, last));
}
