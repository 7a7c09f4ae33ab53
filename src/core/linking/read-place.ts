import type { Entity } from '../model/entity.ts';
import { startOf } from '../text/words.ts';
import type { Block } from './article.ts';
import { afterBreak, capital, middle, openingAt, running, styleAt, upper } from './casing.ts';
import { textBetween } from './gaps.ts';
import { looksLikeName, type Neighbour, wordAfter, wordBefore } from './neighbours.ts';
import { tellsOfMatch } from './sports.ts';
import { isWritten, type Reading, type Setting } from './surroundings.ts';
import { countryOfAdjective } from './words/country-adjectives.ts';
import { givenNames } from './words/given-names.ts';
import {
  bodies,
  bodyEndings,
  directions,
  headsOfNames,
  hometowns,
  lands,
  landsOf,
  namesakes,
  ofUnion,
  ownWords,
  teamQualities,
  teamTitles,
  teamWords,
  vessels,
  whereabouts,
} from './words/namesakes.ts';
import { romanceOf } from './words/particles.ts';
import { states } from './words/states.ts';
import { titles } from './words/titles.ts';

/** How a hit reads as the name of a place of that type. */
export function readPlace(setting: Setting, type: Entity['placeType']): Reading {
  if (isInState(setting)) return 'other';
  if (isPartOfNext(setting) || isTeam(setting) || beginsBody(setting)) return 'other';
  if (type !== 'state' && (ownsBody(setting) || isHalf(setting))) return 'other';
  const { around, block, before, hit } = setting;
  if (type === 'city' && (isLand(setting) || isUnionState(setting))) return 'namesake';
  if (!isWhere(before, type) && tellsOfMatch(around.article, block, hit.first)) return 'other';
  if (before === undefined || (before.gap !== 'space' && before.gap !== 'hyphen')) return 'itself';
  if (isWritten(block, before) && directions.has(before.fold)) return 'other';
  if (before.gap === 'hyphen') return isAfterLetters(setting, before) ? 'other' : 'itself';
  if (isPartOfTitle(setting) || (!isWritten(block, before) && vessels.has(before.fold))) return 'other';
  const given = givenNames.has(before.fold);
  if (standsBeside(setting, before, given)) return 'itself';
  const judged = styleAt(block, before.at) === running && (given || isInside(block, before.at));
  if (!judged || !looksLikeName(around.article, block, before.at)) return 'itself';
  return given ? 'namesake' : 'other';
}

/** Whether the word before is a name of its own, and no first name that only happens to be one too. */
function standsBeside({ around, hit }: Setting, before: Neighbour, given: boolean): boolean {
  const own = around.hitAt(hit.block, before.at);
  return (
    own !== undefined &&
    !(given && own.first === own.last && own.meanings.every(({ use }) => use === 'short'))
  );
}

/** Whether the place begins a longer name: "Moscow Times", "Paris Hilton", "the West Philippine Sea". */
function isPartOfNext({ around, hit, block, after }: Setting): boolean {
  if (after?.gap !== 'space' || !isWritten(block, after)) return false;
  if (namesakes.has(after.fold) || directions.has(block.words[hit.last]!.fold)) return true;
  if (styleAt(block, after.at) !== running) return false;
  const own = around.hitAt(hit.block, after.at);
  if (own === undefined) return looksLikeName(around.article, block, after.at);
  if (own.first !== own.last) return false;
  // "Chad Johnson": what is also a given name, with a family name after it.
  if (givenNames.has(block.words[hit.last]!.fold)) return own.meanings.some(({ kind }) => kind === 'person');
  return own.meanings.every(({ kind, use }) => kind === 'person' && use === 'short');
}

/**
 * Whether a land that is no state of the world owns the body named after it ("Michigan Supreme Court"), or has its
 * university or team called so ("Ohio State").
 */
function ownsBody({ around, hit, block, after }: Setting): boolean {
  if (after?.gap !== 'space' || !isWritten(block, after)) return false;
  if (ownWords.has(after.fold)) return true;
  const body = around.hitAt(hit.block, after.at);
  return body?.meanings.every(({ kind, use }) => kind === 'organization' && use === 'context') ?? false;
}

/** Whether a hyphen and a capital that names nothing else make it half of a longer name: "Bristol-Myers". */
function isHalf({ around, hit, block, after }: Setting): boolean {
  if (after?.gap !== 'hyphen' || !isWritten(block, after) || styleAt(block, after.at) !== running)
    return false;
  return around.hitAt(hit.block, after.at) === undefined;
}

/** Whether a word of sport or the nickname of a team follows: "England captain", "the Ottawa Senators". */
function isTeam({ around, hit, block, after }: Setting): boolean {
  if (after?.gap !== 'space') return false;
  if (!isWritten(block, after)) return teamWords.has(after.fold) || isQualified(block, after);
  if (styleAt(block, after.at) !== running || !teamTitles.has(after.fold)) return false;
  const next = wordAfter(block, after.at);
  return next?.gap !== 'space' || !(isWritten(block, next) || around.hitAt(hit.block, next.at));
}

