import { type Check, problemAt } from '../problems.ts';
import type { EventSource } from '../schema.ts';
import type { Located } from '../sources.ts';

export const eventsAreToldOnce: Check = {
  name: 'no event is told twice',
  *run({ events }) {
    const first = new Map<string, Located<EventSource>>();
    for (const event of events) {
      const { kind, start, place, participants, name } = event.record;
      // Undated events are proposals and invitations, of which there may be several.
      if (start === undefined) continue;
      const ids = participants.map(one => (typeof one === 'string' ? one : one.entity)).sort();
      const key = JSON.stringify([kind, start, place, name, ids]);
      const other = first.get(key);
      if (other === undefined) first.set(key, event);
      else yield problemAt(event, '', `is ${other.label} in ${other.file} again; merge them`);
    }
  },
};
