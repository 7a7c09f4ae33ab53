import type { EntityId } from '../model/entity.ts';
import type { Evidence } from '../model/mention.ts';
import type { Candidate } from './read-hits.ts';
import type { Reader } from './settle.ts';

/** No more reasons than these are told for one mention. */
const most = 2;

/** What spoke for the one who was chosen; nothing when the name can mean no one else. */
export function evidenceFor(candidate: Candidate, entity: EntityId, reader: Reader): Evidence[] {
  const { hit, place, owner, meanings } = candidate;
  const use = meanings.find(meaning => meaning.entity === entity)?.use;
  if (use === 'name' && hit.meanings.length === 1) return [];
  const found: Evidence[] = [];
  for (const [evidence, holds] of reasons) {
    if (!holds(entity, reader, { hit, place, owner })) continue;
    found.push(evidence);
    if (found.length === most) break;
  }
  return found;
}

type Holds = (id: EntityId, reader: Reader, at: Pick<Candidate, 'hit' | 'place' | 'owner'>) => boolean;

const reasons: readonly (readonly [Evidence, Holds])[] = [
  ['in-full', (id, { namings }, { place }) => namings.named(id, place) !== undefined],
  ['title', (id, { titled }, { hit }) => titled(hit, id)],
  ['whose', (id, { facts }, { owner }) => owner !== undefined && facts.entity(id)?.country === owner],
  ['in-office', (id, { facts }) => facts.governs(id)],
  ['met', (id, { company }) => company.hasMet(id)],
  ['country', (id, { company }) => company.sharesCountry(id)],
  ['organization', (id, { company }) => company.sharesOrganization(id)],
];
