import { type IsoDay, isBefore, type PartialDate } from './date.ts';
import type { EntityId, SourceLink } from './entity.ts';

export const eventKinds = [
  'meeting',
  'talks',
  'call',
  'visit',
  'summit',
  'conference',
  'invitation',
  'announcement',
  'agreement',
  'election',
  'conflict',
  'attack',
  'other',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** What was said of an event on a day: a proposal, its announcement, that it took place. */
export const eventStatuses = [
  'proposed',
  'announced',
  'expected',
  'under-way',
  'held',
  'postponed',
  'cancelled',
] as const;
export type EventStatus = (typeof eventStatuses)[number];

/** One entry of an event's status history. */
export interface StatusChange {
  status: EventStatus;
  /** The day this was made known. */
  on: PartialDate;
  /** In a few words of our own: "put off after a positive Covid test". */
  note?: string;
  /** The day or days the event was then meant to take place, when a source says. */
  planned?: PartialDate;
  sources: SourceLink[];
}

export interface Participant {
  entity: EntityId;
  /** `named` in the source, or `inferred` from office, country and day. */
  known: 'named' | 'inferred';
}

/** Of what the title of an event is made that has no name of its own. */
export interface ComposedTitle {
  kind: EventKind;
  /** Who met, or of a visit who came, as newspapers call them at the second mention. */
  actors: string[];
  place?: {
    name: string;
    /** The name as it stands in an English sentence: "the Netherlands". */
    inEnglish: string;
    /** ISO 3166-1 alpha-2 of a place that is a state: other languages have names of their own for it. */
    state?: string;
  };
}

/** Something that happened, or was announced: a call, a meeting, a visit, a summit. */
export interface Event {
  id: EntityId;
  kind: EventKind;
  /** Its own name if it has one ("Munich Security Conference 2022"); the others get a title from their facts. */
  name?: string;
  /** First and last day as they came to be; as planned when it did not take place. Absent when no day was ever set. */
  start?: PartialDate;
  end?: PartialDate;
  place?: EntityId;
  participants: Participant[];
  /** Oldest first; never empty. */
  history: StatusChange[];
  /** What came of it, in one neutral sentence of our own. */
  outcome?: string;
  /** The event that took its place, or that it took the place of. */
  insteadOf?: EntityId;
  sources: SourceLink[];
}

/**
 * What a reader could know of an event on `day`, and what has become known since.
 *
 * A change dated only by its month counts as known when the month is over: an article must not seem to know more.
 */
export function statusOn(
  history: StatusChange[],
  day: IsoDay,
): { then?: StatusChange; since: StatusChange[] } {
  const known = history.filter(change => change.on === day || isBefore(change.on, day));
  const then = known.at(-1);
  return { ...(then && { then }), since: history.slice(known.length) };
}
