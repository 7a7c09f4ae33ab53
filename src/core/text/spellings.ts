import { fold } from './fold.ts';

/**
 * The spellings met so far, each as one value of W, so that what a reader asks of a word is worked out but once: a few
 * thousand spellings make up most of what is read in a language.
 */
export interface Spellings<W> {
  /** The word at [start, end) of a text, in UTF-16 code units. Words beyond `longestWord` have an empty fold. */
  at(text: string, start: number, end: number): W;
  /**
   * The same for up to `longestPlain` plain letters, whose codes stand in three numbers of `lettersInKey` each, the last
   * letters in `low`: these are all of the word, so it is found without looking at its letters again.
   */
  ofKey(high: number, middle: number, low: number, text: string, start: number, end: number): W;
  /** Whether no further spelling is remembered: then it is time for new ones, before the next text. */
  isFull(): boolean;
}

/** Longer words (in UTF-16 code units) are in no name; their `fold` is empty, which no alias contains. */
export const longestWord = 128;
/** So many spellings are remembered; those met later are worked out again each time. A word's number is below this. */
export const mostSpellings = 1 << 14;
/** The number of a word that is not remembered: the one that follows theirs. */
export const unnumbered = mostSpellings;
/** So many plain letters stand in one number of a key, and so many in a key. */
export const lettersInKey = 5;
export const longestPlain = 3 * lettersInKey;

/** Keys lead to two to this power of slots, half of which stay empty. */
const slotBits = 15;
/** No more slots than these are looked at, so that no choice of words makes looking slow. */
const mostTried = 8;

/** A book of spellings; `read` makes a word of its letters (the first `longestWord` of them), its fold and its number. */
export function spellingsOf<W>(read: (letters: string, fold: string, number: number) => W): Spellings<W> {
  /** Words by their key: the number of each plus one stands in the slot that its key leads to, or in one of those after it. */
  const slots = new Uint16Array((1 << slotBits) + mostTried);
  /** Their keys, by number: few pages of memory are touched while few words are known. */
  const keys = new Int32Array(3 * mostSpellings);
  /** All others by their letters. */
  const byLetters = new Map<string, W>();
  const words: W[] = [];

  function remember(own: string): W {
    const word = read(own, foldOf(own), words.length);
    words.push(word);
    return word;
  }

  function wordOf(letters: string): W {
    const known = byLetters.get(letters);
    if (known !== undefined) return known;
    if (letters.length > longestWord) return read(letters.slice(0, longestWord), '', unnumbered);
    if (words.length === mostSpellings) return read(letters, foldOf(letters), unnumbered);
    const own = copyOf(letters);
    const word = remember(own);
    byLetters.set(own, word);
    return word;
  }

  return {
    at: (text, start, end) => wordOf(text.slice(start, end)),
    ofKey(high, middle, low, text, start, end) {
      const first = mix(low ^ mix(middle ^ mix(high))) >>> (32 - slotBits);
      for (let slot = first; slot < first + mostTried; slot++) {
        const number = slots[slot]! - 1;
        if (number < 0 && words.length === mostSpellings) break;
        const key = 3 * (number < 0 ? words.length : number);
        if (number >= 0) {
          if (keys[key] === low && keys[key + 1] === middle && keys[key + 2] === high) return words[number]!;
          continue;
        }
        keys[key] = low;
        keys[key + 1] = middle;
        keys[key + 2] = high;
        slots[slot] = words.length + 1;
        return remember(copyOf(text.slice(start, end)));
      }
      return wordOf(text.slice(start, end));
    },
    isFull: () => words.length === mostSpellings,
  };
}

/** Spreads what differs in any bit over the high ones (Knuth's multiplicative hashing, by 2^32 over the golden ratio). */
function mix(number: number): number {
  return Math.imul(number, 0x9e3779b1);
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
