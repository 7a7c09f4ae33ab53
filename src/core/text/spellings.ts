import { fold } from './fold.ts';

/**
 * The spellings met so far, each as one value of W, so that what a reader asks of a word is worked out but once: a few
 * thousand spellings make up most of what is read in a language.
 */
export interface Spellings<W> {
  /** The word at [start, end) of a text, in UTF-16 code units. Words beyond `longestWord` have an empty fold. */
  at(text: string, start: number, end: number): W;
  /** Whether no further spelling is remembered: then it is time for new ones, before the next text. */
  isFull(): boolean;
}

/** Longer words (in UTF-16 code units) are in no name; their `fold` is empty, which no alias contains. */
export const longestWord = 128;
/** So many spellings are remembered; those met later are worked out again each time. A word's number is below this. */
export const mostSpellings = 1 << 14;
/** The number of a word that is not remembered. */
export const unnumbered = -1;

/** So many words are at hand without being looked up: two to this power. */
const placeBits = 12;
const places = 1 << placeBits;
/** So many words are looked up before any is put at hand: code that has run but little goes through letters slowly. */
const fewAsked = 3_000;
/** Longer words, in UTF-16 code units, are always looked up. */
const width = 12;

/** Where a word is at hand: by its length and three of its letters, which most words that are frequent do not share. */
function placeOf(text: string, start: number, length: number): number {
  const first = text.charCodeAt(start);
  const middle = text.charCodeAt(start + (length >> 1));
  const last = text.charCodeAt(start + length - 1);
  return Math.imul(first + 31 * middle + 961 * last + 29_791 * length, 0x9e3779b1) >>> (32 - placeBits);
}

/** A book of spellings; `read` makes a word of its letters (the first `longestWord` of them), its fold and its number. */
export function spellingsOf<W>(read: (letters: string, fold: string, number: number) => W): Spellings<W> {
  const words = new Map<string, W>();
  const lengths = new Uint8Array(places);
  const shelf = new Uint16Array(places * width);
  const onShelf: (W | undefined)[] = Array.from({ length: places }, () => undefined);
  let asked = 0;

  function wordOf(letters: string): W {
    const known = words.get(letters);
    if (known !== undefined) return known;
    if (letters.length > longestWord) return read(letters.slice(0, longestWord), '', unnumbered);
    if (words.size === mostSpellings) return read(letters, foldOf(letters), unnumbered);
    const own = copyOf(letters);
    const word = read(own, foldOf(own), words.size);
    words.set(own, word);
    return word;
  }

  function isThere(text: string, start: number, length: number, place: number): boolean {
    const row = place * width;
    for (let at = 0; at < length; at++) if (shelf[row + at] !== text.charCodeAt(start + at)) return false;
    return true;
  }

  function put(text: string, start: number, length: number, place: number, word: W): void {
    const row = place * width;
    for (let at = 0; at < length; at++) shelf[row + at] = text.charCodeAt(start + at);
    lengths[place] = length;
    onShelf[place] = word;
  }

  return {
    at(text, start, end) {
      if (asked < fewAsked) {
        asked++;
        return wordOf(text.slice(start, end));
      }
      const length = end - start;
      const place = placeOf(text, start, length);
      if (lengths[place] === length && isThere(text, start, length, place)) return onShelf[place]!;
      const word = wordOf(text.slice(start, end));
      if (length <= width) put(text, start, length, place, word);
      return word;
    },
    isFull: () => words.size === mostSpellings,
  };
}

/** Browsers copy the letters of a part of a text that is no longer than this, in UTF-16 code units. */
const longestCopied = 12;

/** The same letters in a text of their own: browsers keep all of a text alive as long as a long part of it is. */
function copyOf(letters: string): string {
  if (letters.length <= longestCopied) return letters;
  return String.fromCharCode(...Array.from({ length: letters.length }, (_, at) => letters.charCodeAt(at)));
}

const plain = /^[\0-\x7f]*$/;

/** What a word is compared by. An initialism that lacks its last dot has it: "U.S" is `u.s.`. */
function foldOf(letters: string): string {
  const folded = plain.test(letters) ? letters.toLowerCase() : fold(letters);
  return letters.includes('.') && !letters.endsWith('.') ? `${folded}.` : folded;
}
