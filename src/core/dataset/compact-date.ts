import type { PartialDate } from '../model/date.ts';
import { type DaySpan, dayOf } from '../model/day-span.ts';

/** A partial date as a number: `2022-02-10` is 20220210, `2022-02` is 20220200, `2022` is 20220000. */
export function compactDate(date: PartialDate): number {
  const [year = '', month = '0', day = '0'] = date.split('-');
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
}

/** The partial date that `compactDate` made a number of; `undefined` for 0. */
export function expandDate(compact: number): PartialDate | undefined {
  if (compact === 0) return undefined;
  const digits = String(compact).padStart(8, '0');
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  if (month === '00') return year;
  return day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`;
}

/** The days that `spanOf` gives for two dates, from their numbers; an end of 0 is that of `start`. */
export function spanOfCompact(start: number, end = 0): DaySpan | undefined {
  if (start === 0) return undefined;
  const [first, last] = [partsOf(start), partsOf(end === 0 ? start : end)];
  const from = dayOf(first.year, first.month || 1, first.day || 1);
  const to =
    last.day > 0 ? dayOf(last.year, last.month, last.day) : dayOf(last.year, (last.month || 12) + 1, 0);
  return Number.isNaN(from + to) ? undefined : { from, to: Math.max(from, to) };
}

/** A day counts only in a month that is known. */
function partsOf(compact: number): { year: number; month: number; day: number } {
  const month = Math.floor(compact / 100) % 100;
  return { year: Math.floor(compact / 10_000), month, day: month === 0 ? 0 : compact % 100 };
}
