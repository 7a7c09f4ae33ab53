import type { EventKind } from '../../core/model/event.ts';
import { type Check, problemAt } from '../problems.ts';

/** Kinds of events that nobody can attend alone. */
const between: ReadonlySet<EventKind> = new Set(['meeting', 'talks', 'call', 'summit']);

export const participantsAreSound: Check = {
  name: 'every event has somebody in it, nobody twice, and a meeting has two',
  *run({ events }) {
    for (const event of events) {
      const { participants, kind, name } = event.record;
      const ids = participants.map(one => (typeof one === 'string' ? one : one.entity));
      const fewest = between.has(kind) && name === undefined ? 2 : name === undefined ? 1 : 0;
      if (ids.length < fewest) {
        yield problemAt(
          event,
          'participants',
          `name at least ${fewest}, or give the event a name of its own`,
        );
      }
      for (const [i, id] of ids.entries()) {
        if (ids.indexOf(id) < i)
          yield problemAt(event, `participants[${i}]`, `${id} is already in the list; leave it out`);
      }
    }
  },
};
