import type { Word } from '../text/words.ts';
import { dotJoins } from './gaps.ts';
import { smallInTitles } from './words/small-in-titles.ts';

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

/** Column by column, what the letters of a block's words show; one entry for each word. */
export interface Casing {
  shape: Uint8Array;
  style: Uint8Array;
  opening: Uint8Array;
}

/** Reads the capitals of a block. */
export function readCasing(text: string, words: Word[]): Casing {
  const shape = new Uint8Array(words.length);
  const style = new Uint8Array(words.length);
  const opening = new Uint8Array(words.length);
  let start = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    shape[at] = shapeOf(text, word);
    opening[at] = at === 0 ? sentenceStart : openingAfter(text, words[at - 1]!, word);
    if (at > 0 && opening[at] === sentenceStart) {
      style.fill(styleOf(words, shape, start, at), start, at);
      start = at;
    }
  }
  style.fill(styleOf(words, shape, start, words.length), start);
  return { shape, style, opening };
}

function shapeOf(text: string, word: Word): number {
  const first = text.charCodeAt(word.start);
  if (first >= 0x61 && first <= 0x7a) return small;
  if (first < 0x41) return none;
  if (isPlain(text, word)) return shapeOfPlain(text, word);
  const letters = text.slice(word.start, word.end);
  if (!/^[\p{Lu}\p{Lt}]/u.test(letters))
    return /^[\p{Ll}]/u.test(letters) && !isGeorgian(first) ? small : none;
  return letters.length > 1 && !/[\p{Ll}\p{Lo}]/u.test(letters) && /\p{Lu}[^\p{L}]*\p{Lu}/u.test(letters)
    ? upper
    : capital;
}

/** Whether nothing but ASCII makes up a word. */
function isPlain(text: string, { start, end }: Word): boolean {
  let bits = 0;
  for (let at = start; at < end; at++) bits |= text.charCodeAt(at);
  return bits < 0x80;
}

/** The same as below for a word of ASCII with a capital at its head, as most words that are no small ones are. */
function shapeOfPlain(text: string, { start, end }: Word): number {
  let capitals = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x61 && unit <= 0x7a) return capital;
    if (unit >= 0x41 && unit <= 0x5a) capitals++;
  }
  return capitals > 1 ? upper : capital;
}

/** Georgian letters count as small ones in Unicode, but Georgian writes names with them. */
function isGeorgian(unit: number): boolean {
  return unit >= 0x10d0 && unit <= 0x10ff;
}

const ends = /[.!?…。！？؟\n\r]/;
const comma = 0x2c;
const breaks = /[:;“”„«»"‘‹›—–•*|()[\]]|\s-+\s/;

function openingAfter(text: string, left: Word, right: Word): number {
  if (text.charCodeAt(right.start - 1) === 0x20) {
    const length = right.start - left.end;
    if (length === 1 || (length === 2 && text.charCodeAt(left.end) === comma)) return middle;
  }
  // A gap of many thousand characters is no place to look for one full stop.
  const gap = text.slice(left.end, Math.min(right.start, left.end + 64));
  const dotted = gap.startsWith('.') && dotJoins(left) ? gap.slice(1) : gap;
  if (ends.test(dotted)) return sentenceStart;
  return breaks.test(dotted) ? afterBreak : middle;
}

/**
 * Most words in capitals make shouting. Four long words with capitals and none small but those that headlines write
 * small make Title Case.
 */
function styleOf(words: Word[], shape: Uint8Array, start: number, end: number): number {
  let cased = 0;
  let uppers = 0;
  let capitals = 0;
  let titled = true;
  for (let at = start; at < end; at++) {
    const word = words[at]!;
    const length = word.end - word.start;
    if (shape[at] === none || length < 2) continue;
    cased++;
    if (shape[at] === upper) uppers++;
    if (shape[at] === small) titled &&= smallInTitles.has(word.fold);
    else if (at > start && length >= 4) capitals++;
  }
  if (uppers >= 2 && uppers >= 0.7 * cased) return shouting;
  return titled && capitals >= 4 ? titleCase : running;
}
