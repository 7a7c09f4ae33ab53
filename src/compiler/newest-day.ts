import type { IsoDay } from '../core/model/date.ts';
import type { Event } from '../core/model/event.ts';
import type { OfficeHolding } from '../core/model/office.ts';

/** The latest full day on which anything in the dataset is known to have been so; plans for later days do not count. */
export function newestDay(holdings: OfficeHolding[], events: Event[]): IsoDay {
  const days = [
    ...holdings.flatMap(({ tenure: { from, to, lastAttested } }) => [from, to, lastAttested]),
    ...events.flatMap(({ history }) => history.map(({ on }) => on)),
  ];
  return days.reduce<IsoDay>(
    (newest, day) => (day?.length === 10 && day > newest ? day : newest),
    '0001-01-01',
  );
}
