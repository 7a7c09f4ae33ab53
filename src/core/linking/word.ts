import { shapeOf } from './casing.ts';
import { abbreviations } from './words/abbreviations.ts';
import { appealing, leadingAway } from './words/boilerplate-words.ts';
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
  /** Whether lines that lead elsewhere, give credit or appeal to readers may begin with it. */
  readonly leadsAway: boolean;
  /** Whether other appeals to readers may contain it. */
  readonly appeals: boolean;
}

/** Reads a spelling: its letters, its fold and its number. */
export function readWord(letters: string, fold: string, number: number): Word {
  return {
    fold,
    number,
    length: letters.length,
    shape: shapeOf(letters),
    takesDot: letters.length === 1 ? !/\d/.test(fold) : abbreviations.has(fold),
    isSmallInTitles: smallInTitles.has(fold),
    opensNames: particles.has(fold) || institutionNouns.has(fold) || fold.includes("'"),
    titles: roleTitles.get(fold),
    leadsAway: leadingAway.has(fold),
    appeals: appealing.has(fold),
  };
}
