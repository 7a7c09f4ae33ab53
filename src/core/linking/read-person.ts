import { capital, middle, none, openingAt, running, small, styleAt, upper } from './casing.ts';
import { gapAfter, textBetween } from './gaps.ts';
import type { Neighbour } from './neighbours.ts';
import { isStranger, isWritten, type Reading, type Setting } from './surroundings.ts';
import { beforeDates, calendar } from './words/calendar.ts';
import { namesakes, otherCallings, prefixes, relatives, things } from './words/namesakes.ts';
import { openers } from './words/openers.ts';
import { ties } from './words/particles.ts';

/** What a hit is of a person's name. In some countries the family name comes first: another's given name then follows. */
export type PersonPart = 'full name' | 'family name first' | 'short name';

/** How a hit reads as the name of a person. */
export function readPerson(setting: Setting, part: PersonPart): Reading {
  const full = part === 'full name';
  const { block, before, after } = setting;
  if (isTied(setting, before) || isTied(setting, after)) return 'other';
  if (after?.gap === 'space') {
    if (isWritten(block, after) && relatives.has(after.fold)) return 'namesake';
    if (isWritten(block, after) && namesakes.has(after.fold)) return 'other';
    const judged = !full || styleAt(block, after.at) === running;
    if (judged && isStranger(setting, after)) return part === 'family name first' ? 'namesake' : 'other';
  }
  if (full) return 'itself';
  if (isDate(setting) || isThing(setting)) return 'other';
  if (before?.gap !== 'space') return 'itself';
  if (isInTitle(setting, before)) return 'other';
  const plain = block.words[before.at]!.shape === small;
  if (plain && (ties.has(before.fold) || otherCallings.has(before.fold))) return 'namesake';
  return isStranger(setting, before) ? 'namesake' : 'itself';
}

/** Whether a hyphen or an ampersand makes the neighbour part of one name with the hit: "Wallace-Smith", "Johnson & Co". */
function isTied(setting: Setting, beside: Neighbour | undefined): boolean {
  if (beside === undefined || !isWritten(setting.block, beside)) return false;
  if (beside.gap === 'ampersand') return true;
  if (beside.gap !== 'hyphen' || prefixes.has(beside.fold)) return false;
  const { block } = setting;
  if (block.words[beside.at]!.shape === upper || styleAt(block, beside.at) !== running) return false;
  return !standsAlone(setting, beside);
}

/** Whether a neighbour is a name of its own, and not the half of a double name that someone else also bears. */
function standsAlone({ around, hit }: Setting, beside: Neighbour): boolean {
  const own = around.hitAt(hit.block, beside.at);
  return own?.meanings.some(({ entity, use }) => use !== 'short' || around.isSpelledOut(entity)) ?? false;
}

/** Whether a small word with a capital, after another capital, makes it the end of a title: "Dinner With Saddam". */
function isInTitle({ block }: Setting, { at }: Neighbour): boolean {
  const { shape, isSmallInTitles, fold } = block.words[at]!;
  if (shape !== capital || styleAt(block, at) !== running || openingAt(block, at) !== middle) return false;
  return (
    isSmallInTitles &&
    openers.has(fold) &&
    at > 0 &&
    block.words[at - 1]!.shape >= capital &&
    gapAfter(block, at - 1) === 'space'
  );
}

/** How many words after an article are read for what a name is said to be. */
const longestDescription = 6;

/**
 * Whether the words after the name say that it is no public person's: "Barrow, an English non-league football club",
 * "Kerry, my neighbor".
 */
function isThing({ hit, block }: Setting): boolean {
  const { words } = block;
  const first = hit.last + 1;
  const next = words[first];
  if (next === undefined || textBetween(block, hit.last, first) !== ', ') return false;
  if (next.fold === 'my') return true;
  if (next.fold !== 'a' && next.fold !== 'an') return false;
  for (let at = first + 1; at <= first + longestDescription && at < words.length; at++) {
    if (gapAfter(block, at - 1) === 'other') return false;
    if (things.has(words[at]!.fold)) return true;
  }
  return false;
}

/** Whether a hit that is also the name of a month is one here: "in May", "May 19". */
function isDate({ hit, block, before, after }: Setting): boolean {
  if (hit.first !== hit.last || !calendar.has(block.words[hit.first]!.fold)) return false;
  if (!hit.tells) return true;
  const dated = (beside: Neighbour | undefined) =>
    beside !== undefined && block.words[beside.at]!.shape === none;
  return dated(before) || dated(after) || (before !== undefined && beforeDates.has(before.fold));
}
