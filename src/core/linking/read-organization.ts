import { capitalsTell } from './article.ts';
import { running } from './casing.ts';
import { isStranger, isWritten, type Place, type Reading } from './surroundings.ts';
import { countryOfAdjective } from './words/country-adjectives.ts';
import { namesakes } from './words/namesakes.ts';

/** How a hit reads as the name of an organization; `generic` when many countries have one of that name. */
export function readOrganization(place: Place, generic: boolean): Reading {
  const { around, hit, block, before, after } = place;
  if (hit.first === hit.last && after?.gap === 'space' && isWritten(block, after)) {
    if (namesakes.has(after.fold)) return 'other';
    if (block.style[after.at] === running && isStranger(place, after)) return 'other';
  }
  if (!generic || before?.gap !== 'space') return 'itself';
  // "Supreme National Security Council" is not the "National Security Council".
  const longer =
    capitalsTell(block, before.at) &&
    !countryOfAdjective.has(before.fold) &&
    around.hitAt(hit.block, before.at) === undefined;
  return longer ? 'other' : 'itself';
}
