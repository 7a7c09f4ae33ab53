import type { AliasMeaning } from '../dataset/dataset.ts';
import { endOf } from '../text/words.ts';
import { upper } from './casing.ts';
import type { Facts } from './facts.ts';
import type { Hit } from './find-hits.ts';
import { wordAfter, wordBefore } from './neighbours.ts';
import { readOrganization } from './read-organization.ts';
import { type PersonPart, readPerson } from './read-person.ts';
import { beginsBody, endsBody, readPlace } from './read-place.ts';
import type { Reading, Setting, Surroundings } from './surroundings.ts';

/** How the words beside a hit let it be read as each of its meanings, in their order. */
export function readBeside(around: Surroundings, hit: Hit, facts: Facts): Reading[] {
  const block = around.article.blocks[hit.block]!;
  const setting = {
    around,
    hit,
    block,
    before: wordBefore(block, hit.first),
    after: wordAfter(block, hit.last),
  };
  // "Kim" has a hundred meanings, all of them people, who are read alike.
  const people = new Map<PersonPart, Reading>();
  return hit.meanings.map(meaning => {
    if (meaning.kind !== 'person') return readThing(setting, meaning, facts);
    const part = partOf(setting, meaning, facts);
    const reading = people.get(part) ?? readPerson(setting, part);
    people.set(part, reading);
    return reading;
  });
}

function readThing(setting: Setting, { entity, kind, use }: AliasMeaning, facts: Facts): Reading {
  const { hit, block } = setting;
  if (isMoney(setting)) return 'other';
  // Acronyms stand in front of anything: "US Navy", "EU Green Deal".
  if (hit.first === hit.last && block.words[hit.first]!.shape === upper)
    return kind === 'place' && isPartOfLonger(setting) ? 'other' : 'itself';
  if (kind !== 'place') return readOrganization(setting, use === 'context', facts);
  return readPlace(setting, facts.entity(entity)?.placeType);
}

/** Whether an acronym is part of a longer name: "U.S.-Japan Council", "T-Mobile USA". */
function isPartOfLonger(setting: Setting): boolean {
  return setting.after?.gap === 'hyphen' ? beginsBody(setting) : endsBody(setting);
}

/** Whether a sign of money follows: "US$100 million". */
function isMoney({ hit, block }: Setting): boolean {
  const end = endOf(block, hit.last);
  return /^\.?\s?[$\u20AC\u00A3\u00A5]/.test(block.text.slice(end, end + 3));
}

function partOf({ hit, block }: Setting, { entity, use }: AliasMeaning, facts: Facts): PersonPart {
  if (hit.last > hit.first) return use === 'name' || use === 'context' ? 'full name' : 'short name';
  return facts.firstName(entity) === block.words[hit.first]!.fold ? 'family name first' : 'short name';
}
