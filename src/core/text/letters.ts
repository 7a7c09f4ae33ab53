import { latePattern } from './late-pattern.ts';

/** What a UTF-16 code unit is to a word. */
export const other = 1;
export const letter = 2;
/** A digit, or a mark that belongs to the letter before it. */
export const digitOrMark = 3;
export const apostrophe = 4;
/** Shown as nothing inside a word: soft hyphen, joiners, directional marks. */
export const invisible = 5;

export type LetterClass = 1 | 2 | 3 | 4 | 5;

/**
 * Classes of the code units met so far, 0 when not yet met: each is put to a regular expression but once. Those of Latin
 * and Cyrillic newspapers are known from the start, as Unicode 17 has them (UnicodeData.txt), so that most pages need no
 * such expression.
 */
const met = new Uint8Array(0x1_0000);
/** Class, first code unit and the one behind the last: signs before what stands among them. */
const known = [
  // ASCII, Latin-1, general punctuation, signs of money.
  [other, 0, 0xc0],
  [other, 0x2000, 0x2070],
  [other, 0x20a0, 0x20c0],
  [digitOrMark, 0x30, 0x3a],
  [letter, 0x41, 0x5b],
  [letter, 0x61, 0x7b],
  [letter, 0xaa, 0xab],
  [digitOrMark, 0xb2, 0xb4],
  [letter, 0xb5, 0xb6],
  [digitOrMark, 0xb9, 0xba],
  [letter, 0xba, 0xbb],
  [digitOrMark, 0xbc, 0xbf],
  // Latin, but the signs for times and divided by; combining marks; Cyrillic, its marks and its sign for thousands.
  [letter, 0xc0, 0x2c2],
  [other, 0xd7, 0xd8],
  [other, 0xf7, 0xf8],
  [digitOrMark, 0x300, 0x370],
  [letter, 0x400, 0x482],
  [other, 0x482, 0x483],
  [digitOrMark, 0x483, 0x48a],
  [letter, 0x48a, 0x530],
] as const;
for (const [kind, from, to] of known) met.fill(kind, from, to);
for (const unit of "'\u2019\u2018\u02BC\u02BB\u02B9\u0060\u00B4\u2032\uFF07")
  met[unit.charCodeAt(0)] = apostrophe;
for (const unit of '\u00AD\u034F\u061C\u200C\u200D\u200E\u200F\u2060\uFEFF')
  met[unit.charCodeAt(0)] = invisible;

/** Plain letters and digits, those of ASCII, by a code of six bits; 0 for all other code units. */
export const plainCode = new Uint8Array(0x1_0000);
for (let unit = 0, code = 1; unit < 0x80; unit++) {
  if (met[unit] === letter || met[unit] === digitOrMark) plainCode[unit] = code++;
}

/** The class of the code unit at `at`, `other` beyond the end; both halves of a surrogate pair have that of the pair. */
export function classAt(text: string, at: number): LetterClass {
  if (at >= text.length) return other;
  const unit = text.charCodeAt(at);
  const known = met[unit];
  if (known) return known as LetterClass;
  if (unit >= 0xd800 && unit <= 0xdfff) return classOfPair(text, at, unit);
  const found = classOf(String.fromCharCode(unit));
  met[unit] = found;
  return found;
}

function classOfPair(text: string, at: number, unit: number): LetterClass {
  const first = unit < 0xdc00 ? at : at - 1;
  const point = first < 0 ? 0 : text.codePointAt(first)!;
  return point > 0xffff ? classOf(String.fromCodePoint(point)) : other;
}

const letters = latePattern('\\p{L}', 'u');
const digitsAndMarks = latePattern('[\\p{N}\\p{M}]', 'u');

function classOf(character: string): LetterClass {
  if (letters().test(character)) return letter;
  return digitsAndMarks().test(character) ? digitOrMark : other;
}

/** Whether a word may start, or go on, with the code unit at `at`. */
export function startsWord(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === letter || kind === digitOrMark;
}

/** What of a text is of some classes, with `gap` in place of each run of what is not. */
export function keepOnly(text: string, classes: readonly LetterClass[], gap = ''): string {
  let kept = '';
  let isKept = true;
  for (let at = 0; at < text.length; at++) {
    const wasKept = isKept;
    isKept = classes.includes(classAt(text, at));
    if (isKept) kept += text[at];
    else if (wasKept) kept += gap;
  }
  return kept;
}

/** Whether any letter of any script is in a text. */
export function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (classAt(text, at) === letter) return true;
  return false;
}
