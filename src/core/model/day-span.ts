import type { IsoDay, PartialDate } from './date.ts';

/** From one day to another, both included, in whole days since 1 January 1970. */
export interface DaySpan {
  from: number;
  to: number;
}

/** The number of a day of the calendar; months count from 1, and day 0 is the last of the month before. */
export function dayOf(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** A day in whole days since 1 January 1970; not a number when it is none. */
export function dayNumber(day: IsoDay): number {
  const [year, month, date] = day.split('-').map(Number);
  return dayOf(year ?? Number.NaN, month ?? 1, date ?? 1);
}

/** The days from the first that `start` may mean to the last that `end` may mean; `undefined` when they are no dates. */
export function spanOf(start: PartialDate, end: PartialDate = start): DaySpan | undefined {
  const from = firstDay(start);
  const to = lastDay(end);
  return Number.isNaN(from + to) ? undefined : { from, to: Math.max(from, to) };
}

function firstDay(date: PartialDate): number {
  return date === '' ? Number.NaN : dayNumber(date);
}

function lastDay(date: PartialDate): number {
  if (date.length === 10) return dayNumber(date);
  const [year = '', month = '12'] = date.split('-');
  return dayOf(Number(year), Number(month) + 1, 0);
}

/** Days between two spans, 0 when they share one. */
export function gapBetweenSpans(a: DaySpan, b: DaySpan): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}
