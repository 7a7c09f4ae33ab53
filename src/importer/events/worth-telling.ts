import type { Account, Outcome } from './account.ts';
import type { PlaceFinder } from './find-place.ts';
import type { World } from './world.ts';

/** Kinds that nobody can attend alone. */
const between: ReadonlySet<string> = new Set(['meeting', 'talks', 'call', 'summit', 'conference']);

/**
 * The event as it is worth telling, or `undefined` when too little is known of it: an event without a name needs two
 * participants, or one and a place. Somebody who met nobody we know, abroad, was there on a visit; at home there is
 * nothing to tell.
 */
export function worthTelling(
  event: Account,
  places: PlaceFinder,
  world: World,
  tell: (outcome: Outcome) => void,
): Account | undefined {
  const { name, participants, place, kind, row } = event;
  if (name !== undefined) return event;
  if (participants.length > 1) {
    return kind === 'visit' && isOnNeutralGround(event, places, world)
      ? { ...event, kind: 'meeting' }
      : event;
  }
  const [only] = participants;
  if (only === undefined || place === undefined) {
    tell({ row, what: 'dropped', why: 'fewer than two known participants, and no place' });
    return undefined;
  }
  if (places.countryOf(place) === world.countryOf(only.entity)) {
    tell({ row, what: 'dropped', why: 'one known participant, at home' });
    return undefined;
  }
  return between.has(kind) ? { ...event, kind: 'visit' } : event;
}

/** Whether people of several states met where none of them is at home: Kerry and Lavrov in Geneva. */
function isOnNeutralGround({ place, participants }: Account, places: PlaceFinder, world: World): boolean {
  const states = new Set(participants.map(({ entity }) => world.countryOf(entity)));
  return place !== undefined && states.size > 1 && !states.has(places.countryOf(place));
}
