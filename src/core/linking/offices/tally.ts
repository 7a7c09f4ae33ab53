import type { EntityId } from '../../model/entity.ts';
import type { Saying } from './said.ts';

/** How much an article speaks of each person. */
export type Tally = ReadonlyMap<EntityId, number>;

/** What the headline and the first sentences name counts for more: it is what the article is about. */
const openingBlocks = 2;
const openingWeight = 3;

/** Counts who is spoken of in a whole article. */
export function tallyOf(said: readonly Saying[]): Tally {
  const tally = new Map<EntityId, number>();
  for (const { person, bySeat, block } of said) {
    const weight = block < openingBlocks && !bySeat ? openingWeight : 1;
    tally.set(person, (tally.get(person) ?? 0) + weight);
  }
  return tally;
}

/** The wanted person an article speaks of most, by a clear lead; `undefined` when it speaks of none, or of two alike. */
export function mostSpokenOf(
  tally: Tally,
  wanted: (person: EntityId) => boolean,
  lead: number,
): EntityId | undefined {
  let [first, most, second]: [EntityId | undefined, number, number] = [undefined, 0, 0];
  for (const [person, count] of tally) {
    if (count <= second || !wanted(person)) continue;
    if (count > most) [first, most, second] = [person, count, most];
    else second = count;
  }
  return most >= lead * second ? first : undefined;
}
