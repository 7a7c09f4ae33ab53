import { classAt, letter } from '../text/letters.ts';

/** How a word is written. `none`: its first character is a digit or of a script without capitals. */
export const none = 0;
export const small = 1;
export const capital = 2;
/** Two letters or more, all of them capitals. */
export const upper = 3;

/** How the sentence around a word writes its words: in running text capitals tell names, in the others they do not. */
export const running = 0;
export const titleCase = 1;
export const shouting = 2;

/** Where a word stands: in the middle, at the start of its sentence, or after a quotation mark, colon or dash. */
export const middle = 0;
export const sentenceStart = 1;
export const afterBreak = 2;

/** How the sentences of a block are written, and where they start. */
export interface Casing {
  /** One byte for each word of the article: what its sentence shows, and where in it the word stands. */
  casing: Uint8Array;
  /** Where the bytes of the block begin. */
  from: number;
  /** Places of the words that sentences start with, in order; the first word of a block is one. */
  sentences: readonly number[];
}

/** How the sentence around a word writes its words: `running`, `titleCase` or `shouting`. */
export function styleAt({ casing, from }: Casing, at: number): number {
  return casing[from + at]! >> openingBits;
}

/** Where a word stands in its sentence: `middle`, `sentenceStart` or `afterBreak`. */
export function openingAt({ casing, from }: Casing, at: number): number {
  return casing[from + at]! & (sentenceStart | afterBreak);
}

/** The bits of a byte that tell where a word stands; how its sentence is written stands above them. */
export const openingBits = 2;

/** How a word is written, by its letters. */
export function shapeOf(letters: string): number {
  const first = letters.charCodeAt(0);
  if (first >= 0x61 && first <= 0x7a) return small;
  if (first < 0x41) return none;
  // Most others are words of ASCII with a capital at the head.
  let capitals = 0;
  for (let at = 0; at < letters.length; at++) {
    const unit = letters.charCodeAt(at);
    if (unit >= 0x80) return shapeOfAny(letters, first);
    if (unit >= 0x61 && unit <= 0x7a) return capital;
    if (unit >= 0x41 && unit <= 0x5a) capitals++;
  }
  return capitals > 1 ? upper : capital;
}

/** The same for a word of any script. A capital is what has a small letter, and the other way round. */
function shapeOfAny(letters: string, first: number): number {
  let capitals = 0;
  let at = 0;
  for (const one of letters) {
    if (one !== one.toLowerCase()) capitals++;
    else if (at === 0) return one !== one.toUpperCase() && !isGeorgian(first) ? small : none;
    else if (classAt(letters, at) === letter) return capital;
    at += one.length;
  }
  return capitals > 1 ? upper : capital;
}

/** Georgian letters count as small ones in Unicode, but Georgian writes names with them. */
function isGeorgian(unit: number): boolean {
  return unit >= 0x10d0 && unit <= 0x10ff;
}
