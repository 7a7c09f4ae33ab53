import { openTrie } from '../gazetteer/trie.ts';
import { type EntityId, entityKinds } from '../model/entity.ts';
import { ranks } from '../model/office.ts';
import type { Dataset } from './dataset.ts';
import { readIds, type TablesWithIds } from './entity-ids.ts';
import { outlineReader } from './event-outlines.ts';
import { findRow } from './find-row.ts';
import { type OpenTables, openTables } from './open-tables.ts';
import { readEntity, readEvent, readHolding, readMeaning, readOffice } from './read-records.ts';
import { remembered } from './remembered.ts';

/**
 * Opens the bytes of a dataset file. Nothing is copied, and nothing decoded before it is asked for, so the bytes must not change afterwards; they
 * begin at a multiple of four bytes, as a fetched `ArrayBuffer` does.
 *
 * @throws DatasetError when they are no dataset, are damaged, or were written by another version.
 */
export function openDataset(bytes: Uint8Array): Dataset {
  const tables = readIds(openTables(bytes));
  const { cell, rows, view, idAt, rowOf: findEntity } = tables;
  const listOf = (id: EntityId, column: 'holdings' | 'events') => {
    const row = findEntity(id);
    return row === undefined ? [] : cell('entities', column, row);
  };
  // Rows are decoded but once: the same people return in article after article.
  const officeAt = remembered((row: number) => readOffice(tables, row));
  const holdingAt = remembered((row: number) => readHolding(tables, row, officeAt));
  const entityAt = remembered((row: number) => readEntity(tables, row));
  const companionsAt = remembered((row: number) => findCompanions(tables, row));
  const holdings = (list: readonly number[]) => list.map(holdingAt);
  const { outline, list } = outlineReader(tables);
  const outlinesAt = remembered((row: number) => list(cell('entities', 'events', row)));
  const [eventOpeners, smallOpeners] = [openersIn(tables, 'eventOpeners'), openersIn(tables, 'smallOpeners')];
  const findCountry = (code: string) => findRow(rows('countries'), code, at => cell('countries', 'code', at));
  const officesAt = ranks.map((_, rank) =>
    remembered((country: number) =>
      cell('countries', 'offices', country)
        .filter(at => cell('offices', 'ranks', at).includes(rank))
        .map(at => ({ office: officeAt(at), holdings: holdings(cell('offices', 'holdings', at)) })),
    ),
  );
  const kindOf = (id: EntityId) => entityKinds[cell('entities', 'kind', findEntity(id) ?? -1)];

  return {
    date: tables.date,
    get counts() {
      return countKinds(tables);
    },
    aliases: openTrie({
      wordSlots: view('wordSlots', 'word'),
      wordEnds: { blocks: view('wordBlocks', 'end'), above: view('words', 'above') },
      wordLetters: view('wordLetters', 'place'),
      alphabet: view('alphabet', 'unit'),
      edgeEnds: { blocks: view('nodeBlocks', 'end'), above: view('nodes', 'above') },
      edgeWords: view('edges', 'word'),
      aliases: { bits: view('nodeAliases', 'bits'), before: view('nodeAliases', 'before') },
    }),
    get eventOpeners() {
      return eventOpeners();
    },
    get smallOpeners() {
      return smallOpeners();
    },
    meanings: remembered((alias: number) =>
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
    companionsOf(entity) {
      const row = findEntity(entity);
      const rows = row === undefined ? undefined : companionsAt(row);
      return { has: other => rows?.has(findEntity(other) ?? -1) ?? false };
    },
    outlineOf(id) {
      const row = findEntity(id);
      const event = row === undefined ? undefined : cell('entities', 'event', row);
      return event === undefined ? undefined : outline(event);
    },
    outlinesOf(id) {
      const row = findEntity(id);
      return row === undefined ? list([]) : outlinesAt(row);
    },
  };
}

/** The rows of those who were in the events of an entity, and of the places of these. */
function findCompanions({ cell }: OpenTables, row: number): ReadonlySet<number> {
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
  return rows;
}

/** The words of a table of first words, read when they are first asked for. */
function openersIn(
  { cell, rows }: OpenTables,
  table: 'eventOpeners' | 'smallOpeners',
): () => ReadonlySet<string> {
  let words: Set<string> | undefined;
  return () => {
    words ??= new Set(Array.from({ length: rows(table) }, (_, row) => cell(table, 'word', row) ?? ''));
    return words;
  };
}

function countKinds({ rows, view }: TablesWithIds): Dataset['counts'] {
  const kinds = new Array<number>(entityKinds.length).fill(0);
  for (const kind of view('entities', 'kind')) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const byKind = entityKinds.map((kind, place) => [kind, kinds[place]]);
  return {
    office: rows('offices'),
    holding: rows('holdings'),
    ...(Object.fromEntries(byKind) as Record<(typeof entityKinds)[number], number>),
  };
}
