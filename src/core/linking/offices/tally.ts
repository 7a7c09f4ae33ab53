import type { EntityId } from '../../model/entity.ts';
import type { Saying } from './said.ts';

/** How much an article speaks of each person. */
export interface Tally {
  count(person: EntityId): number;
  /** Those who are wanted, most spoken of first. Equal keys ask for the same ones, and are answered from memory. */
  ranked(key: object, wanted: (person: EntityId) => boolean): readonly EntityId[];
}

/** What the headline and the first sentences name counts for more: it is what the article is about. */
const openingBlocks = 2;
const openingWeight = 3;

/** Counts who is spoken of in a whole article. */
export function tallyOf(said: readonly Saying[]): Tally {
  const counts = new Map<EntityId, number>();
  for (const { person, bySeat, block } of said) {
    const weight = block >= 0 && block < openingBlocks && !bySeat ? openingWeight : 1;
    counts.set(person, (counts.get(person) ?? 0) + weight);
  }
  const rankings = new Map<object, readonly EntityId[]>();
  const count = (person: EntityId) => counts.get(person) ?? 0;
  return {
    count,
    ranked(key, wanted) {
      const known = rankings.get(key);
      if (known) return known;
      const ranked = [...counts.keys()].filter(wanted).sort((a, b) => count(b) - count(a));
      rankings.set(key, ranked);
      return ranked;
    },
  };
}

/**
 * The first so many of a ranking, when the article speaks of each of them `lead` times as often as of the next;
 * `undefined` when it does not, or when there are not so many.
 */
export function leadersOf(
  ranked: readonly EntityId[],
  tally: Tally,
  many: number,
  lead: number,
): EntityId[] | undefined {
  const last = ranked[many - 1];
  if (last === undefined) return undefined;
  const next = ranked[many];
  return next === undefined || tally.count(last) >= lead * tally.count(next)
    ? ranked.slice(0, many)
    : undefined;
}
