import { capital, shapeOf, small } from './casing.ts';
import { abbreviations } from './words/abbreviations.ts';
import { appeals, leadingAway } from './words/appeals.ts';
import { countryOfAdjective, secondsOfTwo } from './words/country-adjectives.ts';
import { institutionNouns } from './words/institution-nouns.ts';
import { matchPairs, matchWords, scored } from './words/match-words.ts';
import { particles } from './words/particles.ts';
import { type RoleTitle, roleTitles } from './words/role-titles.ts';
import { smallInTitles } from './words/small-in-titles.ts';
import { wordList } from './words/word-set.ts';

/** A word as it is spelled, with what the passes over an article ask of every word: worked out once for each spelling. */
export interface Word {
  /** How it is compared. */
  readonly fold: string;
  /** Its number among the spellings remembered, below `mostSpellings`; `unnumbered` when it is not remembered. */
  readonly number: number;
  /** Its letters, in UTF-16 code units; those beyond `longestWord` are not counted. */
  readonly length: number;
  /** How it is written: `none`, `small`, `capital` or `upper`. */
  readonly shape: number;
  /** Whether a dot after it belongs to it: an initial or a usual abbreviation. */
  readonly takesDot: boolean;
  /** Whether headlines write it small. */
  readonly isSmallInTitles: boolean;
  /** Whether names may begin with it though it is written small. */
  readonly opensNames: boolean;
  /** The titles that begin with it. */
  readonly titles: readonly RoleTitle[] | undefined;
  /** What it may be a sign of: `ofTitle`, `ofState`, `ofLead`, `ofCapital`, `ofMatch`, `signsOfAppeals`, or'ed. */
  readonly signs: number;
}

/** A title may begin with the word. */
export const ofTitle = 1;
/** It may tell of a state as an adjective. */
export const ofState = 2;
/** A line that leads elsewhere, gives credit or appeals to readers may begin with it. */
export const ofLead = 4;
/** It begins with a capital. */
export const ofCapital = 8;
/** It may be a word of a match. */
export const ofMatch = 16;
/** The lowest sign of a word of an appeal. */
export const ofAppeal = 32;
/** The highest sign, or'ed with all others. */
const allSigns = (1 << 20) - 1;

/** What is no sign of a passage, but `takesDot`, `isSmallInTitles` and `opensNames`. */
const dotted = 1 << 20;
const inTitles = 1 << 21;
const opening = 1 << 22;

/** What the lists say of each word, or'ed: most words stand in none, and are asked for but once. */
const lore = new Map<string, number>();
function say(what: number, words: Iterable<string>): void {
  for (const word of words) lore.set(word, (lore.get(word) ?? 0) | what);
}
say(dotted, abbreviations);
say(inTitles, smallInTitles);
say(opening, particles);
say(opening, institutionNouns);
say(ofTitle, roleTitles.keys());
say(ofLead, leadingAway);
say(ofMatch, [...matchWords, ...matchPairs.keys(), ...scored]);

let next = ofAppeal;
/** The signs that stand together where the appeal of each number may. */
export const signsOfAppeals: readonly number[] = appeals.map(({ words }) =>
  words.reduce((all, list) => {
    const sign = next;
    say(sign, wordList(list));
    next *= 2;
    return all | sign;
  }, 0),
);

/** Reads a spelling: its letters, its fold and its number. */
export function readWord(letters: string, fold: string, number: number): Word {
  const shape = shapeOf(letters);
  const known = lore.get(fold) ?? 0;
  const state = shape !== small && (countryOfAdjective.has(fold) || secondsOfTwo.has(fold)) ? ofState : 0;
  return {
    fold,
    number,
    length: letters.length,
    shape,
    takesDot: letters.length === 1 ? !/\d/.test(fold) : (known & dotted) > 0,
    isSmallInTitles: (known & inTitles) > 0,
    opensNames: (known & opening) > 0 || fold.includes("'"),
    titles: known & ofTitle ? roleTitles.get(fold) : undefined,
    signs: (known & allSigns) | state | (shape >= capital ? ofCapital : 0),
  };
}
