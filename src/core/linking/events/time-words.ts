import type { DaySpan } from '../../model/day-span.ts';
import type { Block } from '../article.ts';

/** Days that some words may mean, seen from the as-of date: when what they speak of has been, and when it is to come. */
export interface Days {
  past: readonly DaySpan[];
  ahead: readonly DaySpan[];
}

/** Words of a block that say when, from the first to the last. */
export interface TimeWords extends Days {
  first: number;
  last: number;
}

/**
 * What words that begin at `at` mean, seen from `day`; `undefined` when they tell no time. `before` are the days that the
 * text spoke of last: "the day after" is seen from them.
 */
export type ReadTime = (
  block: Block,
  at: number,
  end: number,
  day: number,
  before: Days | undefined,
) => TimeWords | undefined;

/** Words between `first` and `last` that say when, in order, seen from `day`; no two share a word. */
export function findTimes(
  block: Block,
  first: number,
  last: number,
  day: number,
  read: ReadTime,
  before?: Days,
): TimeWords[] {
  const found: TimeWords[] = [];
  let spoken = before;
  for (let at = first; at <= last; ) {
    const time = read(block, at, last, day, spoken);
    if (time) {
      found.push(time);
      spoken = time;
    }
    at = (time ? time.last : at) + 1;
  }
  return found;
}

/** The same days whichever way they are looked at. */
export function on(from: number, to = from): Days {
  const spans = [{ from, to }];
  return { past: spans, ahead: spans };
}

/** Each span changed in the same way. */
export function mapDays({ past, ahead }: Days, change: (span: DaySpan) => DaySpan): Days {
  return { past: past.map(change), ahead: ahead.map(change) };
}

/** Days that have been. */
export function before(from: number, to = from): Days {
  return { past: [{ from, to }], ahead: [] };
}

/** Days to come. */
export function ahead(from: number, to = from): Days {
  return { past: [], ahead: [{ from, to }] };
}
