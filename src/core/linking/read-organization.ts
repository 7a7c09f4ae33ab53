import { capitalsTell } from './article.ts';
import { running } from './casing.ts';
import type { Facts } from './facts.ts';
import { isStranger, isWritten, type Reading, type Setting } from './surroundings.ts';
import { countryOfAdjective } from './words/country-adjectives.ts';
import { givenNames } from './words/given-names.ts';
import { namesakes } from './words/namesakes.ts';

/** How a hit reads as the name of an organization; `generic` when many countries have one of that name. */
export function readOrganization(setting: Setting, generic: boolean, facts: Facts): Reading {
  const { around, hit, block, before, after } = setting;
  if (hit.first === hit.last && after?.gap === 'space' && isWritten(block, after)) {
    if (namesakes.has(after.fold)) return 'other';
    if (block.style[after.at] === running && isStranger(setting, after)) return 'other';
  }
  // "Michael Bloomberg" is no agency, nor is who is called so after him.
  const given = before?.gap === 'space' && givenNames.has(before.fold) && capitalsTell(block, before.at);
  if (given && hit.first === hit.last) return 'namesake';
  if (!generic || before?.gap !== 'space') return 'itself';
  if (isOfLand(setting, before.at, facts)) return 'other';
  // "Supreme National Security Council" is not the "National Security Council".
  const longer =
    capitalsTell(block, before.at) &&
    !countryOfAdjective.has(before.fold) &&
    around.hitAt(hit.block, before.at) === undefined;
  return longer ? 'other' : 'itself';
}

/** Whether a land that is no state of the world stands before: the "Michigan Supreme Court" is not that of the country. */
function isOfLand({ around, hit }: Setting, before: number, facts: Facts): boolean {
  const land = around.hitAt(hit.block, before);
  return (
    land?.meanings.every(
      ({ entity, kind }) => kind === 'place' && facts.entity(entity)?.placeType !== 'state',
    ) ?? false
  );
}
