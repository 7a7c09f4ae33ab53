import { type Cut, endOf, startOf } from '../text/words.ts';
import {
  afterBreak,
  type Casing,
  middle,
  none,
  openingBits,
  running,
  sentenceStart,
  shouting,
  small,
  titleCase,
  upper,
} from './casing.ts';
import type { Word } from './word.ts';

/**
 * Reads the capitals of a block into its bytes of `casing`, which are empty. Most words stand one space after the
 * one before, in the middle of a sentence that has few capitals: these are not looked at.
 *
 * @param capitalsAt places of the words that begin with a capital
 * @returns places of the words that sentences start with
 */
export function readCasing(
  text: string,
  cut: Cut<Word>,
  capitalsAt: readonly number[],
  casing: Uint8Array,
): Casing['sentences'] {
  const { words, apart, from } = cut;
  const sentences: number[] = [];
  for (let next = 0; next < apart.length; next++) {
    const at = apart[next]!;
    const opening = at === 0 ? sentenceStart : openingAfter(text, cut, at - 1);
    casing[from + at] = opening;
    if (opening === sentenceStart) sentences.push(at);
  }
  let next = 0;
  for (let number = 0; number < sentences.length && next + fewest <= capitalsAt.length; number++) {
    const start = sentences[number]!;
    const end = sentences[number + 1] ?? words.length;
    const first = next;
    while (next < capitalsAt.length && capitalsAt[next]! < end) next++;
    const style = next - first < fewest ? running : styleOf(words, start, end);
    if (style !== running) for (let at = start; at < end; at++) casing[from + at]! |= style << openingBits;
  }
  return sentences;
}

/** Fewer words with capitals make no other style than running text. */
const fewest = 2;

const ends = /[.!?…。！？؟\n\r]/;
const comma = 0x2c;
const breaks = /[:;“”„«»"‘‹›—–•*|()[\]]|\s-+\s/;

/** What the gap after a word makes of the next. */
function openingAfter(text: string, cut: Cut<Word>, left: number): number {
  const [from, to] = [endOf(cut, left), startOf(cut, left + 1)];
  if (text.charCodeAt(to - 1) === 0x20) {
    const length = to - from;
    if (length === 1 || (length === 2 && text.charCodeAt(from) === comma)) return middle;
  }
  // A gap of many thousand characters is no place to look for one full stop.
  const gap = text.slice(from, Math.min(to, from + 64));
  const dotted = gap.startsWith('.') && cut.words[left]!.takesDot ? gap.slice(1) : gap;
  if (ends.test(dotted)) return sentenceStart;
  return breaks.test(dotted) ? afterBreak : middle;
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
