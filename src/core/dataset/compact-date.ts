import type { PartialDate } from '../model/date.ts';

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
