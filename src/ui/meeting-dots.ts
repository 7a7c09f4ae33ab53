import type { MeetingLine } from '../core/card/card.ts';
import { type AsOfDate, daysBetween, type PartialDate } from '../core/model/date.ts';

/** One meeting as a dot; `at` is its share of the picture's width, 0 to 1. */
export interface MeetingDot {
  line: MeetingLine;
  at: number;
}

export interface MeetingPicture {
  dots: MeetingDot[];
  /** Where the article's day lies, 0 to 1. */
  asOf: number;
}

/** Days on either side that the picture shows at least, so that a call of the day before is not a month away. */
const leastSpan = 7;

/**
 * Meetings around an article, drawn to scale in days; nothing when fewer than two have a known day or month, for one
 * dot tells no more than its line in the list.
 */
export function meetingDots(meetings: MeetingLine[], asOf: AsOfDate): MeetingPicture | undefined {
  const placed = meetings.flatMap(line => {
    const days = line.start === undefined ? undefined : daysBetween(asOf, middleOf(line.start));
    return days === undefined ? [] : [{ line, days }];
  });
  if (placed.length < 2) return undefined;
  const days = placed.map(dot => dot.days);
  const first = Math.min(-leastSpan, ...days);
  const last = Math.max(leastSpan, ...days);
  const share = (day: number) => (day - first) / (last - first);
  return { dots: placed.map(({ line, days: day }) => ({ line, at: share(day) })), asOf: share(0) };
}

/** A full day for a month, near enough for a picture; a year alone has no place in it. */
function middleOf(date: PartialDate): PartialDate {
  return date.length === 7 ? `${date}-15` : date;
}
