import type { Dataset, EventOutline } from '../../dataset/dataset.ts';
import type { DaySpan } from '../../model/day-span.ts';
import type { EntityId } from '../../model/entity.ts';
import type { EventKind } from '../../model/event.ts';
import { agreeInPlace } from './agree-in-place.ts';
import { agreeInTime, type Moment } from './agree-in-time.ts';
import type { NameOfEvents } from './names-of-events.ts';
import type { EventReader } from './reader.ts';
import type { Somewhere } from './somewhere.ts';

/** Kinds that come about by appointment, so that an article may name them before their day. */
const appointed: ReadonlySet<EventKind> = new Set([
  'meeting',
  'talks',
  'visit',
  'summit',
  'conference',
  'election',
]);

/** How far ahead, in days, the only event of a name may lie that is named without saying when. */
const longBefore = 400;
/** How far away one edition among several may be, or an event whose name others may bear too. */
const nextEdition = 200;
const about = 31;
/** The same for an edition that bears the name of the body behind it. */
const season = 60;
/** The same for words without capitals, and for an event on another day than the words beside it say. */
const justNow = 14;

/** Which of the events that bear a name is meant in a sentence; `undefined` when none is, or several as likely. */
export function chooseEdition(
  name: NameOfEvents,
  moment: Moment,
  where: readonly Somewhere[],
  { dataset, company }: Pick<EventReader, 'dataset' | 'company'>,
): EventOutline | undefined {
  const possible = name.events.filter(
    ({ event }) =>
      isPossible(event, moment, name.events.length > 1) && agreeInPlace(event, where, dataset) >= 0,
  );
  const said = moment.own ? possible.filter(({ event }) => agreeInTime(event, moment)) : [];
  const near =
    said.length > 0
      ? said
      : possible.filter(
          one => isNear(one, name, moment) || isLasting(one.event, name, moment, company, dataset),
        );
  const ranked = near
    .map(({ event }) => ({ event, away: Math.abs(daysTo(event.span!, moment.day)) }))
    .sort((a, b) => a.away - b.away);
  const [best, next] = ranked;
  return best === undefined || next?.away === best.away ? undefined : best.event;
}

/** Nobody can speak of an attack or an agreement before its day. */
function isPossible(
  { kind, span, told }: EventOutline,
  { day, tense }: Moment,
  comesRound: boolean,
): boolean {
  if (span === undefined) return false;
  if (span.from <= day) return !(comesRound && tense === 'ahead' && span.to < day);
  if (tense === 'past') return false;
  return appointed.has(kind) || told.some(({ to }) => to <= day);
}

/** Whether an event is near enough to be meant without saying when. */
function isNear(
  { event, sure }: NameOfEvents['events'][number],
  { events, tells, isBody }: NameOfEvents,
  { day, own }: Moment,
): boolean {
  const away = daysTo(event.span!, day);
  if (own || !tells) return Math.abs(away) <= justNow;
  if (isBody) return Math.abs(away) <= season;
  if (events.length > 1) return Math.abs(away) <= nextEdition;
  return sure ? away <= longBefore : Math.abs(away) <= about;
}

/**
 * Whether it is an agreement of the past that the text calls the one ("the Iran nuclear deal"), and speaks of two who made
 * it: agreements are in the news for years.
 */
function isLasting(
  { kind, span, participants }: EventOutline,
  { isDefinite, events }: NameOfEvents,
  { day }: Moment,
  company: ReadonlySet<EntityId>,
  dataset: Dataset,
): boolean {
  // "The Minsk agreements" are two.
  if (kind !== 'agreement' || !isDefinite || events.length > 1 || span!.from > day) return false;
  const countryOf = (id: EntityId) => dataset.entity(id)?.country;
  const there = new Set([...company].map(countryOf));
  const made = new Set(participants.map(countryOf).filter(country => country?.length === 2));
  return [...made].filter(country => there.has(country)).length >= 2;
}

/** Days from the day to the event, negative when it is over. */
function daysTo({ from, to }: DaySpan, day: number): number {
  return to < day ? to - day : Math.max(0, from - day);
}
