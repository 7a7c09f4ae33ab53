import type { Numbers } from '../gazetteer/ascending.ts';
import type { DaySpan } from '../model/day-span.ts';
import { eventKinds } from '../model/event.ts';
import { spanOfCompact } from './compact-date.ts';
import type { EventOutline, Outlines } from './dataset.ts';
import type { TablesWithIds } from './entity-ids.ts';

import { remembered } from './remembered.ts';

/** Events in outline, by their rows. */
export interface OutlineReader {
  outline(event: number): EventOutline;
  /** Those in some rows, in that order. */
  list(events: readonly number[]): Outlines;
}

/**
 * Reads events in outline, each once for as long as the dataset is open: linking compares the same events with sentence
 * after sentence.
 */
export function outlineReader({ cell, view, idAt }: TablesWithIds): OutlineReader {
  const days = view('days', 'day');
  const [starts, ends] = [view('events', 'start'), view('events', 'end')];
  const said = { on: view('statuses', 'on'), planned: view('statuses', 'planned') };
  const dayIn = (column: Numbers, row: number) => days[column[row] ?? 0] ?? 0;
  const daysIn = (history: readonly number[], column: keyof typeof said): DaySpan[] =>
    history.flatMap(change => spanOfCompact(dayIn(said[column], change)) ?? []);

  const spanIn = (event: number) => spanOfCompact(dayIn(starts, event), dayIn(ends, event));

  function read(event: number): EventOutline {
    const place = cell('events', 'place', event);
    const span = spanIn(event);
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
  const outline = remembered(read);
  return {
    outline,
    list(events) {
      const known: (EventOutline | undefined)[] = [];
      return {
        length: events.length,
        at(place) {
          const event = events[place];
          if (event === undefined) return undefined;
          known[place] ??= outline(event);
          return known[place];
        },
        spanAt: place => (known[place] ? known[place].span : spanIn(events[place] ?? -1)),
        isPlannedAt: place =>
          cell('events', 'history', events[place] ?? -1).some(
            change => spanOfCompact(dayIn(said.planned, change)) !== undefined,
          ),
      };
    },
  };
}
