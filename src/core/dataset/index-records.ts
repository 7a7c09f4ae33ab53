import type { PartialDate } from '../model/date.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import type { Event } from '../model/event.ts';
import type { OfficeHolding, Rank } from '../model/office.ts';
import type { DatasetRecords } from './records.ts';

/** The ranks that govern a state, for the card of a place. */
const governing: ReadonlySet<Rank> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
]);

/** Records in the order of the file, with the rows each one leads to. */
export interface IndexedRecords {
  entities: { entity: Entity; holdings: number[]; events: number[] }[];
  states: { code: string; government: number[] }[];
  countries: { code: string; offices: number[]; state: EntityId | undefined }[];
  holdings: OfficeHolding[];
  /** Rows of `holdings` by the id of the office, earliest first. */
  holdingsIn: ReadonlyMap<string, number[]>;
  events: Event[];
}

/** Sorts records as the file wants them, and finds for each entity and state its holdings and events. */
export function indexRecords(records: DatasetRecords): IndexedRecords {
  const holdings = records.holdings.toSorted((a, b) =>
    ascending(a.tenure.from ?? a.tenure.firstAttested, b.tenure.from ?? b.tenure.firstAttested),
  );
  const events = records.events.toSorted((a, b) => ascending(a.start, b.start));
  const holdingsOf = new Map<EntityId, number[]>();
  const eventsOf = new Map<EntityId, number[]>();
  const governments = new Map<string, number[]>();
  const countries = new Map<string, number[]>();
  const holdingsIn = new Map<string, number[]>();
  for (const [row, { country }] of records.offices.entries()) append(countries, country, row);
  const states = new Map<string, EntityId>();
  for (const { id, country, placeType } of records.entities) {
    if (placeType === 'state' && country !== undefined) states.set(country, id);
  }
  for (const [row, { person, office }] of holdings.entries()) {
    append(holdingsOf, person, row);
    append(holdingsIn, office.id, row);
    if (office.organization !== undefined) append(holdingsOf, office.organization, row);
    if (office.ranks.some(rank => governing.has(rank))) append(governments, office.country, row);
  }
  for (const [row, { participants, place }] of events.entries()) {
    const touched = new Set(participants.map(({ entity }) => entity));
    if (place !== undefined) touched.add(place);
    for (const entity of touched) append(eventsOf, entity, row);
  }
  return {
    entities: records.entities
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(entity => ({
        entity,
        holdings: holdingsOf.get(entity.id) ?? [],
        events: eventsOf.get(entity.id) ?? [],
      })),
    states: [...governments]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, government]) => ({ code, government })),
    countries: [...new Set([...countries.keys(), ...states.keys()])]
      .sort((a, b) => (a < b ? -1 : 1))
      .map(code => ({ code, offices: countries.get(code) ?? [], state: states.get(code) })),
    holdings,
    holdingsIn,
    events,
  };
}

/** Earliest first, undated last; dates known less precisely come before those within them. */
function ascending(a: PartialDate | undefined, b: PartialDate | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}

function append(lists: Map<string, number[]>, key: string, row: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [row]);
  else list.push(row);
}