/** Whether a word of sport follows the next: "head coach". */
function isQualified(block: Block, after: Neighbour): boolean {
  const next = teamQualities.has(after.fold) ? wordAfter(block, after.at) : undefined;
  return next?.gap === 'space' && teamWords.has(next.fold);
}

/** Whether a small word before a place says that something is there: in the report of a match it is no team then. */
function isWhere(before: Neighbour | undefined, type: Entity['placeType']): boolean {
  if (before?.gap !== 'space') return false;
  return whereabouts.has(before.fold) || (type === 'city' && hometowns.has(before.fold));
}

/** Whether a word stands inside its sentence or after a break in it that is no quotation mark: "; Terri Butler". */
function isInside(block: Block, at: number): boolean {
  const opening = openingAt(block, at);
  if (opening !== afterBreak) return opening === middle;
  const start = startOf(block, at);
  const gap = block.text.slice(Math.max(0, start - 4), start);
  return !/["'\u2018-\u201F\u00AB\u00BB\u2039\u203A\u0060\u00B4]/.test(gap);
}

/** Whether the land around a town, or one of the same name, is meant: "the Kyiv region", "the state of Washington". */
function isLand({ block, before, after }: Setting): boolean {
  if (after?.gap === 'space' && lands.has(after.fold)) return true;
  if (before?.fold !== 'of') return false;
  const land = wordBefore(block, before.at);
  return land !== undefined && landsOf.has(land.fold);
}

/** Whether a hyphen ties letters that name nothing known before it: "USIU-Africa", "Adam Ebbin, D-Alexandria". */
function isAfterLetters({ around, hit, block }: Setting, { at, fold }: Neighbour): boolean {
  if (around.hitAt(hit.block, at) !== undefined || countryOfAdjective.has(fold)) return false;
  return block.words[at]!.shape === upper || (fold.length === 1 && block.words[at]!.shape === capital);
}

/** Whether a town before it or a governor after it says that the state of the union is meant: "Olympia, Washington". */
function isUnionState({ around, block, hit, after }: Setting): boolean {
  if (block.words[hit.last]!.fold !== 'washington') return false;
  if (after?.gap === 'space' && ofUnion.has(after.fold)) return true;
  const town = hit.first - 1;
  if (town < 1 || textBetween(block, town, hit.first) !== ', ' || around.hitAt(hit.block, town)) return false;
  const where = wordBefore(block, town);
  return where?.gap === 'space' && whereabouts.has(where.fold) && block.words[town]!.shape === capital;
}

/** How many words of a body's name are read after the place it begins with. */
const longestBody = 5;

/** Whether capitals lead from the place to the noun of a body: "Japan Immigration Policy Institute", "U.S.-Japan Council". */
export function beginsBody({ around, block, hit, after }: Setting): boolean {
  if (styleAt(block, hit.last) !== running) return false;
  let next = after;
  for (let count = 0; count < longestBody; count++) {
    if (next === undefined || next.gap === 'possessive' || !isWritten(block, next)) return false;
    if (bodies.has(next.fold)) return around.hitAt(hit.block, next.at) === undefined;
    next = wordAfter(block, next.at);
  }
  return false;
}

/** Whether a country's acronym is the last word of a body's name: "T-Mobile USA", "Universities UK". */
export function endsBody({ around, block, hit, before, after }: Setting): boolean {
  if (before?.gap !== 'space' || !bodyEndings.has(block.words[hit.first]!.fold)) return false;
  if (after?.gap === 'space' && isWritten(block, after)) return false;
  if (styleAt(block, before.at) !== running || openingAt(block, before.at) !== middle) return false;
  return around.hitAt(hit.block, before.at) === undefined && looksLikeName(around.article, block, before.at);
}

/** Whether "of" makes the place the end of a longer name: "University of London", "Tour de France". */
function isPartOfTitle({ block, before }: Setting): boolean {
  if (before === undefined || isWritten(block, before)) return false;
  const head = wordBefore(block, before.at);
  if (head?.gap !== 'space' || !isWritten(block, head)) return false;
  return before.fold === 'of'
    ? headsOfNames.has(head.fold)
    : romanceOf.has(before.fold) && !titles.has(head.fold);
}

/**
 * Whether a comma and a state follow: it may be another town of that name ("Moscow, Idaho", "Portland, Maine"), and when it
 * is the very one, the state beside it tells a reader enough.
 */
function isInState({ hit, block }: Setting): boolean {
  const next = block.words[hit.last + 1];
  if (next === undefined || !/^,[ \u00A0]$/.test(textBetween(block, hit.last, hit.last + 1))) {
    return false;
  }
  const second = wordAfter(block, hit.last + 1);
  const both = second?.gap === 'space' ? `${next.fold} ${second.fold}` : '';
  if (!isWritten(block, { at: hit.last + 1, fold: next.fold, gap: 'space' })) return false;
  return states.has(next.fold) || states.has(both);
}
