import type { MeetingLine, StatusLine } from '../core/card/card.ts';
import { sayDate, sayRange } from './say-date.ts';
import { statusNames, words } from './words.ts';

type Days = Pick<MeetingLine, 'start' | 'end'>;

/** The day or days of a meeting: "9–10 February 2022"; nothing when none was ever set. */
export function sayDays({ start, end = start }: Days): string | undefined {
  return start === undefined || end === undefined ? undefined : sayRange(start, end);
}

/** How far a meeting is from the article: "13 days after this article". */
export function sayDistance(days: number): string {
  const side = days < 0 ? 'before' : 'after';
  const away = Math.abs(days);
  if (away === 0) return words.sameDay;
  if (away === 1) return days < 0 ? words.dayBefore : words.dayAfter;
  if (away < 61) return words.away(away, 'day', side);
  if (away < 700) return words.away(Math.round(away / 30.44), 'month', side);
  return words.away(Math.round(away / 365.25), 'year', side);
}

/** What was said of a meeting, and when: "Announced on 22 January 2022 for February 2022". */
export function sayStatus({ status, on, planned }: StatusLine, days: Days): string {
  if (status === 'held') return words.took(sayWhen(days));
  return [statusNames[status], sayOn(on), planned && words.forDay(sayDate(planned))]
    .filter(Boolean)
    .join(' ');
}

function sayWhen({ start, end = start }: Days): string | undefined {
  if (start === undefined || end === undefined) return undefined;
  return start === end ? sayOn(start) : sayRange(start, end);
}

function sayOn(date: string): string {
  return date.length === 10 ? words.onDay(sayDate(date)) : words.inPeriod(sayDate(date));
}
