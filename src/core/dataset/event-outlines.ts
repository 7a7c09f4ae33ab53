import type { DaySpan } from '../model/day-span.ts';
import { eventKinds } from '../model/event.ts';
import { spanOfCompact } from './compact-date.ts';
import type { EventOutline } from './dataset.ts';
import type { TablesWithIds } from './entity-ids.ts';

/**
 * Reads events in outline, each once for as long as the dataset is open: linking compares the same events with sentence
 * after sentence.
 */
export function outlineReader({ cell, view, idAt }: TablesWithIds): (event: number) => EventOutline {
  const outlines = new Map<number, EventOutline>();
  const [starts, ends] = [view('events', 'start'), view('events', 'end')];
  const days = { on: view('statuses', 'on'), planned: view('statuses', 'planned') };
  const daysIn = (history: readonly number[], column: keyof typeof days): DaySpan[] =>
    history.flatMap(change => spanOfCompact(days[column][change] ?? 0) ?? []);

  function read(event: number): EventOutline {
    const place = cell('events', 'place', event);
    const span = spanOfCompact(starts[event] ?? 0, ends[event]);
    const history = cell('events', 'history', event);
    return {
      id: idAt(cell('events', 'entity', event)),
      kind: eventKinds[cell('events', 'kind', event)] ?? 'other',
      ...(place !== undefined && { place: idAt(place) }),
      participants: cell('events', 'participants', event).map(row =>
        idAt(cell('participants', 'entity', row)),
      ),
      ...(span && { span }),
      planned: daysIn(history, 'planned'),
      told: daysIn(history, 'on'),
    };
  }
  return event => {
    const known = outlines.get(event);
    if (known !== undefined) return known;
    const outline = read(event);
    outlines.set(event, outline);
    return outline;
  };
}
