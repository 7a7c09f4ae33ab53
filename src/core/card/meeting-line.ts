import type { Dataset } from '../dataset/dataset.ts';
import { type AsOfDate, daysBetween, isBefore } from '../model/date.ts';
import type { EntityId } from '../model/entity.ts';
import { type Event, type StatusChange, statusOn } from '../model/event.ts';
import type { MeetingLine, StatusLine } from './card.ts';
import { composedTitle, eventTitle } from './event-title.ts';
import { linkTo } from './link-to.ts';

/** The article in which a meeting is read of. */
export interface ArticleView {
  asOf: AsOfDate;
  company: EntityId[];
}

/** An event as the reader of an article sees it: what could be known on its day apart from what has become known since. */
export function meetingLine(dataset: Dataset, event: Event, { asOf, company }: ArticleView): MeetingLine {
  const known = statusOn(event.history, asOf);
  const then = known.then && statusLine(known.then);
  const distance = distanceTo(event, asOf);
  const participants = event.participants.map(({ entity }) => entity);
  const composed = composedTitle(dataset, event);
  return {
    event: event.id,
    kind: event.kind,
    title: eventTitle(dataset, event),
    ...(composed && { composed }),
    when: whenSeen(event, asOf),
    ...(event.start && { start: event.start }),
    ...(event.end && { end: event.end }),
    ...(distance !== undefined && { distance }),
    ...(event.place && { place: linkTo(dataset, event.place) }),
    participants: participants.map(id => linkTo(dataset, id)),
    company: participants.filter(id => company.includes(id)),
    ...(then && { then }),
    since: known.since.map(statusLine),
    sources: event.sources,
  };
}

/**
 * Where an event stands for an article of `asOf`; see `MeetingLine.when`.
 *
 * An event known only by month or year counts as begun when that month or year is over, or when it was said by then
 * to have taken place.
 */
export function whenSeen({ start, history }: Event, asOf: AsOfDate): MeetingLine['when'] {
  const { then } = statusOn(history, asOf);
  const toldOf = then?.status === 'held' || then?.status === 'under-way';
  const begun = start !== undefined && (start.length === 10 ? start <= asOf : isBefore(start, asOf));
  if (begun || toldOf) return 'before';
  return then === undefined ? 'later' : 'ahead';
}

/** Days to the nearest end of the event: its first day when it lies ahead, its last when it is over, 0 during it. */
function distanceTo({ start, end = start }: Event, asOf: AsOfDate): number | undefined {
  if (start === undefined || end === undefined) return undefined;
  const toStart = daysBetween(asOf, start);
  if (toStart === undefined || toStart >= 0) return toStart;
  const toEnd = daysBetween(asOf, end) ?? toStart;
  return Math.min(0, toEnd);
}

function statusLine({ status, on, note, planned, sources }: StatusChange): StatusLine {
  return { status, on, ...(note && { note }), ...(planned && { planned }), sources };
}
