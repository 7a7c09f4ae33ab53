import type { DaySpan } from '../../../model/day-span.ts';
import type { Block } from '../../article.ts';
import { textBetween } from '../../gaps.ts';
import { monthSpan, partsOf, weekdayUpTo } from '../calendar.ts';
import { ahead, before, type Days, mapDays, on, type ReadTime } from '../time-words.ts';
import { numberWords, readCount } from './number-words.ts';
import { one, periodOf, type Shift, seasonOf, weekdayAgain, weekend } from './periods.ts';
import { monthAt, monthWords, type Reading, readMonthFirst, readNumberFirst } from './read-date.ts';

const weekdays = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' ').map((name, i) => [name, i]),
);

/** Days in a unit, for counting. */
const units: Record<string, number> = { day: 1, night: 1, week: 7, fortnight: 14, month: 30, year: 365 };

/** How far "coming weeks" or "recent months" reach, in units. */
const vague = 5;
const soon = 45;
const recently = 60;

/** Words behind or before "day" that say where it lies, seen from another day. */
const dayShift: Record<string, Shift> = {
  after: 1,
  later: 1,
  next: 1,
  following: 1,
  same: 0,
  before: -1,
  earlier: -1,
  previous: -1,
};

/** Words that set a period against the as-of date. */
const relative: Record<string, Shift> = {
  last: -1,
  past: -1,
  previous: -1,
  recent: -1,
  this: 0,
  current: 0,
  coming: 1,
  next: 1,
  following: 1,
  upcoming: 1,
};

/** Which part of a period is meant; "earlier" and "later" are seen from the as-of date, the others within the period. */
const parts: Record<string, 'early' | 'earlier' | 'mid' | 'late' | 'later'> = {
  early: 'early',
  beginning: 'early',
  start: 'early',
  earlier: 'earlier',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  end: 'late',
  later: 'later',
};

/** Words that times begin with, but for numbers: most words of a text are none. */
const openers: ReadonlySet<string> = new Set([
  ...weekdays.keys(),
  ...monthWords,
  ...numberWords.keys(),
  ...Object.keys(relative),
  ...Object.keys(parts),
  ...Object.keys(dayShift),
  ...'today tonight yesterday tomorrow soon shortly recently lately weekend in within the that'.split(' '),
]);

/** Times as English newspapers write them. */
export const readEnglishTime: ReadTime = (block, at, end, day, before) => {
  const { fold } = block.words[at]!;
  if (!openers.has(fold) && !isDigit(fold.charCodeAt(0))) return undefined;
  const reading = (before && readFrom({ block, end, day }, at, before)) ?? read({ block, end, day }, at);
  return reading && { first: at, last: reading.last, ...reading.days };
};

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

interface Sight {
  block: Block;
  end: number;
  day: number;
}

const foldAt = ({ block, end }: Sight, at: number): string => (at <= end ? block.words[at]!.fold : '');

function read(sight: Sight, at: number): Reading | undefined {
  const folded = foldAt(sight, at);
  const part = parts[folded];
  if (part !== undefined) return readPart(sight, at, part);
  return readFixed(sight, at, folded) ?? readPeriod(sight, at, folded) ?? readCounted(sight, at, folded);
}

/** "The day after", "a day later", "the next day", "the same day", "that November": seen from days spoken of before. */
function readFrom(sight: Sight, at: number, before: Days): Reading | undefined {
  const [first, second, third] = [foldAt(sight, at), foldAt(sight, at + 1), foldAt(sight, at + 2)];
  const shift = (first === 'the' || first === 'a') && second === 'day' ? dayShift[third] : undefined;
  if (shift !== undefined && endsClause(sight, at + 2)) return { last: at + 2, days: shifted(before, shift) };
  const next = second === 'day' ? dayShift[first] : undefined;
  if (next !== undefined) return { last: at + 1, days: shifted(before, next) };
  const month = first === 'that' ? monthAt(sight.block, at + 1) : undefined;
  return month === undefined
    ? undefined
    : { last: at + 1, days: mapDays(before, day => monthFrom(day, month)) };
}

/** Whether "the day after" is all that is said, and not "the day after the summit". */
function endsClause({ block, end }: Sight, at: number): boolean {
  if (at >= end) return true;
  return /[^\s]/.test(textBetween(block, at, at + 1)) || block.words[at + 1]!.fold === 'in';
}

function shifted(days: Days, by: number): Days {
  return mapDays(days, ({ from, to }) => (by < 0 ? one(from + by) : one(to + by)));
}

/** The first such month that is not over when the days begin. */
function monthFrom({ from }: DaySpan, month: number): DaySpan {
  const { year } = partsOf(from);
  const span = monthSpan(year, month);
  return span.to >= from ? span : monthSpan(year + 1, month);
}

function readFixed({ day }: Sight, last: number, folded: string): Reading | undefined {
  switch (folded) {
    case 'today':
    case 'tonight':
      return { last, days: on(day) };
    case 'yesterday':
      return { last, days: on(day - 1) };
    case 'tomorrow':
      return { last, days: on(day + 1) };
    case 'soon':
    case 'shortly':
      return { last, days: ahead(day, day + soon) };
    case 'recently':
    case 'lately':
      return { last, days: before(day - recently, day) };
  }
  return undefined;
}

