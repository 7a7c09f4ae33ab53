import { type Word, words } from '../text/words.ts';
import { isBoilerplate } from './boilerplate.ts';
import { type Casing, middle, readCasing, running, shouting, small, upper } from './casing.ts';

/** One block of an article, cut into words. */
export interface Block extends Casing {
  text: string;
  words: Word[];
}

/** The blocks of an article as the finders of mentions read them. */
export interface Article {
  blocks: Block[];
  /** Whether the article somewhere writes this folded word small. */
  writesSmall(folded: string): boolean;
}

/** Cuts the blocks of an article into words and reads their capitals. What is none of the story has no words. */
export function readArticle(texts: string[]): Article {
  const blocks = texts.map(text => {
    const all = words(text);
    const cut = isBoilerplate(text, all) ? [] : all;
    return { text, words: cut, ...readCasing(text, cut) };
  });
  let smallWords: Set<string> | undefined;
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

function smallWordsOf(blocks: Block[]): Set<string> {
  const found = new Set<string>();
  for (const { words: cut, shape } of blocks) {
    for (let at = 0; at < cut.length; at++) if (shape[at] === small) found.add(cut[at]!.fold);
  }
  return found;
}
