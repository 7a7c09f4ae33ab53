/** What a UTF-16 code unit is to a word. */
export const other = 1;
export const letter = 2;
/** A digit, or a mark that belongs to the letter before it. */
export const digitOrMark = 3;
export const apostrophe = 4;
/** Shown as nothing inside a word: soft hyphen, joiners, directional marks. */
export const invisible = 5;

export type LetterClass = 1 | 2 | 3 | 4 | 5;

/** Classes of the code units met so far, 0 when not yet met: each is put to a regular expression but once. */
export const met = new Uint8Array(0x1_0000);
met.fill(other, 0, 0x80).fill(digitOrMark, 0x30, 0x3a).fill(letter, 0x41, 0x5b).fill(letter, 0x61, 0x7b);
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

function classOf(character: string): LetterClass {
  if (/\p{L}/u.test(character)) return letter;
  return /[\p{N}\p{M}]/u.test(character) ? digitOrMark : other;
}
