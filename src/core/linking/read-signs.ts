import { ofCapital, ofState, ofTitle, type Word } from './word.ts';

/** Where the words of a block stand that the next passes begin with: most words are no sign of anything. */
export interface Signs {
  /** Signs of all its words, or'ed. */
  signs: number;
  /** Places of the words that titles may begin with, in order. */
  titlesAt: readonly number[];
  /** Places of the words that may tell of a state as adjectives, in order. */
  adjectivesAt: readonly number[];
  /** Places of the words that begin with a capital, in order. */
  capitalsAt: readonly number[];
}

/** Gathers the signs of the words of a block. */
export function readSigns(words: readonly Word[]): Signs {
  let all = 0;
  const titlesAt: number[] = [];
  const adjectivesAt: number[] = [];
  const capitalsAt: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const { signs } = words[at]!;
    if (signs === 0) continue;
    all |= signs;
    if (signs & ofCapital) capitalsAt.push(at);
    if (signs & ofTitle) titlesAt.push(at);
    if (signs & ofState) adjectivesAt.push(at);
  }
  return { signs: all, titlesAt, adjectivesAt, capitalsAt };
}
