import { type Check, problemAt } from '../problems.ts';

export const eventsStandInTheirYear: Check = {
  name: 'every event is in the file of the year in which it began, or was first spoken of',
  *run({ events }) {
    for (const event of events) {
      const year = (event.record.start ?? event.record.history[0]!.on).slice(0, 4);
      if (!event.file.endsWith(`events/${year}.json`))
        yield problemAt(event, '', `move it to events/${year}.json`);
    }
  },
};
