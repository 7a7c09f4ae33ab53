import type { Dataset, EventOutline } from '../../dataset/dataset.ts';
import { type DaySpan, gapBetweenSpans } from '../../model/day-span.ts';
import type { EntityId } from '../../model/entity.ts';
import { fits } from './act.ts';
import { reachOf } from './agree-in-time.ts';
import { eventsWithin } from './events-within.ts';
import type { Trigger } from './find-triggers.ts';
import type { Actors } from './read-actors.ts';
import type { EventReader } from './reader.ts';
import { stands } from './stands.ts';
import { type Description, weighEvent } from './weigh-event.ts';

/** Less than this, in points, convinces nobody. */
const least = 5;
/** An event that leads another occasion by less than this, in points, stands level with it. */
const lead = 0.35;
/** What each of several people did for themselves may differ by this much, in points. */
const apart = 1;
/** What "the meeting" points back at was an event that answers to the word at least so well. */
const wellEnough = 0.7;

interface Ranked {
  event: EventOutline;
  weight: number;
}

/**
 * The event that a description fits best; none when none convinces, or another occasion fits as well. Several when each of
 * several people did the same for themselves: "Truss and Wallace will travel to Moscow".
 */
export function chooseEvents(description: Description, reader: EventReader): EventOutline[] {
  const ranked = [...candidates(description, reader)]
    .flatMap(event => {
      const weight = weighEvent(event, description, reader.dataset);
      return weight === undefined || weight < least ? [] : [{ event, weight }];
    })
    .sort((a, b) => b.weight - a.weight);
  const best = fullest(ranked);
  if (best === undefined) return [];
  const { subjects } = description.actors;
  const chosen = [best.event];
  const done = new Set(best.event.participants);
  for (const { event, weight } of ranked) {
    if (chosen.some(one => isSameOccasion(event, one))) continue;
    const own = subjects.filter(id => event.participants.includes(id));
    const isAnothers = own.length > 0 && own.every(id => !done.has(id)) && event.kind === best.event.kind;
    if (isAnothers && weight > best.weight - apart) {
      chosen.push(event);
      for (const id of event.participants) done.add(id);
    } else if (weight > best.weight - lead) return [];
  }
  return chosen;
}

/** The first, or a record of the same occasion that stands level with it and tells more of it. */
function fullest([first, ...others]: readonly Ranked[]): Ranked | undefined {
  if (first === undefined) return undefined;
  const level = others.filter(
    ({ event, weight }) =>
      weight > first.weight - lead && event.kind === first.event.kind && isSameOccasion(event, first.event),
  );
  return [first, ...level].reduce((a, b) => (b.event.told.length > a.event.told.length ? b : a));
}

/** Events of those who must have been there; when no one must, of all who are named or may be meant. */
function candidates(
  { actors, implied, moment, act, isVerb }: Description,
  { dataset, stateOf, eventsAbout }: EventReader,
): Set<EventOutline> {
  const { subjects, partners, others } = actors;
  const isPerson = (id: EntityId) => dataset.entity(id)?.kind === 'person';
  const all = [...subjects, ...partners, ...others, ...implied];
  const must = [partners, isVerb ? subjects : []].find(ids => ids.length > 0 && ids.every(isPerson));
  const reach = reachOf(moment);
  const found = new Set<EventOutline>();
  const people = must ?? all;
  for (const id of new Set([...people, ...statesOf(people, dataset, stateOf)])) {
    for (const event of moment.own ? eventsWithin(dataset.outlinesOf(id), reach) : eventsAbout(id)) {
      if (fits[act][event.kind] !== undefined) found.add(event);
    }
  }
  return found;
}

/** The states of some people: an agreement may be told of states alone, and a summit. */
function statesOf(
  people: readonly EntityId[],
  dataset: Dataset,
  stateOf: EventReader['stateOf'],
): EntityId[] {
  return people.flatMap(id => {
    const entity = dataset.entity(id);
    return (entity?.kind === 'person' && entity.country && stateOf(entity.country)) || [];
  });
}

/**
 * Whether two records are of one occasion: those who came on a visit and the talks they held, or the same plan before and
 * after it was put off.
 */
export function isSameOccasion(a: EventOutline, b: EventOutline): boolean {
  if (a === b) return true;
  if (a.span === undefined || b.span === undefined) return false;
  const shared = a.participants.filter(id => b.participants.includes(id)).length;
  if (shared > 0 && gapBetweenSpans(a.span, b.span) <= 1) return true;
  return shared > 1 && a.kind === b.kind && (isPlanOf(a.span, b) || isPlanOf(b.span, a));
}

function isPlanOf(span: DaySpan, { planned }: EventOutline): boolean {
  return planned.some(({ from, to }) => from === span.from && to === span.to);
}

/** The event that "the meeting" means: the last of its kind that the text told of, when no one is named with it. */
export function pointsBack(
  { points, act }: Trigger,
  { partners, subjects, destinations }: Actors,
  recent: readonly EventOutline[],
  dataset: Dataset,
): EventOutline | undefined {
  if (!points || partners.length > 0 || destinations.length > 0) return undefined;
  return recent.findLast(
    event =>
      (fits[act][event.kind] ?? 0) >= wellEnough &&
      (subjects.length === 0 || subjects.some(id => stands(id, event, dataset))),
  );
}
