import type { Cut } from '../text/words.ts';
import {
  afterBreak,
  type Casing,
  middle,
  none,
  running,
  sentenceStart,
  shouting,
  small,
  titleCase,
  upper,
} from './casing.ts';
import type { Word } from './word.ts';

/** How many bytes the columns of a word take. */
export const columns = 3;

/**
 * Reads the capitals of a block into `room`, empty bytes of `columns` for each word: one allocation for a whole article
 * takes far less time than three for each of its blocks.
 */
export function readCasing(text: string, cut: Cut<Word>, room: Uint8Array): Casing {
  const { words } = cut;
  const shape = room.subarray(0, words.length);
  const style = room.subarray(words.length, 2 * words.length);
  const opening = room.subarray(2 * words.length);
  let start = 0;
  for (let at = 0; at < words.length; at++) {
    shape[at] = words[at]!.shape;
    const opens = at === 0 ? sentenceStart : openingAfter(text, cut, at - 1);
    opening[at] = opens;
    if (at > 0 && opens === sentenceStart) {
      fillStyle(style, words, start, at);
      start = at;
    }
  }
  fillStyle(style, words, start, words.length);
  return { shape, style, opening };
}

const ends = /[.!?…。！？؟\n\r]/;
const comma = 0x2c;
const breaks = /[:;“”„«»"‘‹›—–•*|()[\]]|\s-+\s/;

/** What the gap after a word makes of the next. */
function openingAfter(text: string, { words, start, end }: Cut<Word>, left: number): number {
  const [from, to] = [end[left]!, start[left + 1]!];
  if (text.charCodeAt(to - 1) === 0x20) {
    const length = to - from;
    if (length === 1 || (length === 2 && text.charCodeAt(from) === comma)) return middle;
  }
  // A gap of many thousand characters is no place to look for one full stop.
  const gap = text.slice(from, Math.min(to, from + 64));
  const dotted = gap.startsWith('.') && words[left]!.takesDot ? gap.slice(1) : gap;
  if (ends.test(dotted)) return sentenceStart;
  return breaks.test(dotted) ? afterBreak : middle;
}

function fillStyle(style: Uint8Array, words: readonly Word[], start: number, end: number): void {
  const found = styleOf(words, start, end);
  if (found !== running) style.fill(found, start, end);
}

/**
 * Most words in capitals make shouting. Four long words with capitals and none small but those that headlines write
 * small make Title Case.
 */
function styleOf(words: readonly Word[], start: number, end: number): number {
  let cased = 0;
  let uppers = 0;
  let capitals = 0;
  let titled = true;
  for (let at = start; at < end; at++) {
    const { shape, length, isSmallInTitles } = words[at]!;
    if (shape === none || length < 2) continue;
    cased++;
    if (shape === upper) uppers++;
    if (shape === small) titled &&= isSmallInTitles;
    else if (at > start && length >= 4) capitals++;
  }
  if (uppers >= 2 && uppers >= 0.7 * cased) return shouting;
  return titled && capitals >= 4 ? titleCase : running;
}
