import type { Dataset } from '../dataset/dataset.ts';
import { mostSpellings } from '../text/spellings.ts';
import type { Article } from './article.ts';
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

/** Shorter words, in letters, begin a name of an event only with a capital: "the", "of". */
const shortest = 4;

/** The lookup of the article read last: the next one has mostly the same words. */
let latest: { dataset: Dataset; spellings: object; lookup: Lookup } | undefined;

/** Looks names up in a dataset, for an article and those that share its spellings. */
export function lookUpIn(dataset: Dataset, { spellings }: Pick<Article, 'spellings'>): Lookup {
  if (latest?.dataset !== dataset || latest.spellings !== spellings)
    latest = { dataset, spellings, lookup: newLookup(dataset) };
  return latest.lookup;
}

function newLookup(dataset: Dataset): Lookup {
  const { aliases } = dataset;
  /** By the number of a spelling: that of its word plus one, 0 when not yet asked for. */
  const numbers = new Uint32Array(mostSpellings);

  function numberOf({ number, fold }: Word): number {
    const known = numbers[number];
    if (known) return known - 1;
    const asked = aliases.wordNumber(fold);
    numbers[number] = asked + 1;
    return asked;
  }
  function step(node: number, word: Word): number {
    const number = numberOf(word);
    return number === 0 ? -1 : aliases.step(node, number);
  }

  return {
    mayBeginName: askedOnce(word => mayBeginName(word, dataset.smallOpeners) && step(0, word) >= 0),
    mayBeginEvents: askedOnce(
      ({ fold, shape }) => dataset.eventOpeners.has(fold) && (shape !== small || fold.length >= shortest),
    ),
    step,
    aliasAt: aliases.aliasAt,
  };
}
