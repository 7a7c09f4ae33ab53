import type { AliasMeaning } from '../dataset/dataset.ts';
import { upper } from './casing.ts';
import type { Hit } from './find-hits.ts';
import { wordAfter, wordBefore } from './neighbours.ts';
import { readOrganization } from './read-organization.ts';
import { readPerson } from './read-person.ts';
import { readPlace } from './read-place.ts';
import type { Reading, Surroundings } from './surroundings.ts';

/** How the words beside a hit let it be read as one of its meanings. */
export function readBeside(around: Surroundings, hit: Hit, { kind, use }: AliasMeaning): Reading {
  const block = around.article.blocks[hit.block]!;
  const place = {
    around,
    hit,
    block,
    before: wordBefore(block, hit.first),
    after: wordAfter(block, hit.last),
  };
  const single = hit.first === hit.last;
  if (kind === 'person') return readPerson(place, !single && (use === 'name' || use === 'context'));
  // Acronyms stand in front of anything: "US Navy", "EU Green Deal".
  if (single && block.shape[hit.first] === upper) return 'itself';
  return kind === 'place' ? readPlace(place) : readOrganization(place, use === 'context');
}
