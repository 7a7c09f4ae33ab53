import type { DaySpan } from '../../../model/day-span.ts';
import { monthOf, monthSpan, partsOf, weekdayUpTo, weekOf, yearSpan } from '../calendar.ts';
import { ahead, before, type Days } from '../time-words.ts';
import { nearest } from './read-date.ts';

/** The last, this or the next. */
export type Shift = -1 | 0 | 1;

/** A span of one day. */
export const one = (day: number): DaySpan => ({ from: day, to: day });

/** First and last month of a season; winter ends in the next year. */
const seasons: Record<string, [number, number]> = {
  spring: [3, 6],
  summer: [6, 9],
  autumn: [9, 12],
  fall: [9, 12],
  winter: [12, 14],
};

/** A week, weekend, month or year, seen from a day. */
export function periodOf(day: number, unit: string, shift: Shift): Days | undefined {
  switch (unit) {
    case 'week':
      return weekAgain(day, shift);
    case 'weekend':
      return weekend(day, shift);
    case 'month':
      return around(monthOf(day, shift), day);
    case 'year':
      return around(yearSpan(partsOf(day).year + shift), day);
  }
  return undefined;
}

/** American weeks begin on Sunday, and on Friday "this week" reaches into the days that follow. */
function weekAgain(day: number, shift: Shift): Days {
  const { from, to } = weekOf(day, shift);
  if (shift === 0)
    return { past: [{ from: from - 1, to: day }], ahead: [{ from: day, to: Math.max(to, day + 6) }] };
  return shift < 0 ? before(from - 1, Math.max(to, day - 3)) : ahead(from, to);
}

/** The weekend about a day, or one beside it; on a Saturday this weekend is now. */
export function weekend(day: number, shift: Shift): Days {
  const saturday = weekdayUpTo(day, 5);
  const isNow = day - saturday <= 1;
  const past = { from: saturday - 1, to: saturday + 1 };
  const next = isNow ? past : { from: saturday + 6, to: saturday + 8 };
  if (shift === 0) return { past: [past], ahead: [next] };
  const other = { from: saturday - 8, to: saturday - 6 };
  if (shift < 0) return { past: isNow ? [other] : [past, other], ahead: [] };
  return {
    past: [],
    ahead: isNow
      ? [{ from: saturday + 6, to: saturday + 8 }]
      : [next, { from: next.from + 7, to: next.to + 7 }],
  };
}

/** "Last Friday" may be in this week or the one before. */
export function weekdayAgain(day: number, weekday: number, shift: Shift): Days {
  const last = weekdayUpTo(day - 1, weekday);
  if (shift < 0) return { past: [one(last - 7), one(last)], ahead: [] };
  if (shift > 0) return { past: [], ahead: [one(last + 7), one(last + 14)] };
  return {
    past: [one(weekdayUpTo(day, weekday))],
    ahead: [one(weekdayUpTo(day, weekday) === day ? day : last + 7)],
  };
}

/** A season, seen from a day. */
export function seasonOf(day: number, season: string, shift: Shift): Days | undefined {
  const [first, last] = seasons[season] ?? [];
  if (first === undefined || last === undefined) return undefined;
  const { year } = partsOf(day);
  const spans = [-2, -1, 0, 1].map(later => ({
    from: monthSpan(year + later, first).from,
    to: monthSpan(year + later, last).to,
  }));
  const { past, ahead: next } = nearest(spans, day);
  return { past: shift > 0 ? [] : past, ahead: shift < 0 ? [] : next };
}

/** A period that may hold the day itself: what has been of it, and what is to come. */
function around({ from, to }: DaySpan, day: number): Days {
  return {
    past: from <= day ? [{ from, to: Math.min(to, day) }] : [],
    ahead: to >= day ? [{ from: Math.max(from, day), to }] : [],
  };
}
