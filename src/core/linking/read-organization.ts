import { capitalsTell } from './article.ts';
import { middle, openingAt, running, styleAt } from './casing.ts';
import type { Facts } from './facts.ts';
import { tellsOfLegislature } from './legislatures.ts';
import { looksLikeName, type Neighbour, wordAfter } from './neighbours.ts';
import { isStranger, isWritten, type Reading, type Setting } from './surroundings.ts';
import { countryOfAdjective } from './words/country-adjectives.ts';
import { givenNames } from './words/given-names.ts';
import { institutionNouns } from './words/institution-nouns.ts';
import { chambers, landmarks, namesakes, parts, peoples } from './words/namesakes.ts';

/** How a hit reads as the name of an organization; `generic` when many countries have one of that name. */
export function readOrganization(setting: Setting, generic: boolean, facts: Facts): Reading {
  const { around, hit, block, before, after } = setting;
  // "The Met" is one word as a name.
  const article = hit.last === hit.first + 1 && block.words[hit.first]!.fold === 'the';
  if (article && isHeadOfName(setting)) return 'other';
  if ((hit.first === hit.last || article) && after?.gap === 'space' && isWritten(block, after)) {
    if (namesakes.has(after.fold)) return 'other';
    if (styleAt(block, after.at) === running && isStranger(setting, after)) return 'other';
  }
  if (hit.first < hit.last && (isNamedAfter(setting) || isInsideLonger(setting))) return 'other';
  // "Michael Bloomberg" is no agency, nor is who is called so after him.
  const given = before?.gap === 'space' && givenNames.has(before.fold) && capitalsTell(block, before.at);
  if (given && hit.first === hit.last) return 'namesake';
  if (generic && chambers.has(block.words[hit.last]!.fold) && tellsOfLegislature(around.article))
    return 'other';
  if (!generic || (before?.gap !== 'space' && before?.gap !== 'possessive')) return 'itself';
  if (isOfLand(setting, before, facts) || parts.has(before.fold)) return 'namesake';
  // "Supreme National Security Council" is not the "National Security Council".
  const longer =
    before.gap === 'space' &&
    capitalsTell(block, before.at) &&
    !countryOfAdjective.has(before.fold) &&
    around.hitAt(hit.block, before.at) === undefined;
  return longer ? 'other' : 'itself';
}

/** Whether "of" and a capital make it the head of a longer name: "the Palace of Westminster". */
function isHeadOfName({ block, after }: Setting): boolean {
  const next = after?.gap === 'space' && after.fold === 'of' ? wordAfter(block, after.at) : undefined;
  return next?.gap === 'space' && isWritten(block, next);
}

/** Whether what follows a longer name is called after the organization: "Bank of America Tower". */
function isNamedAfter({ block, after }: Setting): boolean {
  return after?.gap === 'space' && isWritten(block, after) && landmarks.has(after.fold);
}

/** Whether a longer name is only the end of another: "Continental Bank of Canada", "Native American Supreme Court". */
function isInsideLonger({ around, hit, block, before }: Setting): boolean {
  if (before?.gap !== 'space' || !isWritten(block, before)) return false;
  const first = block.words[hit.first]!.fold;
  if (countryOfAdjective.has(first)) return peoples.has(before.fold) || countryOfAdjective.has(before.fold);
  if (!institutionNouns.has(first)) return false;
  if (styleAt(block, before.at) !== running || openingAt(block, before.at) !== middle) return false;
  return around.hitAt(hit.block, before.at) === undefined && looksLikeName(around.article, block, before.at);
}

/**
 * Whether a land that is no state of the world stands before: the "Michigan Supreme Court" is not that of the country.
 * "Beijing's Supreme Court" may be China's.
 */
function isOfLand({ around, hit }: Setting, { at, gap }: Neighbour, facts: Facts): boolean {
  const land = around.hitAt(hit.block, at)?.meanings ?? [];
  const types = land.map(({ entity }) => facts.entity(entity)?.placeType);
  if (land.length === 0 || types.includes('state')) return false;
  return gap === 'possessive' ? types.includes('region') : land.every(({ kind }) => kind === 'place');
}