/** "Earlier this week", "late Tuesday", "the end of the month", "mid-March". */
function readPart(sight: Sight, at: number, part: (typeof parts)[string]): Reading | undefined {
  let next = at + 1;
  while (['of', 'in', 'on', 'the'].includes(foldAt(sight, next))) next++;
  const folded = foldAt(sight, next);
  const own = next > at + 1 && units[folded] !== undefined ? periodOf(sight.day, folded, 0) : undefined;
  const reading = own ? { last: next, days: own } : readPeriod(sight, next, folded);
  return reading && { last: reading.last, days: partOf(reading.days, part, sight.day) };
}

function partOf(days: Days, part: (typeof parts)[string], day: number): Days {
  if (part === 'earlier')
    return { ...mapDays(days, ({ from, to }) => ({ from, to: Math.min(to, day) })), ahead: [] };
  if (part === 'later')
    return { ...mapDays(days, ({ from, to }) => ({ from: Math.max(from, day), to })), past: [] };
  return mapDays(days, ({ from, to }) => {
    const length = to - from;
    if (length < 5) return { from, to };
    if (part === 'early') return { from, to: from + Math.ceil(0.4 * length) };
    if (part === 'mid') return { from: from + Math.floor(0.3 * length), to: to - Math.floor(0.3 * length) };
    return { from: to - Math.ceil(0.4 * length), to };
  });
}

function readPeriod(sight: Sight, at: number, folded: string): Reading | undefined {
  const weekday = weekdays.get(folded);
  if (weekday !== undefined) return readWeekday(sight, at, weekday);
  const shift = relative[folded];
  if (shift !== undefined) return readRelative(sight, at, folded, shift);
  if (folded === 'weekend') return { last: at, days: weekend(sight.day, 0) };
  const { block, end, day } = sight;
  return readMonthFirst(block, at, end, day) ?? readNumberFirst(block, at, end, day);
}

/** "Friday", and with its date "Friday, February 11". */
function readWeekday(sight: Sight, at: number, weekday: number): Reading {
  const { block, end, day } = sight;
  const date = readMonthFirst(block, at + 1, end, day);
  if (date && date.last > at + 1) return date;
  const number = at < end ? readNumberFirst(block, at + 1, end, day) : undefined;
  if (number && number.last > at + 1) return number;
  const last = weekdayUpTo(day, weekday);
  const next = last === day ? [day, day + 7] : [last + 7];
  return { last: at, days: { past: [one(last)], ahead: next.map(one) } };
}

/** "Last week", "this weekend", "the coming days", "the next two weeks", "next Friday", "last February", "last spring". */
function readRelative(sight: Sight, at: number, word: string, shift: Shift): Reading | undefined {
  const { block, day } = sight;
  let next = at + 1;
  if (shift === 0 && relative[foldAt(sight, next)]) return read(sight, next);
  const count = readCount(foldAt(sight, next));
  if (count !== undefined) next++;
  if (foldAt(sight, next) === 'of') next++;
  const unit = foldAt(sight, next);
  const weekday = weekdays.get(unit);
  if (weekday !== undefined) return { last: next, days: weekdayAgain(day, weekday, shift) };
  if (monthAt(block, next) !== undefined) return monthAgain(sight, next, shift);
  const plural = unit.endsWith('s') ? units[unit.slice(0, -1)] : undefined;
  if (plural !== undefined) return { last: next, days: reach(day, (count ?? vague) * plural, shift) };
  if (shift === 0 && ['morning', 'afternoon', 'evening'].includes(unit)) return { last: next, days: on(day) };
  if (shift < 0 && unit === 'night') return { last: next, days: before(day - 1, day) };
  const isPeriod = word !== 'following' && word !== 'recent';
  const days = seasonOf(day, unit, shift) ?? (isPeriod ? periodOf(day, unit, shift) : undefined);
  return days && { last: next, days };
}

function reach(day: number, length: number, shift: Shift): Days {
  return shift < 0 ? before(day - length - 1, day) : ahead(day, day + length + 1);
}

function monthAgain({ block, end, day }: Sight, at: number, shift: Shift): Reading | undefined {
  const reading = readMonthFirst(block, at, end, day);
  if (reading === undefined) return undefined;
  const { past, ahead: next } = reading.days;
  return { last: reading.last, days: { past: shift > 0 ? [] : past, ahead: shift < 0 ? [] : next } };
}

/** "Two weeks ago", "in three days", "within a month". */
function readCounted(sight: Sight, at: number, folded: string): Reading | undefined {
  const { day } = sight;
  const leads = folded === 'in' || folded === 'within';
  let next = leads ? at + 1 : at;
  const count = readCount(foldAt(sight, next));
  if (count === undefined) return undefined;
  next++;
  if (foldAt(sight, next) === 'of') next++;
  const unit = foldAt(sight, next);
  const length = units[unit] ?? units[unit.slice(0, -1)];
  if (length === undefined) return undefined;
  const distance = count * length;
  const loose = Math.max(length === 1 ? 0 : 3, Math.round(0.2 * distance));
  if (foldAt(sight, next + 1) === 'ago')
    return { last: next + 1, days: before(day - distance - loose, day - distance + loose) };
  if (folded === 'within') return { last: next, days: ahead(day, day + distance + 1) };
  return folded === 'in'
    ? { last: next, days: ahead(day + distance - loose - 1, day + distance + loose) }
    : undefined;
}
