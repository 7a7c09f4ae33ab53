import { shapeOf, small } from './casing.ts';
import { abbreviations } from './words/abbreviations.ts';
import { appeals, leadingAway } from './words/appeals.ts';
import { countryOfAdjective, secondsOfTwo } from './words/country-adjectives.ts';
import { institutionNouns } from './words/institution-nouns.ts';
import { particles } from './words/particles.ts';
import { type RoleTitle, roleTitles } from './words/role-titles.ts';
import { smallInTitles } from './words/small-in-titles.ts';

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
  /** What it may be a sign of: `ofTitle`, `ofState`, `ofLead`, `signOfAppeal`, or'ed. */
  readonly signs: number;
}

/** A title may begin with the word. */
export const ofTitle = 1;
/** It may tell of a state as an adjective. */
export const ofState = 2;
/** A line that leads elsewhere, gives credit or appeals to readers may begin with it. */
export const ofLead = 4;
/** It may belong to the appeal of that number in `appeals`. */
export const signOfAppeal = (number: number): number => 8 << number;
/** The signs of each word of an appeal. */
const appealing = new Map<string, number>();
for (const [number, { words }] of appeals.entries()) {
  for (const word of words) appealing.set(word, (appealing.get(word) ?? 0) | signOfAppeal(number));
}
/** It may belong to any of them. */
export const ofAppeals = [...appealing.values()].reduce((all, signs) => all | signs, 0);

/** Reads a spelling: its letters, its fold and its number. */
export function readWord(letters: string, fold: string, number: number): Word {
  const shape = shapeOf(letters);
  return {
    fold,
    number,
    length: letters.length,
    shape,
    takesDot: letters.length === 1 ? !/\d/.test(fold) : abbreviations.has(fold),
    isSmallInTitles: smallInTitles.has(fold),
    opensNames: particles.has(fold) || institutionNouns.has(fold) || fold.includes("'"),
    titles: roleTitles.get(fold),
    signs: signsOf(fold, shape),
  };
}

function signsOf(fold: string, shape: number): number {
  const title = roleTitles.has(fold) ? ofTitle : 0;
  const state = shape !== small && (countryOfAdjective.has(fold) || secondsOfTwo.has(fold)) ? ofState : 0;
  const lead = leadingAway.has(fold) ? ofLead : 0;
  return title | state | lead | (appealing.get(fold) ?? 0);
}
