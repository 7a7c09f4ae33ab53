import type { EntityId } from '../model/entity.ts';
import type { Company } from './company.ts';
import type { Facts } from './facts.ts';

/** What speaks for a candidate, in points. Evidence in the text outweighs facts; facts outweigh company. */
const points = {
  /** "The French Foreign Ministry", for France's. */
  owner: 4,
  /** Named in full earlier in the article: a short name means those before anyone else. */
  namedBefore: 6,
  namedAfter: 2,
  /** "Foreign Minister Maas", for who is foreign minister on the day. */
  titled: 4,
  inOffice: 2,
  /** No source speaks of the as-of date. */
  maybeInOffice: 1,
  /** Places and institutions are there on any day. */
  lasting: 1,
  hasMet: 2,
  sharesCountry: 1,
  sharesOrganization: 1,
};

/** A candidate that leads by this much, in points, has won. */
const lead = 1;
/** Candidates that stand level are told apart by the news they are in only when one is in this many times as much. */
const farMoreProminent = 4;

/** Which candidates a name means: one, several that stand level, or none when none convinces. */
export interface Choice {
  entities: EntityId[];
  undecided?: true;
}

/** What the text itself says for a candidate. */
export interface Said {
  /** The state that the words beside the name tell of. */
  owner?: string | undefined;
  /** Where the candidate is named in full, seen from the name that is weighed. */
  named?: 'before' | 'after' | undefined;
  /** The title before the name is theirs on the day. */
  titled?: boolean;
}

/** What speaks for a candidate in this company. */
export function weigh(id: EntityId, facts: Facts, company: Company, said: Said): number {
  let weight = 0;
  if (said.named === 'before') weight += points.namedBefore;
  if (said.named === 'after') weight += points.namedAfter;
  if (said.titled) weight += points.titled;
  if (said.owner !== undefined && facts.entity(id)?.country === said.owner) weight += points.owner;
  if (facts.entity(id)?.kind !== 'person') weight += points.lasting;
  // Of two whom the article introduced, a lesser office does not tell which is meant.
  const held = said.named === 'before' && !facts.inHighOffice(id) ? 'no' : facts.inOffice(id);
  if (held === 'yes') weight += points.inOffice;
  if (held === 'unknown') weight += points.maybeInOffice;
  if (company.hasMet(id)) weight += points.hasMet;
  if (company.sharesCountry(id)) weight += points.sharesCountry;
  if (company.sharesOrganization(id)) weight += points.sharesOrganization;
  return weight;
}

/**
 * Chooses among two or more candidates by their weights, and by prominence only when these stand level and the article has
 * not introduced two of them itself: there the lesser known may as well be meant.
 */
export function choose(
  weights: ReadonlyMap<EntityId, number>,
  facts: Facts,
  isIntroduced: (id: EntityId) => boolean,
): Choice | undefined {
  const ranked = [...weights].sort(([, a], [, b]) => b - a);
  const best = ranked[0]?.[1] ?? 0;
  if (best <= 0) return undefined;
  const level = ranked.filter(([, weight]) => weight > best - lead).map(([id]) => id);
  if (level.length === 1) return { entities: level };
  const known = level.toSorted((a, b) => facts.prominence(b) - facts.prominence(a));
  const [first, second] = [facts.prominence(known[0]!), facts.prominence(known[1]!)];
  const isOpen = level.filter(isIntroduced).length < 2;
  if (isOpen && first >= farMoreProminent * (second + 1)) return { entities: [known[0]!] };
  return { entities: known, undecided: true };
}
