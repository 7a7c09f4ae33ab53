import { dayNumber } from '../../core/model/day-span.ts';
import type { EntityId } from '../../core/model/entity.ts';
import { type Account, idsOf } from './account.ts';
import type { PlaceFinder } from './find-place.ts';

/**
 * Whether two accounts are of the same event.
 *
 *   - A call is never a meeting in person, and never one with more people on the line.
 *   - The same people in person on the same day, at places that do not contradict each other, met once.
 *   - A visit holds the meetings of its guests and hosts on its days: a visit to Moscow with Lavrov among the hosts,
 *     and talks with Lavrov on that day, are the same to a reader.
 *   - A visit of one person holds, and is held by, whatever that person did at that very place on those days.
 *   - Where a day is that of a publication the event may have been on the day before.
 *
 * An event with a name of its own is another only under another name, or with other people.
 */
export function sameEvent(a: Account, b: Account, places: PlaceFinder): boolean {
  if ((a.kind === 'call') !== (b.kind === 'call')) return false;
  if (!inPerson.has(a.kind) || !inPerson.has(b.kind)) return false;
  if (a.name !== undefined && b.name !== undefined) return a.name === b.name && daysMeet(a, b);
  if (!daysMeet(a, b) || !placesAgree(a.place, b.place, places)) return false;
  const [few, many] = a.participants.length <= b.participants.length ? [a, b] : [b, a];
  const ids = new Set(idsOf(many.participants));
  if (few.participants.length === 0 || !idsOf(few.participants).every(id => ids.has(id))) return false;
  if (few.participants.length === many.participants.length && few.participants.length > 1) return true;
  if (few.kind === 'call' || few.name !== undefined) return false;
  if (few.participants.length > 1) return many.kind === 'visit';
  if (many.name !== undefined || few.place === undefined || few.place !== many.place) return false;
  return many.participants.length === 1 || overlap(few, many);
}

/** Kinds of events in which people speak to each other. */
export const inPerson: ReadonlySet<string> = new Set([
  'meeting',
  'talks',
  'visit',
  'summit',
  'conference',
  'call',
]);

/** Whether the days of two accounts overlap, or one was published the day after the other. */
export function daysMeet(a: Account, b: Account): boolean {
  if (overlap(a, b)) return true;
  if (a.start.length < 10 || b.start.length < 10) return false;
  const [first, second] = dayNumber(a.start) <= dayNumber(b.start) ? [a, b] : [b, a];
  return second.dayOfPublication === true && dayNumber(second.start) - dayNumber(first.end) === 1;
}

function overlap(a: Account, b: Account): boolean {
  const length = Math.min(a.start.length, b.start.length, a.end.length, b.end.length);
  const cut = (date: string) => date.slice(0, length);
  return cut(a.start) <= cut(b.end) && cut(b.start) <= cut(a.end);
}

/** Whether two places may be the same: one is not known, they are equal, or one is the state of the other. */
export function placesAgree(a: EntityId | undefined, b: EntityId | undefined, places: PlaceFinder): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  if (!places.isState(a) && !places.isState(b)) return false;
  return places.countryOf(a) === places.countryOf(b);
}
