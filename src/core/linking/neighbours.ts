import { type Article, type Block, capitalsTell } from './article.ts';
import { capital, running, styleAt, upper } from './casing.ts';
import { type Gap, gapAfter } from './gaps.ts';
import { calendar } from './words/calendar.ts';
import { countryOfAdjective } from './words/country-adjectives.ts';
import { givenNames } from './words/given-names.ts';
import { headlineWords } from './words/headline-words.ts';
import { openers } from './words/openers.ts';
import { titles } from './words/titles.ts';

/** The word next to a hit, and what stands between. */
export interface Neighbour {
  at: number;
  fold: string;
  gap: Exclude<Gap, 'other'>;
}

/** Longer words in capitals are not taken for abbreviations such as MP, GOP or MEP. */
const longestAcronym = 5;

/** The word before place `at` of a block, when nothing parts the two. */
export function wordBefore(block: Block, at: number): Neighbour | undefined {
  return at > 0 ? neighbour(block, at - 1, at - 1) : undefined;
}

/** The word after place `at` of a block, when nothing parts the two. */
export function wordAfter(block: Block, at: number): Neighbour | undefined {
  return at + 1 < block.words.length ? neighbour(block, at, at + 1) : undefined;
}

function neighbour(block: Block, left: number, at: number): Neighbour | undefined {
  const gap = gapAfter(block, left);
  return gap === 'other' ? undefined : { at, fold: block.words[at]!.fold, gap };
}

/**
 * Whether a word beside a name may itself be part of a person's name: it is written like one, and is no title,
 * nationality, day, acronym, nor an ordinary word that only its place in the sentence or headline gives a capital.
 */
export function looksLikeName(article: Article, block: Block, at: number): boolean {
  const { shape, length, fold } = block.words[at]!;
  if (shape < capital) return false;
  if (length === 1) return fold !== 'i' && fold !== 'a';
  if (openers.has(fold) || titles.has(fold) || calendar.has(fold) || countryOfAdjective.has(fold))
    return false;
  if (shape === upper && styleAt(block, at) === running && length <= longestAcronym) return false;
  return capitalsTell(block, at) || !isOrdinary(article, block, at);
}

/** Whether a word that would have a capital anyway is known as an ordinary word. */
function isOrdinary(article: Article, block: Block, at: number): boolean {
  const { fold } = block.words[at]!;
  if (givenNames.has(fold)) return false;
  if (styleAt(block, at) !== running && headlineWords.has(fold)) return true;
  return article.writesSmall(fold) || (fold.endsWith('s') && article.writesSmall(fold.slice(0, -1)));
}
