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
  /** The article's actors in the order in which it names them, then the events it tells of. */
  company: EntityId[];
}

/** As many meetings as a reader takes in. */
const listed = 8;

/** Days from the story beyond which a meeting with its actors is no more a part of it than any other: half a year. */
const sameStory = 183;

/** Days that an event without any day of its own is taken to be from when it was spoken of. */
const undated = 30;

/**
 * The events that belong to a story, the most telling first, and how many more there are on either side of it.
 *
 * What the article tells of comes first, then meetings with its other actors, and of these the nearest in time, where company of those whom
 * the article names early counts as nearness. Half the places are for what lies before the article and half for what
 * comes after; either side may use what the other leaves. What had been announced by the day of the article comes
 * before what nobody could know of.
 */
export function relatedMeetings(
  events: Event[],
  story: Story,
): { events: Event[]; unlisted: { before: number; after: number } } {
  const ranked = events
    .map(event => ({ event, when: whenSeen(event, story.asOf), ...closeness(event, story) }))
    .sort(
      (a, b) =>
        Number(a.when === 'later') - Number(b.when === 'later') ||
        Number(b.inStory) - Number(a.inStory) ||
        a.away - b.away,
    );
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

/** Whether an event is a part of the story, and its days from it, shortened by each actor who took part. */
function closeness(event: Event, { of, near, company }: Story): { inStory: boolean; away: number } {
  const others = company.filter(id => !of.includes(id));
  const shared = event.participants
    .map(({ entity }) => weightOf(others.indexOf(entity)))
    .reduce((sum, weight) => sum + weight, 0);
  const told = company.indexOf(event.id);
  const days = daysFrom(near, event);
  return {
    inStory: told !== -1 || (shared > 0 && days <= sameStory),
    // What the article itself tells of is nearer than anything else, in the order in which it tells.
    away: told === -1 ? (1 + days) / (1 + shared) : told / company.length / 1000,
  };
}

/**
 * News names first whom it is about, so the second name counts half as much as the first, the third a third. Company
 * of the first counts as being ten times nearer.
 */
function weightOf(position: number): number {
  return position === -1 ? 0 : 9 / (1 + position);
}

/** Days between a day and an event; one that never got a day of its own is measured from when it was spoken of. */
function daysFrom(day: IsoDay, { start, history }: Event): number {
  const own = start ?? history.findLast(({ planned }) => planned !== undefined)?.planned;
  const days = Math.abs(daysBetween(day, middleOf(own ?? history[0]?.on ?? day)) ?? 0);
  return own === undefined ? days + undated : days;
}

/** A full day in the middle of a month or year, to measure distances from. */
function middleOf(date: PartialDate): IsoDay {
  if (date.length === 10) return date;
  return date.length === 7 ? `${date}-15` : `${date}-07-01`;
}
