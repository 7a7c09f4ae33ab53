import { type DaySpan, dayOf } from '../../../model/day-span.ts';
import type { Block } from '../../article.ts';
import { capital } from '../../casing.ts';
import { monthSpan, partsOf, yearSpan } from '../calendar.ts';
import { type Days, on } from '../time-words.ts';

/** What words mean and where they end. */
export interface Reading {
  last: number;
  days: Days;
}

const monthNames =
  'january february march april may june july august september october november december'.split(' ');
const shortNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const months = new Map([
  ...monthNames.map((name, i) => [name, i + 1] as const),
  ...shortNames.map((name, i) => [name, i + 1] as const),
  ['sept', 9] as const,
]);

/** Every word that may be a month. */
export const monthWords: ReadonlySet<string> = new Set(months.keys());

/** Words in front of a month: without a day or a year beside it, a short or ambiguous name needs one of them. */
const beforeMonths = new Set(
  'in of since until till by last next this past early earlier late later mid from during before after every and that through'.split(
    ' ',
  ),
);
const ambiguous = new Set(['may', 'march', ...shortNames, 'sept']);

/** The number of the month that a word names, when it is written like one. */
export function monthAt({ words }: Block, at: number): number | undefined {
  const word = words[at];
  if (word === undefined || word.shape < capital) return undefined;
  const month = months.get(word.fold);
  if (month === undefined || !ambiguous.has(word.fold)) return month;
  const [left, right] = [words[at - 1]?.fold ?? '', words[at + 1]?.fold ?? ''];
  return beforeMonths.has(left) || dayIn(left) || dayIn(right) || yearIn(right) ? month : undefined;
}

/** A day of the month: "10", "10th". */
export function dayIn(folded: string): number | undefined {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(folded)?.[1];
  const day = digits === undefined ? 0 : Number(digits);
  return day >= 1 && day <= 31 ? day : undefined;
}

/** A year, as news may speak of it. */
export function yearIn(folded: string): number | undefined {
  return /^(19[5-9]|20[0-4])\d$/.test(folded) ? Number(folded) : undefined;
}

/** "February", "February 2022", "Feb. 10", "February 10-11, 2022", "February of last year". */
export function readMonthFirst(block: Block, at: number, end: number, day: number): Reading | undefined {
  const month = monthAt(block, at);
  if (month === undefined) return undefined;
  const fold = (place: number) => (place <= end ? block.words[place]!.fold : '');
  const first = yearIn(fold(at + 1)) === undefined ? dayIn(fold(at + 1)) : undefined;
  let last = at;
  let dates: [number, number] | undefined;
  if (first !== undefined) {
    last++;
    dates = [first, first];
    const joined = fold(last + 1) === 'and' || fold(last + 1) === 'to' ? 1 : 0;
    const second = dayIn(fold(last + 1 + joined));
    if (second !== undefined && second > first && monthAt(block, last + 2 + joined) === undefined) {
      last += 1 + joined;
      dates[1] = second;
    }
  }
  return dated(block, last, end, day, month, dates);
}

/** "10 February", "10th of February 2022", "10-11 February", "2 and 3 September"; "2022-02-10"; "2022". */
export function readNumberFirst(block: Block, at: number, end: number, day: number): Reading | undefined {
  const fold = (place: number) => (place <= end ? block.words[place]!.fold : '');
  const year = yearIn(fold(at));
  if (year !== undefined) {
    const [month, date] = [Number(fold(at + 1)), Number(fold(at + 2))];
    const written = /^\d\d$/.test(fold(at + 1)) && /^\d\d$/.test(fold(at + 2)) && month <= 12 && date <= 31;
    return written
      ? { last: at + 2, days: on(dayOf(year, month, date)) }
      : { last: at, days: on(yearSpan(year).from, yearSpan(year).to) };
  }
  const first = dayIn(fold(at));
  if (first === undefined) return undefined;
  let next = at + 1;
  const joined = fold(next) === 'and' || fold(next) === 'to' ? 1 : 0;
  const second = dayIn(fold(next + joined));
  if (second !== undefined && second > first) next += 1 + joined;
  if (fold(next) === 'of') next++;
  const month = next <= end ? monthAt(block, next) : undefined;
  return month === undefined
    ? undefined
    : dated(block, next, end, day, month, [first, second !== undefined && second > first ? second : first]);
}

function dated(
  { words }: Block,
  at: number,
  end: number,
  day: number,
  month: number,
  dates: [number, number] | undefined,
): Reading {
  const fold = (place: number) => (place <= end ? words[place]!.fold : '');
  const inYear = (year: number): DaySpan =>
    dates ? { from: dayOf(year, month, dates[0]), to: dayOf(year, month, dates[1]) } : monthSpan(year, month);
  const of = fold(at + 1) === 'of' ? 1 : 0;
  const year = yearIn(fold(at + 1 + of));
  const now = partsOf(day).year;
  if (year !== undefined) return { last: at + 1 + of, days: fixed(inYear(year)) };
  const shift = of && fold(at + 3) === 'year' ? { last: -1, this: 0, next: 1 }[fold(at + 2)] : undefined;
  if (shift !== undefined) return { last: at + 3, days: fixed(inYear(now + shift)) };
  return { last: at, days: nearest([now - 1, now, now + 1].map(inYear), day) };
}

const fixed = ({ from, to }: DaySpan): Days => on(from, to);

/** Of spans that come round: the last that has begun and the first that is not over. */
export function nearest(spans: readonly DaySpan[], day: number): Days {
  return {
    past: spans.filter(({ from }) => from <= day).slice(-1),
    ahead: spans.filter(({ to }) => to >= day).slice(0, 1),
  };
}
