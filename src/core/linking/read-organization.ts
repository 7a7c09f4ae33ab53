import { capitalsTell } from './article.ts';
import { isWritten, type Place, type Reading } from './surroundings.ts';
import { countryOfAdjective } from './words/country-adjectives.ts';
import { namesakes } from './words/namesakes.ts';

/** How a hit reads as the name of an organization; `generic` when many countries have one of that name. */
export function readOrganization({ around, hit, block, before, after }: Place, generic: boolean): Reading {
  const single = hit.first === hit.last;
  if (single && after?.gap === 'space' && isWritten(block, after) && namesakes.has(after.fold))
    return 'other';
  if (!generic || before?.gap !== 'space') return 'itself';
  // "Supreme National Security Council" is not the "National Security Council".
  const longer =
    capitalsTell(block, before.at) &&
    !countryOfAdjective.has(before.fold) &&
    around.hitAt(hit.block, before.at) === undefined;
  return longer ? 'other' : 'itself';
}
