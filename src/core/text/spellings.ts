import { fold } from './fold.ts';

/**
 * The spellings met so far, each as one value of W, so that what a reader asks of a word is worked out but once: a few
 * thousand spellings make up most of what is read in a language.
 */
export interface Spellings<W> {
  /**
   * The word that stands at [start, end) of a text, in UTF-16 code units, whose letters have this `hash`. Words beyond
   * `longestWord` have an empty fold.
   */
  at(text: string, start: number, end: number, hash: number): W;
  /** Whether no further spelling is remembered: then it is time for new ones, before the next text. */
  isFull(): boolean;
}

/** Longer words (in UTF-16 code units) are in no name; their `fold` is empty, which no alias contains. */
export const longestWord = 128;
/** So many spellings are remembered; those met later are worked out again each time. A word's number is below this. */
export const mostSpellings = 1 << 14;
/** The number of a word that is not remembered. */
export const unnumbered = -1;
/** Twice as many slots as spellings, so that few share one. */
const slots = 2 * mostSpellings;
/** More spellings than this of one hash are some page's trick. */
const longestSearch = 64;

/** The hash of no letters, and how one more letter changes it (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/). */
export const noLetters = 0x811c9dc5;
export const addLetter = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** A book of spellings; `read` makes a word of its letters (the first `longestWord` of them), its fold and its number. */
export function spellingsOf<W>(read: (letters: string, fold: string, number: number) => W): Spellings<W> {
  const slot = new Int32Array(slots).fill(-1);
  const hashes = new Int32Array(mostSpellings);
  const ends = new Uint32Array(mostSpellings + 1);
  let units = new Uint16Array(1 << 12);
  const words: W[] = [];

  function isAt(number: number, text: string, start: number, end: number): boolean {
    let unit = ends[number]!;
    if (ends[number + 1]! - unit !== end - start) return false;
    for (let at = start; at < end; at++) if (units[unit++] !== text.charCodeAt(at)) return false;
    return true;
  }

  function remember(text: string, start: number, end: number, hash: number): W {
    const number = words.length;
    const first = ends[number]!;
    const last = first + end - start;
    if (last > units.length) {
      const more = new Uint16Array(Math.max(last, 2 * units.length));
      more.set(units);
      units = more;
    }
    for (let at = start; at < end; at++) units[first + at - start] = text.charCodeAt(at);
    ends[number + 1] = last;
    hashes[number] = hash;
    // Of its own letters: browsers keep all of a text alive as long as a part of it is.
    const letters = String.fromCharCode(...units.subarray(first, last));
    const word = read(letters, foldOf(letters), number);
    words.push(word);
    return word;
  }

  return {
    at(text, start, end, hash) {
      if (end - start > longestWord) return read(text.slice(start, start + longestWord), '', unnumbered);
      let place = (hash ^ (hash >>> 15)) & (slots - 1);
      for (let tried = 0; tried < longestSearch; tried++) {
        const number = slot[place]!;
        if (number < 0) {
          if (words.length === mostSpellings) break;
          slot[place] = words.length;
          return remember(text, start, end, hash);
        }
        if (hashes[number] === hash && isAt(number, text, start, end)) return words[number]!;
        place = (place + 1) & (slots - 1);
      }
      const letters = text.slice(start, end);
      return read(letters, foldOf(letters), unnumbered);
    },
    isFull: () => words.length === mostSpellings,
  };
}

/** What a word is compared by. An initialism that lacks its last dot has it: "U.S" is `u.s.`. */
function foldOf(letters: string): string {
  const folded = isPlain(letters) ? letters.toLowerCase() : fold(letters);
  return letters.includes('.') && !letters.endsWith('.') ? `${folded}.` : folded;
}

function isPlain(letters: string): boolean {
  let bits = 0;
  for (let at = 0; at < letters.length; at++) bits |= letters.charCodeAt(at);
  return bits < 0x80;
}
