import type { IsoDay } from '../../core/model/date.ts';
import { latePattern } from '../../core/text/late-pattern.ts';
import { classAt, digitOrMark, letter, other } from '../../core/text/letters.ts';
import { monthNames } from './month-names.ts';

/**
 * The day that a machine-readable value names: ISO 8601 and its relatives, eight digits, seconds since 1970.
 *
 * The day is the publisher's: what the value says before its time zone, never moved to the reader's.
 */
export function machineDay(value: string): IsoDay | undefined {
  const text = value.trim();
  const [, year, month, day] =
    text.match(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/) ??
    text.match(/^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/) ??
    [];
  if (year !== undefined) return realDay(Number(year), Number(month), Number(day));
  if (/^1?\d{9}(?:\d{3})?$/.test(text)) {
    const seconds = Number(text.slice(0, text.length > 10 ? -3 : undefined));
    return new Date(seconds * 1000).toISOString().slice(0, 10);
  }
  return undefined;
}

/**
 * The first full day written in words or numbers in a short text, for readers of one of the languages (BCP 47).
 *
 * A numeric date whose day and month could change places is read only when its punctuation or language decides.
 */
export function writtenDay(text: string, languages: string[]): IsoDay | undefined {
  const plain = withLatinDigits(text.normalize('NFKC').toLowerCase());
  return namedMonth(plain, languages) ?? yearFirst(plain) ?? yearLast(plain, languages);
}

/** The day as ISO text, if the calendar has it. */
export function realDay(year: number, month: number, day: number): IsoDay | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCDate() !== day || date.getUTCFullYear() !== year) return undefined;
  return date.toISOString().slice(0, 10);
}

function namedMonth(text: string, languages: string[]): IsoDay | undefined {
  // Asking the browser for names of months takes milliseconds, and few lines hold a day and a year at all.
  if (!/(?<!\d)\d{1,2}(?!\d)/.test(text) || !/(?<!\d)\d{4}(?!\d)/.test(text)) return undefined;
  const { pattern, numbers } = namesFor(languages);
  for (const found of text.matchAll(pattern)) {
    const end = found.index + found[0].length;
    if (isInWord(text, found.index - 1) || isInWord(text, end)) continue;
    const month = numbers.get(found[0])!;
    const before = text.slice(Math.max(0, found.index - 16), found.index);
    const after = text.slice(end, end + 24);
    const dayBefore = before.match(/(?<!\d)(\d{1,2})[^\d:]{0,6}$/)?.[1];
    const yearAfter = after.match(/^[^\d:]{0,8}(\d{4})(?!\d)/)?.[1];
    const dayThenYear = after.match(/^[^\d:]{0,4}(\d{1,2})(?!\d)[^\d:]{1,8}(\d{4})(?!\d)/);
    const yearBefore = before.match(/(?<!\d)(\d{4})[^\d:]{0,6}$/)?.[1];
    const dayAfter = after.match(/^[^\d:]{0,4}(\d{1,2})(?!\d)/)?.[1];
    const day =
      (dayBefore && yearAfter && realDay(Number(yearAfter), month, Number(dayBefore))) ||
      (dayThenYear && realDay(Number(dayThenYear[2]), month, Number(dayThenYear[1]))) ||
      (yearBefore && dayAfter && realDay(Number(yearBefore), month, Number(dayAfter)));
    if (day) return day;
  }
  return undefined;
}

function yearFirst(text: string): IsoDay | undefined {
  const found = text.match(
    /(?<!\d)(\d{4})\s{0,2}[-./年년]\s{0,2}(\d{1,2})\s{0,2}[-./月월]\s{0,2}(\d{1,2})(?!\d)/u,
  );
  return found ? realDay(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

function yearLast(text: string, languages: string[]): IsoDay | undefined {
  const found = text.match(/(?<![\d.])(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?!\d)/);
  if (!found) return undefined;
  const [first, second, year] = [Number(found[1]), Number(found[3]), Number(found[4])];
  if (first > 12 || first === second) return realDay(year, second, first);
  if (second > 12) return realDay(year, first, second);
  return found[2] === '.' || languages.some(writesDayFirst) ? realDay(year, second, first) : undefined;
}

/** English without a region, or with the region that many publishing systems set unasked, decides nothing. */
function writesDayFirst(language: string): boolean {
  if (/^en(?:$|-us$)/i.test(language)) return false;
  const parts = new Intl.DateTimeFormat(language, { dateStyle: 'short' }).formatToParts(0);
  return parts.find(({ type }) => type === 'day' || type === 'month')?.type === 'day';
}

/** Whether a letter, or a mark on one, stands at a place in a text with Latin digits. */
function isInWord(text: string, at: number): boolean {
  const kind = at < 0 ? other : classAt(text, at);
  return kind === letter || (kind === digitOrMark && !/\d/.test(text[at]!));
}

/** What all digits but the Latin ones lie among. */
const otherScripts = /[\u0660-\u1FFF\uA620-\uFFFF]/;
const anyDigit = latePattern('(?!\\d)\\p{Nd}', 'gu');

/** Digits of any script as 0–9. Unicode keeps the ten digits of a script together, in order. */
function withLatinDigits(text: string): string {
  if (!otherScripts.test(text)) return text;
  return text.replace(anyDigit(), digit => {
    const code = digit.codePointAt(0)!;
    let first = code;
    while (String.fromCodePoint(first - 1).search(anyDigit()) === 0) first--;
    return String((code - first) % 10);
  });
}

const known = new Map<string, ReturnType<typeof monthNames>>();

function namesFor(languages: string[]): ReturnType<typeof monthNames> {
  const key = languages.join();
  const names = known.get(key) ?? monthNames(languages);
  known.set(key, names);
  return names;
}
