import type { EventOutline } from '../../dataset/dataset.ts';
import { type DaySpan, gapBetweenSpans } from '../../model/day-span.ts';
import type { Trigger } from './find-triggers.ts';
import type { TimeWords } from './time-words.ts';

/** How well an event's days agree with a sentence: points, and whether words of the sentence name those very days. */
export interface Agreement {
  points: number;
  /** The sentence names days, at most a week of them, and the event was, or was to be, on one. */
  named: boolean;
}

/** When a sentence is read: on which day, of what tense, and with which words of time. */
export interface Moment {
  day: number;
  tense: Trigger['tense'];
  /** Those that belong to the trigger; the days must agree with them. */
  own?: TimeWords | undefined;
}

/** Without words of time the news speaks of what is this near, in days. */
const recent = 45;
const upcoming = 45;
/** Sources date an evening call by their own clock. */
const slack = 1;

/** The days outside which no event can agree with a moment, without looking closer. */
export function reachOf({ day, own }: Pick<Moment, 'day' | 'own'>): DaySpan {
  if (own === undefined) return { from: day - recent, to: day + upcoming };
  const spans = [...own.past, ...own.ahead];
  return {
    from: Math.min(...spans.map(({ from }) => from)) - 2 * slack,
    to: Math.max(...spans.map(({ to }) => to)) + 2 * slack,
  };
}

/** `undefined` when the event's days speak against the sentence. */
export function agreeInTime(event: EventOutline, moment: Moment): Agreement | undefined {
  const spans = daysOf(event, moment.day);
  return moment.own ? byWords(spans, event, moment, moment.own) : byNearness(spans, moment);
}

/** When the event was, and when it was to be; for one that never got a day, when it was spoken of. */
function daysOf({ kind, span, planned, told }: EventOutline, day: number): DaySpan[] {
  if (span === undefined && planned.length === 0)
    return told.filter(({ from }) => Math.abs(from - day) <= recent);
  // An agreement may hold for years; it is made on its first day.
  if (span && kind === 'agreement') return [{ from: span.from, to: span.from }];
  return span ? [span, ...planned] : [...planned];
}

function byWords(
  spans: readonly DaySpan[],
  { kind, span: actual }: EventOutline,
  { day, tense }: Moment,
  { past, ahead }: TimeWords,
): Agreement | undefined {
  const meant =
    tense === 'past' ? past : tense === 'ahead' ? (ahead.length ? ahead : past) : [...past, ...ahead];
  let best: Agreement | undefined;
  for (const days of meant.length > 0 ? meant : [...past, ...ahead]) {
    const width = days.to - days.from;
    for (const span of spans) {
      // A tour of a year is not "on Friday".
      if (span.to - span.from > 20 + 2 * width) continue;
      const gap = gapBetweenSpans(days, span);
      if (gap > (width > 2 ? 2 * slack : slack)) continue;
      const narrow = width <= 2 ? 3 : width <= 10 ? 2.5 : width <= 31 ? 2 : width <= 100 ? 1.5 : 1;
      const near = 0.5 / (1 + Math.abs(span.from - day) / 15);
      // An event of which only the month is known agrees less with "next week" than one of that week.
      const vague = Math.min(1, Math.max(0, span.to - span.from - width) / 31);
      const points =
        narrow + near - 0.75 * gap - vague - (span === actual || kind === 'agreement' ? 0 : 0.25);
      if (best === undefined || points > best.points) best = { points, named: width <= 8 && gap === 0 };
    }
  }
  return best;
}

function byNearness(spans: readonly DaySpan[], { day, tense }: Moment): Agreement | undefined {
  let best: Agreement | undefined;
  for (const { from, to } of spans) {
    const away = to < day ? to - day : Math.max(0, from - day);
    if (tense === 'ahead' ? away < 0 : tense === 'past' && away > 0) continue;
    if (away > upcoming || away < -recent) continue;
    const points = 2.5 / (1 + Math.abs(away) / 10);
    if (best === undefined || points > best.points) best = { points, named: false };
  }
  return best;
}
