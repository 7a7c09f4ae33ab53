import { apostrophe, classAt, invisible, letter, plainCode, startsWord } from './letters.ts';
import { lettersInKey, longestPlain, type Spellings, spellingsOf } from './spellings.ts';

/** Where words stand, in UTF-16 code units, end exclusive. */
export interface Standing {
  /** The start of a word, then its end; then those of the next. */
  places: Int32Array;
  /** How many words stand in `places` before these. */
  from: number;
}

/** The words of a text in order. */
export interface Cut<W> extends Standing {
  words: W[];
  /** Which of the words stand apart: before which there is something else than one space, or nothing. */
  apart: number[];
}

/** Where a word starts. */
export function startOf({ places, from }: Standing, at: number): number {
  return places[2 * (from + at)]!;
}

/** Where a word ends, exclusive. */
export function endOf({ places, from }: Standing, at: number): number {
  return places[2 * (from + at) + 1]!;
}

/** Room for the places of so many words as a text of so many UTF-16 code units may have: half are letters. */
export function roomFor(length: number): Int32Array {
  return new Int32Array(2 * mostWords(length));
}

/** No text of so many UTF-16 code units has more words. */
export function mostWords(length: number): number {
  return (length + 1) >> 1;
}

/** A word of a text: where it stands, in UTF-16 code units, end exclusive, and how it is compared. */
export interface PlacedWord {
  start: number;
  end: number;
  fold: string;
}

const dot = 0x2e;
const space = 0x20;

/**
 * The words of a text, in order.
 *
 * A word is a run of letters, digits and marks, with the apostrophes inside it ("O'Brien"). A possessive ending
 * belongs to no word and stands in the gap that follows ("Johnson’s" is `johnson`). Hyphens separate. A dotted
 * initialism is one word that takes its last dot along ("U.S." is `u.s.`, as is "U.S"); the dot of a single initial
 * stays in the gap. Aliases and articles are cut by this same function, so they agree on what a word is.
 *
 * @param places has room for the places of the words, behind those of `from` others
 */
export function cutWords<W>(
  text: string,
  spellings: Spellings<W>,
  places = roomFor(text.length),
  from = 0,
): Cut<W> {
  const found: W[] = text.length > longestInRoom ? [] : (room as W[]);
  const apart: number[] = [];
  const { length } = text;
  let count = 0;
  let expected = -1;
  // Letter by letter: this loop reads all of every page, most of them once and by code that is not yet compiled.
  for (let at = 0; at < length; ) {
    let unit = text.charCodeAt(at);
    let code = plainCode[unit]!;
    if (code === 0 && !startsWord(text, at)) {
      at++;
      continue;
    }
    const start = at;
    let high = 0;
    let middle = 0;
    let low = 0;
    while (code > 0) {
      high = (high << 6) | (middle >>> 24);
      middle = ((middle << 6) | (low >>> 24)) & keyMask;
      low = ((low << 6) | code) & keyMask;
      unit = ++at < length ? text.charCodeAt(at) : 0;
      code = plainCode[unit]!;
    }
    const plainEnd = at;
    const isBeforeSpace = unit === space;
    if (!isBeforeSpace) {
      while (at < length && startsWord(text, at)) at++;
      at = endFrom(text, start, at);
    }
    const isPlain = at === plainEnd && at - start <= longestPlain;
    found[count] = isPlain
      ? spellings.ofKey(high, middle, low, text, start, at)
      : spellings.at(text, start, at);
    places[2 * (from + count)] = start;
    places[2 * (from + count) + 1] = at;
    if (start !== expected) apart.push(count);
    count++;
    if (isBeforeSpace) expected = ++at;
    else {
      at = afterPossessive(text, at);
      expected = -1;
    }
  }
  return { words: found.slice(0, count), places, from, apart };
}

/** The bits of a number of a key; of the first letters none is pushed out of it. */
const keyMask = (1 << (6 * lettersInKey)) - 1;

/** Longer texts, in UTF-16 code units, are cut in a room of their own, which goes when they are. */
const longestInRoom = 10_000;
/** Where the words of one text after the other are gathered: a list that need not grow anew each time. */
const room: unknown[] = [];

/** Where the word that starts at `start` ends, when its first run of letters ends at `at`. */
function endFrom(text: string, start: number, at: number): number {
  const initialism = text.charCodeAt(start + 1) === dot ? endOfInitialism(text, start) : 0;
  if (initialism > 0) return initialism;
  let end = at;
  for (let next = joins(text, end); next > 0; next = joins(text, end)) {
    end = next;
    while (end < text.length && startsWord(text, end)) end++;
  }
  return end;
}

let folds = spellingsOf((_, fold) => fold);

/** The same, word by word. */
export function words(text: string): PlacedWord[] {
  if (folds.isFull()) folds = spellingsOf((_, fold) => fold);
  const cut = cutWords(text, folds);
  return cut.words.map((fold, at) => ({ start: startOf(cut, at), end: endOf(cut, at), fold }));
}
/** The end of the initialism that starts at `at`, or 0: two or more single letters with dots between them. */
function endOfInitialism(text: string, at: number): number {
  let end = at;
  let letters = 0;
  while (classAt(text, end) === letter && !startsWord(text, end + 1)) {
    letters++;
    if (text.charCodeAt(end + 1) !== dot) return letters > 1 && !joins(text, end + 1) ? end + 1 : 0;
    end += 2;
  }
  return letters > 1 ? end : 0;
}

/** Where the word goes on when `at` is an apostrophe or invisible stretch within it; 0 when the word ends there. */
function joins(text: string, at: number): number {
  let next = at;
  while (classAt(text, next) === invisible) next++;
  const quoted = classAt(text, next) === apostrophe;
  if (quoted && afterPossessive(text, next) > next) return 0;
  if (quoted) next++;
  return next > at && startsWord(text, next) ? next : 0;
}

/** The place after the possessive ending that starts at `at`, or `at` when none does. */
function afterPossessive(text: string, at: number): number {
  if (classAt(text, at) !== apostrophe) return at;
  const owner = (text.charCodeAt(at + 1) | 0x20) === 0x73;
  return owner && !startsWord(text, at + 2) ? at + 2 : at;
}
