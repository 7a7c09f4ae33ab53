import type { MeetingLine, StatusLine } from '../core/card/card.ts';
import type { EntityLink } from '../core/model/entity.ts';
import { type Length, sayDate, sayRange } from './say-date.ts';
import { words } from './words.ts';

/** The meeting as a link names it. */
export function meetingLink({ event, title, composed }: MeetingLine): EntityLink {
  return { id: event, kind: 'event', name: title, ...(composed && { composed }) };
}

type Days = Pick<MeetingLine, 'start' | 'end'>;

/** The day or days of a meeting: "9–10 February 2022"; nothing when none was ever set. */
export function sayDays({ start, end = start }: Days, length: Length = 'long'): string | undefined {
  return start === undefined || end === undefined ? undefined : sayRange(start, end, length);
}

/** How far a meeting is from the article: "13 days after this article". */
export function sayDistance(days: number): string {
  const side = days < 0 ? 'before' : 'after';
  const away = Math.abs(days);
  if (away === 0) return words.sameDay;
  if (away === 1) return days < 0 ? words.dayBefore : words.dayAfter;
  const { count, unit } = inUnits(away);
  return words.away(count, unit, side);
}

/** The same where a heading says already that it is told from the article: "13 days after". */
export function sayDistanceBriefly(days: number): string {
  const side = days < 0 ? 'before' : 'after';
  const away = Math.abs(days);
  if (away === 0) return words.sameDayBrief;
  if (away === 1) return days < 0 ? words.dayBeforeBrief : words.dayAfterBrief;
  const { count, unit } = inUnits(away);
  return words.awayBrief(count, unit, side);
}

/** Days up to two months, months up to two years, then years. */
function inUnits(days: number): { count: number; unit: 'day' | 'month' | 'year' } {
  if (days < 61) return { count: days, unit: 'day' };
  if (days < 700) return { count: Math.round(days / 30.44), unit: 'month' };
  return { count: Math.round(days / 365.25), unit: 'year' };
}

/** What was said of a meeting, and when: "Announced on 22 January 2022 for February 2022". */
export function sayStatus({ status, on, planned }: StatusLine, days: Days, length: Length = 'long'): string {
  if (status === 'held') {
    const when = sayWhen(days, length);
    return when === undefined ? words.tookPlace : words.tookPlaceWhen(when);
  }
  const said = words.statuses[status](sayOn(on, length));
  return planned === undefined || planned === on ? said : words.statusDue(said, sayDate(planned, length));
}

function sayWhen({ start, end = start }: Days, length: Length): string | undefined {
  if (start === undefined || end === undefined) return undefined;
  return start === end ? sayOn(start, length) : sayRange(start, end, length);
}

function sayOn(date: string, length: Length): string {
  const said = sayDate(date, length);
  if (date.length === 4) return words.inYear(said);
  return date.length === 7 ? words.inMonth(said) : words.onDay(said);
}
