import type { PartialDate } from '../core/model/date.ts';
import { language } from './words.ts';

/** Whether months are written out: "28 January 2022", "28 Jan 2022". */
export type Length = 'long' | 'short';

/** A date in words, no more precisely than it is known: "2022", "February 2022", "10 February 2022". */
export function sayDate(date: PartialDate, length: Length = 'long'): string {
  const at = timeOf(date);
  return at === undefined ? date : formatOf(date, length).format(at);
}

/** Two dates as one range that says what they share only once: "9–10 February 2022". */
export function sayRange(from: PartialDate, to: PartialDate, length: Length = 'long'): string {
  if (from === to) return sayDate(from, length);
  const [start, end] = [timeOf(from), timeOf(to)];
  if (start === undefined || end === undefined || from.length !== to.length || start > end) {
    return `${sayDate(from, length)} – ${sayDate(to, length)}`;
  }
  return formatOf(from, length).formatRange(start, end);
}

function formatOf(date: PartialDate, month: Length): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(date.length >= 7 && { month }),
    ...(date.length >= 10 && { day: 'numeric' }),
  });
}

/** `undefined` for what is no date, so that a fault in the data is shown as it stands and breaks nothing. */
function timeOf(date: PartialDate): number | undefined {
  const time = Date.parse(date);
  return Number.isNaN(time) ? undefined : time;
}
