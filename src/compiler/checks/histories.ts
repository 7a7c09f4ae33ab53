import { isBefore } from '../../core/model/date.ts';
import type { EventStatus } from '../../core/model/event.ts';
import { type Check, problemAt } from '../problems.ts';
import type { EventSource } from '../schema.ts';

export const historiesAgree: Check = {
  name: "an event's status history is in order and agrees with its days",
  *run({ events }) {
    for (const event of events) {
      for (const [field, message] of faultsOf(event.record)) yield problemAt(event, field, message);
    }
  },
};

/** What may no longer be said once an event was held, or once it was called off. */
const after: Partial<Record<EventStatus, EventStatus[]>> = {
  held: ['proposed', 'announced', 'expected', 'under-way', 'held', 'postponed', 'cancelled'],
  cancelled: ['held', 'under-way', 'postponed', 'expected'],
};

function* faultsOf({ start, end, history }: EventSource): Generator<[field: string, message: string]> {
  if (start !== undefined && end !== undefined && isBefore(end, start)) {
    yield ['end', `${end} is before the start, ${start}; mend one of them`];
  }
  if (start === undefined && end !== undefined) yield ['end', 'write start too'];
  for (const [i, { status, on }] of history.entries()) {
    const before = history[i - 1];
    if (before !== undefined && isBefore(on, before.on)) {
      yield [`history[${i}].on`, `${on} is before the entry above it (${before.on}); write the oldest first`];
    }
    if (before !== undefined && after[before.status]?.includes(status)) {
      yield [
        `history[${i}].status`,
        `${status} cannot follow ${before.status}; leave it out, or write another event`,
      ];
    }
    const happened = status === 'held' || status === 'under-way';
    if (happened && start === undefined) yield ['start', `write the day: the event was ${status}`];
    else if (happened && isBefore(on, start!)) {
      yield [`history[${i}].on`, `it cannot be ${status} on ${on}, before it began on ${start}`];
    }
  }
}
