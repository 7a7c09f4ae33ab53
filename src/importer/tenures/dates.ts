import { isBefore, type PartialDate } from '../../core/model/date.ts';

/** The latest of some dates; of dates that say the same, the more precise. */
export function latest(dates: readonly (PartialDate | null | undefined)[]): PartialDate | undefined {
  let best: PartialDate | undefined;
  for (const date of dates) {
    if (!date) continue;
    if (best === undefined || isBefore(best, date)) best = date;
    else if (!isBefore(date, best) && date.length > best.length) best = date;
  }
  return best;
}

/** The earliest of some dates. */
export function earliest(dates: readonly (PartialDate | null | undefined)[]): PartialDate | undefined {
  let best: PartialDate | undefined;
  for (const date of dates) {
    if (!date) continue;
    if (best === undefined || isBefore(date, best)) best = date;
    else if (!isBefore(best, date) && date.length > best.length) best = date;
  }
  return best;
}

/** Whole days from `a` to `b`, a month or year counted from its first day. */
export function daysApart(a: PartialDate, b: PartialDate): number {
  return Math.round((Date.parse(fullDay(b)) - Date.parse(fullDay(a))) / 86_400_000);
}

function fullDay(date: PartialDate): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}
