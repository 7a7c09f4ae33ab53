import { type DaySpan, dayOf } from '../../model/day-span.ts';

/** Days are whole days since 1 January 1970, which was a Thursday; weeks begin on Monday, 0. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The last such weekday up to `day`, which may be `day` itself. */
export function weekdayUpTo(day: number, weekday: number): number {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

/** The week of `day`, or one so many weeks later. */
export function weekOf(day: number, later = 0): DaySpan {
  const from = day - weekdayOf(day) + 7 * later;
  return { from, to: from + 6 };
}

/** The month of `day`, or one so many months later. */
export function monthOf(day: number, later = 0): DaySpan {
  const { year, month } = partsOf(day);
  return monthSpan(year, month + later);
}

/** A month of a year; month 0 is December of the year before. */
export function monthSpan(year: number, month: number): DaySpan {
  return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 0) };
}

/** A whole year. */
export function yearSpan(year: number): DaySpan {
  return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
}

/** The year, the month (from 1) and the day of the month. */
export function partsOf(day: number): { year: number; month: number; date: number } {
  const then = new Date(day * 86_400_000);
  return { year: then.getUTCFullYear(), month: then.getUTCMonth() + 1, date: then.getUTCDate() };
}
