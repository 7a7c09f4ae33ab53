import type { EventOutline, Outlines } from '../../dataset/dataset.ts';
import type { DaySpan } from '../../model/day-span.ts';
import { countFirst } from '../count-first.ts';

/** Longer events, in days, are looked for no further back than this. */
const longest = 400;
/** What was put off took place within this many days of its plan. */
const putOff = 60;

/**
 * Those of an entity's events that may agree with some days: they were on one of them, were put off, or never got a day.
 * Found by halving, since `events` come earliest first and undated last, and a president has a thousand.
 */
export function eventsWithin(events: Outlines, { from, to }: DaySpan): EventOutline[] {
  const found: EventOutline[] = [];
  for (let at = firstFrom(events, from - longest); at < events.length; at++) {
    const span = events.spanAt(at);
    if (span === undefined || span.from > to + putOff) break;
    if ((span.from <= to && span.to >= from) || events.isPlannedAt(at)) found.push(events.at(at)!);
  }
  for (let at = events.length - 1; at >= 0 && events.spanAt(at) === undefined; at--)
    found.push(events.at(at)!);
  return found;
}

/** Place of the first event that begins on a day or later, and so how many began before it. */
export function firstFrom(events: Outlines, day: number): number {
  return countFirst(events.length, at => (events.spanAt(at)?.from ?? day) < day);
}
