import { mostSpellings, type Spellings, spellingsOf } from '../text/spellings.ts';
import { type Cut, cutWords, mostWords, roomFor } from '../text/words.ts';
import { isBoilerplate } from './boilerplate.ts';
import { type Casing, middle, openingAt, running, shouting, small, styleAt, upper } from './casing.ts';
import { readCasing } from './read-casing.ts';
import { readSigns, type Signs } from './read-signs.ts';
import { readWord, type Word } from './word.ts';

/** One block of an article, cut into words. */
export interface Block extends Omit<Cut<Word>, 'apart'>, Casing, Omit<Signs, 'capitalsAt'> {
  text: string;
}

/** The blocks of an article as the finders of mentions read them. */
export interface Article {
  blocks: Block[];
  /** The book of spellings that numbers its words. */
  spellings: Spellings<Word>;
  /** Whether the article somewhere writes this folded word small. */
  writesSmall(folded: string): boolean;
}

/** Spellings of the articles read last: what is asked of a word was mostly asked before. */
let spellings = spellingsOf(readWord);

/** Cuts the blocks of an article into words and reads their capitals. What is none of the story has no words. */
export function readArticle(texts: string[]): Article {
  if (spellings.isFull()) spellings = spellingsOf(readWord);
  // One column for a whole article takes far less time than one for each of its blocks.
  const length = texts.reduce((sum, text) => sum + text.length + 1, 0);
  const columns = { places: roomFor(length), casing: new Uint8Array(mostWords(length)) };
  let used = 0;
  const blocks = texts.map(text => {
    const block = readBlock(text, columns, used);
    used += block.words.length;
    return block;
  });
  let smallWords: ReadonlySet<string> | undefined;
  return {
    blocks,
    spellings,
    writesSmall(folded) {
      smallWords ??= smallWordsOf(blocks);
      return smallWords.has(folded);
    },
  };
}

/** Reads a block; where and how its words stand goes into the columns, from there on. */
function readBlock(text: string, columns: Pick<Block, 'places' | 'casing'>, from: number): Block {
  const { places, casing } = columns;
  const cut = cutWords(text, spellings, places, from);
  const { words } = cut;
  const { signs, titlesAt, adjectivesAt, capitalsAt } = readSigns(words);
  if (isBoilerplate(text, words, signs)) return { ...readBlock('', columns, from), text };
  const sentences = readCasing(text, cut, capitalsAt, casing);
  return { text, words, places, casing, from, signs, titlesAt, adjectivesAt, sentences };
}

/**
 * Whether the capitals of a word show that it names something: not where every word would have them. An acronym shows
 * it anywhere but in a sentence written all in capitals.
 */
export function capitalsTell(block: Block, at: number): boolean {
  const { shape } = block.words[at]!;
  if (shape === upper) return styleAt(block, at) !== shouting;
  return shape !== small && openingAt(block, at) === middle && styleAt(block, at) === running;
}

function smallWordsOf(blocks: readonly Block[]): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Uint8Array(mostSpellings);
  for (const { words } of blocks) {
    for (const { shape, number, fold } of words) {
      if (shape !== small || seen[number] === 1) continue;
      seen[number] = 1;
      found.add(fold);
    }
  }
  return found;
}
