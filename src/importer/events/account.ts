import type { AliasSource, EventSource, SourceReference } from '../../compiler/schema.ts';
import type { PartialDate } from '../../core/model/date.ts';
import type { EntityId } from '../../core/model/entity.ts';
import type { EventKind, Participant } from '../../core/model/event.ts';
import { nameKey } from '../names-key.ts';

/** What one draft row tells of an event, in the dataset's own ids. Several accounts may be of the same event. */
export interface Account {
  /** The row it comes from: `m-2014-01-03-visit-kerry-abbas`. */
  row: string;
  kind: EventKind;
  /** A name that newspapers use, and others it goes by. */
  name?: string;
  aliases?: AliasSource[];
  wikipedia?: string;
  start: PartialDate;
  end: PartialDate;
  place?: EntityId;
  participants: Participant[];
  history: EventSource['history'];
  sources: SourceReference[];
  /** Its day is that of a publication, which may be the day after the event. */
  dayOfPublication?: true;
  /** The source's sentence, to be read for facts and never written. */
  remarks?: string;
  /** Other rows that the draft says tell of the same event. */
  overlaps?: string[];
}

/** What became of a draft row, for the report. */
export interface Outcome {
  row: string;
  /** `merged` into another event, `dropped`, or only `noted`. */
  what: 'merged' | 'dropped' | 'noted';
  /** In a few words; with `merged`, the id or row it was merged into. */
  why: string;
}

/** Who took part. */
export function idsOf(participants: Participant[]): EntityId[] {
  return participants.map(({ entity }) => entity);
}

/** Adds participants who are not yet there; one who was inferred and is now named counts as named. */
export function joinParticipants(present: Participant[], more: Participant[]): Participant[] {
  const known = new Map(present.map(one => [one.entity, one]));
  for (const one of more) {
    const before = known.get(one.entity);
    if (before === undefined || before.known === 'inferred') known.set(one.entity, one);
  }
  return [...known.values()];
}

/** Adds sources that are not yet there. */
export function joinSources(present: SourceReference[], more: readonly SourceReference[]): SourceReference[] {
  const keyOf = (source: SourceReference) => (typeof source === 'string' ? source : source.url);
  const keys = new Set(present.map(keyOf));
  return [...present, ...more.filter(source => !keys.has(keyOf(source)) && keys.add(keyOf(source)))];
}

/** Adds names that are not yet there, whatever is said of when they count. */
export function joinAliases(present: AliasSource[], more: AliasSource[]): AliasSource[] {
  const keyOf = (alias: AliasSource) => nameKey(typeof alias === 'string' ? alias : alias.text);
  const keys = new Set(present.map(keyOf));
  return [...present, ...more.filter(alias => !keys.has(keyOf(alias)) && keys.add(keyOf(alias)))];
}
