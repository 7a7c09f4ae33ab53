import { mostSpellings, spellingsOf } from '../text/spellings.ts';
import { type Cut, cutWords } from '../text/words.ts';
import { isBoilerplate } from './boilerplate.ts';
import { type Casing, middle, running, shouting, small, upper } from './casing.ts';
import { readCasing } from './read-casing.ts';
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
  const blocks = texts.map(text => {
    const all = cutWords(text, spellings);
    const signs = readSigns(all.words);
    return isBoilerplate(text, all.words, signs.signs)
      ? blockOf(text, nothing, noSigns)
      : blockOf(text, all, signs);
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

function blockOf(text: string, cut: Cut<Word>, { signs, titlesAt, adjectivesAt }: Signs): Block {
  const { words, start, end } = cut;
  const { shape, style, opening } = readCasing(text, cut);
  return { text, words, start, end, shape, style, opening, signs, titlesAt, adjectivesAt };
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
