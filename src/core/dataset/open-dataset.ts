import { openTrie } from '../gazetteer/trie.ts';
import { type EntityId, entityKinds } from '../model/entity.ts';
import { ranks } from '../model/office.ts';
import type { Dataset } from './dataset.ts';
import { outlineReader } from './event-outlines.ts';
import { type OpenTables, openTables } from './open-tables.ts';
import { readEntity, readEvent, readHolding, readMeaning, readOffice } from './read-records.ts';

/**
 * Opens the bytes of a dataset file. Nothing is copied or decoded, so the bytes must not change afterwards; they
 * begin at a multiple of four bytes, as a fetched `ArrayBuffer` does.
 *
 * @throws DatasetError when they are no dataset, are damaged, or were written by another version.
 */
export function openDataset(bytes: Uint8Array): Dataset {
  const tables = openTables(bytes);
  const { cell, rows } = tables;
  const findEntity = (id: EntityId) => findRow(rows('entities'), id, row => cell('entities', 'id', row));
  const listOf = (id: EntityId, column: 'holdings' | 'events') => {
    const row = findEntity(id);
    return row === undefined ? [] : cell('entities', column, row);
  };
  const holdings = (list: readonly number[]) => list.map(row => readHolding(tables, row));
  const outline = outlineReader(tables);
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
    meanings: alias => cell('aliases', 'meanings', alias - 1).map(row => readMeaning(tables, row)),
    entity(id) {
      const row = findEntity(id);
      return row === undefined ? undefined : readEntity(tables, row);
    },
    holdingsOf: person => (kindOf(person) === 'person' ? holdings(listOf(person, 'holdings')) : []),
    holdingsIn: organization =>
      kindOf(organization) === 'organization' ? holdings(listOf(organization, 'holdings')) : [],
    governmentOf(country) {
      const row = findRow(rows('states'), country, at => cell('states', 'code', at));
      return row === undefined ? [] : holdings(cell('states', 'government', row));
    },
    officesOf(country, rank) {
      const row = findRow(rows('countries'), country, at => cell('countries', 'code', at));
      const number = ranks.indexOf(rank);
      return (row === undefined ? [] : cell('countries', 'offices', row))
        .filter(at => cell('offices', 'ranks', at).includes(number))
        .map(at => ({ office: readOffice(tables, at), holdings: holdings(cell('offices', 'holdings', at)) }));
    },
    event(id) {
      const row = findEntity(id);
      const event = row === undefined ? undefined : cell('entities', 'event', row);
      return event === undefined ? undefined : readEvent(tables, event);
    },
    eventsOf: entity => listOf(entity, 'events').map(row => readEvent(tables, row)),
    outlineOf(id) {
      const row = findEntity(id);
      const event = row === undefined ? undefined : cell('entities', 'event', row);
      return event === undefined ? undefined : outline(event);
    },
    outlinesOf: entity => listOf(entity, 'events').map(outline),
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
