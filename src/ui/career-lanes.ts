import type { OfficeLine } from '../core/card/card.ts';
import { type AsOfDate, isBefore, type PartialDate } from '../core/model/date.ts';

/**
 * One office as a bar; `start` and `end` are shares of the picture's width, 0 to 1. Where no end is known, the bar ends
 * where the sources do.
 */
export interface CareerBar {
  line: OfficeLine;
  start: number;
  end: number;
  /** Bars that overlap lie in different lanes, from 0. */
  lane: number;
  /** On the article's day: over, held, or still to come. */
  held: 'before' | 'then' | 'since';
}

export interface CareerPicture {
  bars: CareerBar[];
  lanes: number;
  /** Where the article's day lies, 0 to 1. */
  asOf: number;
  fromYear: number;
  toYear: number;
}

const year = 365.25 * 86_400_000;

/** A career drawn to scale, in whole years; nothing when no office has a known beginning. */
export function careerLanes(career: OfficeLine[], asOf: AsOfDate): CareerPicture | undefined {
  const spans = career
    .map(line => ({ line, ...spanOf(line) }))
    .filter(({ from }) => !Number.isNaN(from))
    .sort((a, b) => a.from - b.from);
  const first = spans[0];
  if (first === undefined) return undefined;

  const today = Date.parse(asOf);
  const fromYear = new Date(Math.min(first.from, today)).getUTCFullYear();
  const toYear = new Date(Math.max(today, ...spans.map(({ to }) => to))).getUTCFullYear() + 1;
  const begin = Date.UTC(fromYear, 0);
  const share = (time: number) => (time - begin) / (Date.UTC(toYear, 0) - begin);

  const laneEnds: number[] = [];
  const bars = spans.map(({ line, from, to }): CareerBar => {
    const free = laneEnds.findIndex(end => end <= from);
    const lane = free === -1 ? laneEnds.length : free;
    laneEnds[lane] = Math.max(to, from + year / 6);
    return { line, start: share(from), end: share(to), lane, held: heldWhen(line, asOf) };
  });
  return { bars, lanes: laneEnds.length, asOf: share(today), fromYear, toYear };
}

function spanOf({ tenure: { from, to, firstAttested, lastAttested, endedBefore } }: OfficeLine) {
  const begin = from ?? firstAttested ?? '';
  const end = to ?? lastAttested ?? endedBefore ?? begin;
  return { from: Date.parse(begin), to: Date.parse(lastDayOf(end)) };
}

function heldWhen({ tenure: { from, firstAttested, to, endedBefore } }: OfficeLine, day: AsOfDate) {
  if (isBefore(day, from ?? firstAttested ?? day)) return 'since';
  return isBefore(to ?? endedBefore ?? day, day) ? 'before' : 'then';
}

/** The day that ends a month or year, near enough for a picture. */
function lastDayOf(date: PartialDate): PartialDate {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-28` : date;
}
