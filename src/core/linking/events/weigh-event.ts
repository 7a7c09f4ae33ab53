import type { Dataset, EventOutline } from '../../dataset/dataset.ts';
import type { EntityId } from '../../model/entity.ts';
import type { EventKind } from '../../model/event.ts';
import { type Act, fits } from './act.ts';
import { agreeInPlace } from './agree-in-place.ts';
import { agreeInTime, type Moment } from './agree-in-time.ts';
import type { Actors } from './read-actors.ts';
import { stands } from './stands.ts';

/** A sentence as a described event is looked for: what was done, by whom, when, and who else the text speaks of. */
export interface Description {
  act: Act;
  isVerb: boolean;
  actors: Actors;
  /** Whom a pronoun, or a missing subject, may mean: the people of the sentences before. */
  implied: ReadonlySet<EntityId>;
  moment: Moment;
  /** Everyone whom the article names. */
  company: ReadonlySet<EntityId>;
}

/** What speaks for an event, in points. */
const points = {
  subject: 3,
  partner: 3,
  implied: 2,
  other: 1,
  kind: 2,
  place: 2,
  aside: 0.5,
  absent: 0.15,
  toldToday: 0.4,
  host: 0.8,
};
/** The place must answer to the words at least so well to stand for a second participant. */
const thereEnough = 0.3;
/** Of so few an article that names all of them may name only one in the sentence. */
const fewEnough = 3;
/** At most so many absent participants count against an event: great gatherings are named by a few. */
const mostAbsent = 6;

/** What two do together: "Xi and Macron talked" is no talk of Xi with another. */
const mutual: ReadonlySet<Act> = new Set<Act>(['meeting', 'talks', 'speak']);
/** More sides than these, states or bodies, make a gathering. */
const few: Partial<Record<EventKind, number>> = { summit: 6, conference: 3 };

/** What speaks for an event as that which is described, in points; `undefined` when something speaks against it. */
export function weighEvent(
  event: EventOutline,
  description: Description,
  dataset: Dataset,
): number | undefined {
  const { act, isVerb, actors, moment, company } = description;
  const { subjects, partners, together, near } = actors;
  const kind = fits[act][event.kind];
  const time = kind === undefined ? undefined : agreeInTime(event, moment);
  if (kind === undefined || time === undefined) return undefined;
  const subject = subjects.some(id => stands(id, event, dataset));
  // The government that its own president meets stands for none of those who came to see them.
  const partner = partners.some(id => stands(id, event, dataset, subjects));
  if (partners.length > 0 && !partner) return undefined;
  if (isVerb && subjects.length > 0 && !subject) return undefined;
  if (isVerb && mutual.has(act) && partners.length === 0 && subjects.length > 1) {
    if (subjects.filter(id => stands(id, event, dataset)).length < 2) return undefined;
  }
  if (together.length > 0 && countIn(event, together) < together.length) return undefined;
  const place = agreeInPlace(event, actors.destinations, dataset);
  if (isNotYet(event, moment)) return undefined;
  if (place < 0 || !isSaidOfGathering(event, act, place, dataset)) return undefined;
  const implied = subjects.length > 0 ? undefined : impliedIn(event, description);
  if (!convinces(event, description, { place, named: time.named, implied }, dataset)) return undefined;

  const more = (ids: readonly EntityId[]) => Math.max(0, countIn(event, ids) - 1);
  // It is states that agree, whoever signs for them.
  const standsIn = (id: EntityId) =>
    act === 'agreement' && company.has(dataset.stateOf(dataset.entity(id)?.country ?? '') ?? '');
  const absent = event.participants.filter(id => !company.has(id) && !standsIn(id)).length;
  const isHost = event.kind === 'invitation' && subjects.includes(event.participants[0] ?? '');
  return (
    (subject ? points.subject : 0) +
    (partner ? points.partner : 0) +
    (implied ? points.implied : 0) +
    points.other * (more(subjects) + more(partners) + countIn(event, near)) +
    points.kind * kind +
    (isHost ? points.host : 0) +
    time.points +
    points.place * place +
    points.aside * Math.max(0, agreeInPlace(event, actors.places, dataset)) -
    points.absent * Math.min(mostAbsent, absent) +
    (wasToldOn(event, moment.day) ? points.toldToday : 0)
  );
}

/**
 * Whether the words can be said of a gathering of many: whoever "met" at the G20 met each other there, which is another
 * event; but one may travel to the very place of it.
 */
function isSaidOfGathering(
  { kind, participants }: EventOutline,
  act: Act,
  place: number,
  dataset: Dataset,
): boolean {
  const most = few[kind];
  if (most === undefined || participants.length <= most) return true;
  if (act === 'summit' || act === 'conference' || (act === 'visit' && place === 1)) return true;
  // A president and the state that sent them are one.
  const sides = participants.map(id => {
    const country = dataset.entity(id)?.country;
    return country?.length === 2 ? country : id;
  });
  return new Set(sides).size <= most;
}

/** Whether nobody could speak of it yet: an agreement before it was made. */
function isNotYet({ kind, span }: EventOutline, { day }: Moment): boolean {
  return kind === 'agreement' && span !== undefined && span.from > day;
}

/** Who, of those a pronoun or a missing subject may mean, took part. */
function impliedIn(
  event: EventOutline,
  { implied, actors: { partners } }: Description,
): EntityId | undefined {
  return event.participants.find(id => implied.has(id) && !partners.includes(id));
}

/**
 * Whether an event is told of beyond doubt: two who took part are named, or one and the place; on a day that is named, one
 * and the state of another, or one when the article names the others elsewhere, or the only one who was there.
 */
function convinces(
  event: EventOutline,
  { actors: { subjects, partners, others }, company }: Description,
  { place, named: isDayNamed, implied }: { place: number; named: boolean; implied: EntityId | undefined },
  dataset: Dataset,
): boolean {
  // No one is in two of these lists.
  const named = countIn(event, subjects) + countIn(event, partners) + countIn(event, others);
  const forStates = [...subjects, ...partners].filter(id => speaksForState(id, event, dataset)).length;
  const present = named + forStates + (implied !== undefined && !others.includes(implied) ? 1 : 0);
  if (present >= 2) return true;
  if (present === 0) return false;
  if (place >= thereEnough) return true;
  if (!isDayNamed) return false;
  const { length } = event.participants;
  if (length === 1) return true;
  if (named === 0) return false;
  const byState = partners.some(id => !event.participants.includes(id) && stands(id, event, dataset));
  return byState || (length <= fewEnough && event.participants.every(id => company.has(id)));
}

/** Whether someone who is not told to have come stands for a state that was there. */
function speaksForState(id: EntityId, event: EventOutline, dataset: Dataset): boolean {
  return (
    !event.participants.includes(id) && dataset.entity(id)?.kind === 'person' && stands(id, event, dataset)
  );
}

function countIn({ participants }: EventOutline, ids: readonly EntityId[]): number {
  let count = 0;
  for (const id of ids) if (participants.includes(id)) count++;
  return count;
}

/** Whether an event still to come was spoken of on the day of the article or the day before. */
function wasToldOn({ told, span }: EventOutline, day: number): boolean {
  if (span !== undefined && span.from <= day) return false;
  return told.some(({ from, to }) => from === to && from >= day - 1 && from <= day);
}
