import type { EventSource, PlaceSource } from '../../compiler/schema.ts';
import type { Report } from '../report.ts';
import type { ImportedEvents } from './import-events.ts';

/** The generated files of an import of events, below the dataset's folder, in the order of their names. */
export function eventFiles({
  events,
  places,
}: ImportedEvents): [file: string, records: (EventSource | PlaceSource)[]][] {
  const years = new Map<string, EventSource[]>();
  for (const event of events) {
    const year = (event.start ?? event.history[0]!.on).slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  const files: [string, (EventSource | PlaceSource)[]][] = [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, records]) => [`events/${year}.json`, records]);
  return places.length > 0 ? [...files, ['places/event-cities.json', places]] : files;
}

/** Notes in the report what became of the rows about events. */
export function reportEvents({ outcomes, warnings }: ImportedEvents, report: Report): void {
  for (const { row, what, why } of outcomes) {
    if (what === 'merged') report.note('Events: told in another record', `${row}: ${why}`);
    else if (why.startsWith('by hand: ')) report.note('Events left out by hand', `${row}: ${why.slice(9)}`);
    else if (what === 'dropped') report.note(`Events left out: ${why}`, row);
    else report.note('Events: what was not taken over', `${row}: ${why}`);
  }
  for (const warning of warnings) report.note('Events: to look at', warning);
}
