import { type AsOfDate, daysBetween, type IsoDay, type PartialDate } from '../model/date.ts';
import type { EntityId } from '../model/entity.ts';
import type { Event } from '../model/event.ts';
import { whenSeen } from './meeting-line.ts';

/** Which meetings belong to a story: whose they are, near which day, in which article. */
export interface Story {
  /** Those whose meetings they are; they are no company to themselves. */
  of: EntityId[];
  near: IsoDay;
  asOf: AsOfDate;
  company: EntityId[];
}

/** As many meetings as a reader takes in. */
const listed = 8;

/** A meeting with an actor of the article is as welcome as one this many times nearer. */
const companyFactor = 4;

/**
 * The events that belong to a story, the most telling first, and how many more there are on either side of it.
 *
 * Nearness in time decides, and company of the article counts as nearness. Half the places are for what lies before
 * the article and half for what comes after; either side may use what the other leaves. What had been announced by
 * the day of the article comes before what nobody could know of.
 */
export function relatedMeetings(
  events: Event[],
  story: Story,
): { events: Event[]; unlisted: { before: number; after: number } } {
  const ranked = events
    .map(event => ({ event, when: whenSeen(event, story.asOf), away: awayFrom(event, story) }))
    .sort((a, b) => Number(a.when === 'later') - Number(b.when === 'later') || a.away - b.away);
  const before = ranked.filter(({ when }) => when === 'before');
  const after = ranked.filter(({ when }) => when !== 'before');
  const half = listed / 2;
  const beforeListed = Math.min(before.length, Math.max(half, listed - after.length));
  const afterListed = Math.min(after.length, listed - beforeListed);
  return {
    events: [...before.slice(0, beforeListed), ...after.slice(0, afterListed)].map(({ event }) => event),
    unlisted: { before: before.length - beforeListed, after: after.length - afterListed },
  };
}

/** Days from the story, shortened by each actor of the article who took part. */
function awayFrom(event: Event, { of, near, company }: Story): number {
  const shared = event.participants.filter(
    ({ entity }) => company.includes(entity) && !of.includes(entity),
  ).length;
  return (1 + Math.abs(daysBetween(near, middleOf(whenItWas(event))) ?? 0)) / (1 + companyFactor * shared);
}

/** Its day; for an event that never got one, the day it was meant for or first spoken of. */
function whenItWas({ start, history }: Event): PartialDate {
  return start ?? history.findLast(({ planned }) => planned !== undefined)?.planned ?? history[0]?.on ?? '';
}

/** A full day in the middle of a month or year, to measure distances from. */
function middleOf(date: PartialDate): IsoDay {
  if (date.length === 10) return date;
  return date.length === 7 ? `${date}-15` : `${date}-07-01`;
}
