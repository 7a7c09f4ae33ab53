import type { EntityId } from '../model/entity.ts';
import type { CountryCues } from './country-cues.ts';
import type { Facts } from './facts.ts';

/** The entities and countries an article is about, as far as they are settled: the company a name is judged by. */
export interface Company {
  add(entity: EntityId): void;
  has(entity: EntityId): boolean;
  /** Whether the article speaks of the entity's country other than by the entity itself. */
  sharesCountry(entity: EntityId): boolean;
  /** Whether the article speaks of a state, by its nationality or by what belongs to it. */
  speaksOf(country: string): boolean;
  /** Whether an organization the entity held office in is there, or someone who held office in this organization. */
  sharesOrganization(entity: EntityId): boolean;
  /** Whether someone or some place is there that shares an event with the entity. */
  hasMet(entity: EntityId): boolean;
  /** Whether two others there govern on the day: the article is about world politics. */
  isAmongRulers(entity: EntityId): boolean;
  /** Whether two or more of those there, people or places, share an event with the entity. */
  isAmongPeers(entity: EntityId): boolean;
  /** Whether two or more people there do. */
  isAmongAcquaintances(entity: EntityId): boolean;
}

/** Belongs to no country that could vouch for it. */
const international = 'INT';

/** The company of an article before any name is linked: what an earlier part of it named, and its nationalities. */
export function gatherCompany(facts: Facts, cues: CountryCues, known: Iterable<EntityId>): Company {
  const entities = new Set<EntityId>();
  const members = new Map<string, Set<EntityId>>();
  const institutions = new Set<EntityId>();
  let rulers = 0;

  function add(entity: EntityId): void {
    if (entities.has(entity)) return;
    entities.add(entity);
    if (facts.governs(entity)) rulers++;
    const country = facts.entity(entity)?.country;
    if (country !== undefined) members.set(country, (members.get(country) ?? new Set()).add(entity));
    for (const organization of facts.organizationsOf(entity)) institutions.add(organization);
  }
  for (const entity of known) add(entity);

  /** Whether so many there share an event with the entity. */
  function hasMet(entity: EntityId, enough: number, among: Iterable<EntityId> = entities): boolean {
    const companions = facts.companionsOf(entity);
    let met = 0;
    for (const other of among) if (other !== entity && companions.has(other) && ++met === enough) return true;
    return false;
  }

  return {
    add,
    has: entity => entities.has(entity),
    sharesCountry(entity) {
      const country = facts.entity(entity)?.country;
      if (country === undefined || country === international) return false;
      if (cues.nationalities.has(country)) return true;
      const there = members.get(country);
      return there !== undefined && there.size > (there.has(entity) ? 1 : 0);
    },
    speaksOf: country => cues.nationalities.has(country) || members.has(country),
    sharesOrganization(entity) {
      if (institutions.has(entity)) return true;
      return [...facts.organizationsOf(entity)].some(organization => entities.has(organization));
    },
    hasMet: entity => hasMet(entity, 1),
    isAmongRulers: entity => rulers - (entities.has(entity) && facts.governs(entity) ? 1 : 0) >= 2,
    isAmongPeers: entity => hasMet(entity, 2),
    isAmongAcquaintances: entity =>
      hasMet(
        entity,
        2,
        [...entities].filter(other => facts.entity(other)?.kind === 'person'),
      ),
  };
}
