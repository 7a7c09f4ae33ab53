import { mostSpellings, spellingsOf } from '../text/spellings.ts';
import { type Cut, cutWords } from '../text/words.ts';
import { isBoilerplate } from './boilerplate.ts';
import { type Casing, middle, running, shouting, small, upper } from './casing.ts';
import { columns, readCasing } from './read-casing.ts';
import { readSigns, type Signs } from './read-signs.ts';
import { readWord, type Word } from './word.ts';

/** One block of an article, cut into words. */
export interface Block extends Cut<Word>, Casing, Signs {
  text: string;
}

/** The blocks of an article as the finders of mentions read them. */
export interface Article {
  blocks: Block[];
  /** Whether the article somewhere writes this folded word small. */
  writesSmall(folded: string): boolean;
}

/** Spellings of the articles read last: what is asked of a word was mostly asked before. */
let spellings = spellingsOf(readWord);

const nothing: Cut<Word> = { words: [], start: [], end: [] };
const noSigns = readSigns(nothing.words);

/** Cuts the blocks of an article into words and reads their capitals. What is none of the story has no words. */
export function readArticle(texts: string[]): Article {
  if (spellings.isFull()) spellings = spellingsOf(readWord);
  const read = texts.map(text => {
    const cut = cutWords(text, spellings);
    const signs = readSigns(cut.words);
    return isBoilerplate(text, cut.words, signs.signs)
      ? { text, cut: nothing, signs: noSigns }
      : { text, cut, signs };
  });
  const room = new Uint8Array(columns * read.reduce((sum, { cut }) => sum + cut.words.length, 0));
  let used = 0;
  const blocks = read.map(({ text, cut, signs: { signs, titlesAt, adjectivesAt } }): Block => {
    const { words, start, end } = cut;
    const own = room.subarray(used, used + columns * words.length);
    used += own.length;
    const { shape, style, opening } = readCasing(text, cut, own);
    return { text, words, start, end, shape, style, opening, signs, titlesAt, adjectivesAt };
  });
  let smallWords: ReadonlySet<string> | undefined;
  return {
    blocks,
    writesSmall(folded) {
      smallWords ??= smallWordsOf(blocks);
      return smallWords.has(folded);
    },
  };
}

/**
 * Whether the capitals of a word show that it names something: not where every word would have them. An acronym shows
 * it anywhere but in a sentence written all in capitals.
 */
export function capitalsTell(block: Block, at: number): boolean {
  if (block.shape[at]! === upper) return block.style[at]! !== shouting;
  return block.shape[at]! !== small && block.opening[at]! === middle && block.style[at]! === running;
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
