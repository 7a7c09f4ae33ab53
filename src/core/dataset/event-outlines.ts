import { type DaySpan, spanOf } from '../model/day-span.ts';
import type { EntityId } from '../model/entity.ts';
import { eventKinds } from '../model/event.ts';
import type { EventOutline } from './dataset.ts';
import type { OpenTables } from './open-tables.ts';

/**
 * Reads events in outline, each once for as long as the dataset is open: linking compares all the events of everyone in
 * an article, and a president has a thousand.
 */
export function outlineReader({ cell }: OpenTables): (event: number) => EventOutline {
  const outlines = new Map<number, EventOutline>();
  const ids = new Map<number, EntityId>();
  const idOf = (row: number | undefined): EntityId => {
    if (row === undefined) return '';
    const known = ids.get(row);
    if (known !== undefined) return known;
    const id = cell('entities', 'id', row) ?? '';
    ids.set(row, id);
    return id;
  };
  function read(event: number): EventOutline {
    const place = cell('events', 'place', event);
    const start = cell('events', 'start', event);
    const span = start === undefined ? undefined : spanOf(start, cell('events', 'end', event));
    const history = cell('events', 'history', event);
    const days = (column: 'on' | 'planned'): DaySpan[] =>
      history.flatMap(change => {
        const date = cell('statuses', column, change);
        return (date !== undefined && spanOf(date)) || [];
      });
    return {
      id: idOf(cell('events', 'entity', event)),
      kind: eventKinds[cell('events', 'kind', event)] ?? 'other',
      ...(place !== undefined && { place: idOf(place) }),
      participants: cell('events', 'participants', event).map(row =>
        idOf(cell('participants', 'entity', row)),
      ),
      ...(span && { span }),
      planned: days('planned'),
      told: days('on'),
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
