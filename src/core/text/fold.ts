import { latePattern } from './late-pattern.ts';

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plain: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ə: 'a',
  ς: 'σ',
};
const unplain = new RegExp(`[${Object.keys(plain).join('')}]`, 'g');

/**
 * Marks that newspapers leave out: accents, Hebrew points, Arabic vowels and hamzas. Vowel signs of Indian scripts
 * and the voicing marks of Japanese are letters to their readers and stay.
 */
const accents = latePattern(
  '(?!\\u3099|\\u309A)\\p{Script=Inherited}|(?=\\p{Script=Hebrew}|\\p{Script=Arabic})\\p{Mn}',
  'gu',
);
/** The same as far as Latin, Greek and Cyrillic need them: all of one block, Combining Diacritical Marks. */
const commonAccents = /[\u0300-\u036F]/g;
/** Letters that may bear others. */
const otherScripts = /[\u0485\u0486\u0590-\uFFFF]/;
const apostrophes = /[\u2019\u2018\u02BC\u02BB\u02B9\u0060\u00B4\u2032\uFF07]/g;
const invisibles = /\u00AD|\u061C|[\u200E\u200F]|\u200C|\u200D|\u2060|\uFEFF/g;

/**
 * One word as it is compared: lower case, without accents, with straight apostrophes.
 *
 * Cyrillic й and ї are letters of their own and stay; ё becomes е, as Russian newspapers print it.
 */
export function fold(word: string): string {
  const lower = word.replace(invisibles, '').normalize('NFD').toLowerCase().replace(apostrophes, "'");
  const bare = lower.replaceAll('и\u0306', 'й').replaceAll('і\u0308', 'ї').replace(commonAccents, '');
  return (otherScripts.test(bare) ? bare.replace(accents(), '') : bare)
    .replace(unplain, one => plain[one]!)
    .normalize('NFC');
}
