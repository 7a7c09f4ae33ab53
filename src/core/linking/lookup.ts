import type { Dataset } from '../dataset/dataset.ts';
import { mostSpellings } from '../text/spellings.ts';
import { askedOnce } from './asked-once.ts';
import { small } from './casing.ts';
import { mayBeginName } from './letters-fit.ts';
import type { Word } from './word.ts';

/** The names of a dataset as an article is searched for them: what hangs on a word's spelling is looked up once for each. */
export interface Lookup {
  /** Whether a name of a person, place or organization may begin with a word. */
  mayBeginName(word: Word): boolean;
  /** Whether a name of events may. */
  mayBeginEvents(word: Word): boolean;
  /** The node of the trie that a word leads to from `node` (the root is 0), or -1. */
  step(node: number, word: Word): number;
  /** The alias that ends at `node`, or 0. */
  aliasAt(node: number): number;
}

const notAsked = -1;

/** Shorter words, in letters, begin a name of an event only with a capital: "the", "of". */
const shortest = 4;

/** Looks names up in a dataset. */
export function lookUpIn(dataset: Dataset): Lookup {
  const { aliases } = dataset;
  const numbers = new Int32Array(mostSpellings).fill(notAsked);

  function numberOf({ number, fold }: Word): number {
    const known = numbers[number] ?? notAsked;
    if (known !== notAsked) return known;
    const asked = aliases.wordNumber(fold);
    numbers[number] = asked;
    return asked;
  }
  function step(node: number, word: Word): number {
    const number = numberOf(word);
    return number === 0 ? -1 : aliases.step(node, number);
  }

  return {
    mayBeginName: askedOnce(word => mayBeginName(word, dataset.smallOpeners) && step(0, word) >= 0),
    mayBeginEvents: askedOnce(
      word => dataset.eventOpeners.has(word.fold) && (word.shape !== small || word.fold.length >= shortest),
    ),
    step,
    aliasAt: aliases.aliasAt,
  };
}
