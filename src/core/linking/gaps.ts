import type { Word } from '../text/words.ts';
import { abbreviations } from './words/abbreviations.ts';

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

/** The gap between a word and the next word of the same text. */
export function gapBetween(text: string, left: Word, right: Word): Gap {
  const length = right.start - left.end;
  if (length === 1 && text.charCodeAt(left.end) === 0x20) return 'space';
  if (length > longestGap) return 'other';
  const gap = text.slice(left.end, right.start);
  if (gap === '' || spaces.test(gap)) return 'space';
  if (hyphen.test(gap)) return 'hyphen';
  if (afterDot.test(gap) && dotJoins(left)) return 'space';
  if (ampersand.test(gap)) return 'ampersand';
  return possessive.test(gap) ? 'possessive' : 'other';
}

/** Whether a dot after this word belongs to the word: an initial or a usual abbreviation. */
export function dotJoins(word: Word): boolean {
  return word.end - word.start === 1 ? !/\d/.test(word.fold) : abbreviations.has(word.fold);
}
