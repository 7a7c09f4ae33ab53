import { type AsOfDate, isBefore, type Tenure } from '../core/model/date.ts';
import { type Length, sayDate, sayRange } from './say-date.ts';
import { words } from './words.ts';

/**
 * Since when an office had been held, for the line about the article's day; its end is knowledge from later and is not
 * said here.
 */
export function sayBegin({ from, firstAttested }: Tenure, length: Length = 'long'): string | undefined {
  if (from !== undefined) return words.since(sayDate(from, length));
  return firstAttested === undefined ? undefined : words.inOfficeBy(sayDate(firstAttested, length));
}

/** What became, after `day`, of an office held on it; nothing when the sources do not reach further. */
export function sayContinuation(tenure: Tenure, day: AsOfDate, length: Length = 'long'): string | undefined {
  const end = sayEnd(tenure, length);
  const { to, endedBefore, lastAttested } = tenure;
  const told = to ?? endedBefore ?? lastAttested;
  return told !== undefined && isBefore(day, told) ? end : undefined;
}

/** A whole tenure: "15 September 2021 – 6 September 2022", "from 25 October 2022, in office as of 8 July 2024". */
export function sayTenure(tenure: Tenure, length: Length = 'long'): string {
  const { from, to, toInferred, firstAttested } = tenure;
  if (from !== undefined && to !== undefined && !toInferred) return sayRange(from, to, length);
  const begin =
    from !== undefined
      ? words.from(sayDate(from, length))
      : firstAttested !== undefined && words.inOfficeBy(sayDate(firstAttested, length));
  return [begin, sayEnd(tenure, length)].filter(Boolean).join(', ') || words.datesUnknown;
}

/** Never "to the present": an open end is as recent as the source that last named the holder. */
function sayEnd({ to, toInferred, endedBefore, lastAttested }: Tenure, length: Length): string | undefined {
  if (to !== undefined)
    return toInferred ? words.untilAbout(sayDate(to, length)) : words.until(sayDate(to, length));
  if (endedBefore !== undefined) return words.leftBefore(sayDate(endedBefore, length));
  return lastAttested === undefined ? undefined : words.inOfficeAsOf(sayDate(lastAttested, length));
}
