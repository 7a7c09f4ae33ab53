import { openTrie } from '../gazetteer/trie.ts';
import { type EntityId, entityKinds } from '../model/entity.ts';
import { ranks } from '../model/office.ts';
import type { Dataset } from './dataset.ts';
import { outlineReader } from './event-outlines.ts';
import { type OpenTables, openTables } from './open-tables.ts';
import { readEntity, readEvent, readHolding, readMeaning, readOffice } from './read-records.ts';

/**
 * Opens the bytes of a dataset file. Nothing is copied, and nothing decoded before it is asked for, so the bytes must not change afterwards; they
 * begin at a multiple of four bytes, as a fetched `ArrayBuffer` does.
 *
 * @throws DatasetError when they are no dataset, are damaged, or were written by another version.
 */
export function openDataset(bytes: Uint8Array): Dataset {
  const tables = openTables(bytes);
  const { cell, rows } = tables;
  const rowOf = new Map<EntityId, number>();
  const findEntity = (id: EntityId) => {
    const found = rowOf.get(id) ?? findRow(rows('entities'), id, row => cell('entities', 'id', row));
    // Only what is there is remembered: of what is not there is no end.
    if (found !== undefined) rowOf.set(id, found);
    return found;
  };
  const listOf = (id: EntityId, column: 'holdings' | 'events') => {
    const row = findEntity(id);
    return row === undefined ? [] : cell('entities', column, row);
  };
  const officeAt = remembered(row => readOffice(tables, row));
  const holdingAt = remembered(row => readHolding(tables, row, officeAt));
  const entityAt = remembered(row => readEntity(tables, row));
  const idAt = remembered(row => cell('entities', 'id', row) ?? '');
  const companionsAt = remembered(row => findCompanions(tables, row, idAt));
  const holdings = (list: readonly number[]) => list.map(holdingAt);
  const outline = outlineReader(tables);
  const outlinesAt = remembered(row => cell('entities', 'events', row).map(outline));
  const findCountry = (code: string) => findRow(rows('countries'), code, at => cell('countries', 'code', at));
  const officesAt = ranks.map((_, rank) =>
    remembered(country =>
      cell('countries', 'offices', country)
        .filter(at => cell('offices', 'ranks', at).includes(rank))
        .map(at => ({ office: officeAt(at), holdings: holdings(cell('offices', 'holdings', at)) })),
    ),
  );
  const kindOf = (id: EntityId) => entityKinds[cell('entities', 'kind', findEntity(id) ?? -1)];

  return {
    date: tables.date,
    counts: countKinds(tables),
    aliases: openTrie({
      wordSlot: tables.view('wordSlots', 'word'),
      wordEnd: tables.view('wordEnds', 'unit'),
      wordUnits: tables.view('wordUnits', 'unit'),
      edgeStart: tables.view('nodeEdges', 'start'),
      edgeWord: tables.view('edges', 'word'),
      aliasAt: tables.view('nodeAliases', 'alias'),
    }),
    meanings: remembered(alias =>
      cell('aliases', 'meanings', alias - 1).map(row => readMeaning(tables, row)),
    ),
    entity(id) {
      const row = findEntity(id);
      return row === undefined ? undefined : entityAt(row);
    },
    holdingsOf: person => (kindOf(person) === 'person' ? holdings(listOf(person, 'holdings')) : []),
    holdingsIn: organization =>
      kindOf(organization) === 'organization' ? holdings(listOf(organization, 'holdings')) : [],
    governmentOf(country) {
      const row = findRow(rows('states'), country, at => cell('states', 'code', at));
      return row === undefined ? [] : holdings(cell('states', 'government', row));
    },
    stateOf(country) {
      const state = cell('countries', 'state', findCountry(country) ?? -1);
      return state === undefined ? undefined : idAt(state);
    },
    officesOf(country, rank) {
      const row = findCountry(country);
      return row === undefined ? [] : officesAt[ranks.indexOf(rank)]!(row);
    },
    event(id) {
      const row = findEntity(id);
      const event = row === undefined ? undefined : cell('entities', 'event', row);
      return event === undefined ? undefined : readEvent(tables, event);
    },
    eventsOf: entity => listOf(entity, 'events').map(row => readEvent(tables, row)),
    eventCountOf: entity => listOf(entity, 'events').length,
    companionsOf(entity) {
      const row = findEntity(entity);
      return row === undefined ? new Set() : companionsAt(row);
    },
    outlineOf(id) {
      const row = findEntity(id);
      const event = row === undefined ? undefined : cell('entities', 'event', row);
      return event === undefined ? undefined : outline(event);
    },
    outlinesOf(id) {
      const row = findEntity(id);
      return row === undefined ? [] : outlinesAt(row);
    },
  };
}

/** Who else was in the events of an entity, and where these took place. */
function findCompanions(
  { cell }: OpenTables,
  row: number,
  idAt: (row: number) => EntityId,
): ReadonlySet<EntityId> {
  const rows = new Set<number>();
  for (const event of cell('entities', 'events', row)) {
    const place = cell('events', 'place', event);
    if (place !== undefined) rows.add(place);
    for (const participant of cell('events', 'participants', event)) {
      const other = cell('participants', 'entity', participant);
      if (other !== undefined) rows.add(other);
    }
  }
  rows.delete(row);
  return new Set([...rows].map(idAt));
}

/** Rows are decoded but once: the same people return in article after article. */
function remembered<T>(read: (row: number) => T): (row: number) => T {
  const known = new Map<number, T>();
  return row => {
    let answer = known.get(row);
    if (answer === undefined) {
      answer = read(row);
      known.set(row, answer);
    }
    return answer;
  };
}

/** The row whose key is `key`, in rows that ascend by key. */
function findRow(rows: number, key: string, keyOf: (row: number) => string | undefined): number | undefined {
  let low = 0;
  let high = rows;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keyOf(middle) ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low < rows && keyOf(low) === key ? low : undefined;
}

function countKinds(tables: OpenTables): Dataset['counts'] {
  const counts = { office: tables.rows('offices'), holding: tables.rows('holdings') };
  const kinds = tables.view('entities', 'kind');
  const byKind = entityKinds.map((kind, place) => [kind, kinds.filter(one => one === place).length]);
  return { ...counts, ...(Object.fromEntries(byKind) as Record<(typeof entityKinds)[number], number>) };
}
