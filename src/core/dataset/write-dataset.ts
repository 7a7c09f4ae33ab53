import { buildTrie } from '../gazetteer/build-trie.ts';
import { type EntityId, entityKinds, placeTypes, type SourceLink } from '../model/entity.ts';
import { eventKinds, eventStatuses } from '../model/event.ts';
import { ranks } from '../model/office.ts';
import { type AliasMeaning, aliasUses } from './dataset.ts';
import { indexRecords } from './index-records.ts';
import type { Row, TableName } from './layout.ts';
import { withoutPerson } from './person-pages.ts';
import type { DatasetRecords } from './records.ts';
import { type TableRows, writeTables } from './write-tables.ts';

/**
 * The bytes of a dataset file, which `openDataset` opens.
 *
 * @throws when a record names an id that is not there, or a value does not fit its column.
 */
export function writeDataset(records: DatasetRecords): Uint8Array<ArrayBuffer> {
  const { entities, states, countries, holdings, holdingsIn, events } = indexRecords(records);
  const rowOf = rowsById(entities.map(({ entity }) => entity.id));
  const officeRow = rowsById(records.offices.map(office => office.id));
  const eventRow = rowsById(events.map(event => event.id));
  const rowOrNone = (id: EntityId | undefined) => (id === undefined ? undefined : rowOf(id));
  const { arrays: trie, order } = buildTrie(records.aliases.map(alias => alias.words));

  const meanings = growing<'meanings'>();
  const titles = growing<'titles'>();
  const participants = growing<'participants'>();
  const statuses = growing<'statuses'>();
  const sources = growing<'sources'>();
  const sourcesOf = (links: SourceLink[]) =>
    links.map(({ url, publisher, title, date }) => sources.add({ url, publisher, title, date }));

  const rows: TableRows = {
    wordSlots: trie.wordSlots.map(word => ({ word })),
    wordBlocks: trie.wordEnds.blocks.map(end => ({ end })),
    words: trie.wordEnds.above.map(above => ({ above })),
    wordLetters: trie.wordLetters.map(place => ({ place })),
    alphabet: trie.alphabet.map(unit => ({ unit })),
    nodeBlocks: trie.edgeEnds.blocks.map(end => ({ end })),
    nodes: trie.edgeEnds.above.map(above => ({ above })),
    edges: trie.edgeWords.map(word => ({ word })),
    nodeAliases: trie.aliases.bits.map((bits, at) => ({ bits, before: trie.aliases.before[at]! })),
    ...openersOf(records),
    aliases: order.map(at => ({
      meanings: records.aliases[at]!.meanings.map(({ entity, use, exactly }) =>
        meanings.add({ entity: rowOf(entity), use: aliasUses.indexOf(use), exactly }),
      ),
    })),
    entities: entities.map(({ entity, holdings, events }) => ({
      id: entity.id,
      kind: entityKinds.indexOf(entity.kind),
      name: entity.name,
      description: entity.description,
      country: entity.country,
      wikipedia: entity.wikipedia,
      website: entity.website,
      holdings,
      events,
      event: entity.kind === 'event' ? eventRow(entity.id) : undefined,
      placeType: entity.placeType === undefined ? 0 : placeTypes.indexOf(entity.placeType) + 1,
      capital: rowOrNone(entity.capital),
    })),
    states,
    countries: countries.map(({ code, offices, state }) => ({ code, offices, state: rowOrNone(state) })),
    offices: records.offices.map(office => ({
      id: office.id,
      country: office.country,
      ranks: office.ranks.map(rank => ranks.indexOf(rank)),
      organization: rowOrNone(office.organization),
      seats: office.seats ?? 0,
      titles: office.titles.map(({ title, short, from, to }) => titles.add({ title, short, from, to })),
      holdings: holdingsIn.get(office.id) ?? [],
    })),
    holdings: holdings.map(({ person, office, tenure, acting, sources }) => ({
      person: rowOf(person),
      office: officeRow(office.id),
      from: tenure.from,
      to: tenure.to,
      endedBefore: tenure.endedBefore,
      firstAttested: tenure.firstAttested,
      lastAttested: tenure.lastAttested,
      termEnds: tenure.termEnds,
      flags: (tenure.toInferred ? 1 : 0) + (acting ? 2 : 0),
      sources: sourcesOf(sources.map(source => ({ ...source, url: withoutPerson(source.url, person) }))),
    })),
    events: events.map(event => ({
      entity: rowOf(event.id),
      kind: eventKinds.indexOf(event.kind),
      name: event.name,
      start: event.start,
      end: event.end,
      place: rowOrNone(event.place),
      participants: event.participants.map(({ entity, known }) =>
        participants.add({ entity: rowOf(entity), inferred: known === 'inferred' ? 1 : 0 }),
      ),
      history: event.history.map(({ status, on, note, planned, sources }) =>
        statuses.add({
          status: eventStatuses.indexOf(status),
          on,
          note,
          planned,
          sources: sourcesOf(sources),
        }),
      ),
      outcome: event.outcome,
      insteadOf: rowOrNone(event.insteadOf),
      sources: sourcesOf(event.sources),
    })),
    meanings: meanings.rows,
    titles: titles.rows,
    participants: participants.rows,
    statuses: statuses.rows,
    sources: sources.rows,
  };
  return writeTables(records.date, rows);
}

/** The first words of the aliases that may mean an event, and of those that must begin with a small letter. */
function openersOf({ aliases, entities }: DatasetRecords): Pick<TableRows, 'eventOpeners' | 'smallOpeners'> {
  const events = new Set(entities.filter(({ kind }) => kind === 'event').map(({ id }) => id));
  const openers = (begins: (meaning: Omit<AliasMeaning, 'kind'>) => boolean) => {
    const beginning = aliases.filter(({ meanings }) => meanings.some(begins));
    return [...new Set(beginning.map(({ words }) => words[0]!))].map(word => ({ word }));
  };
  return {
    eventOpeners: openers(({ entity }) => events.has(entity)),
    smallOpeners: openers(({ exactly }) => exactly !== undefined && !/^\p{Lu}/u.test(exactly)),
  };
}

/** A table whose rows are added as others come to point at them; equal rows are written once. */
function growing<T extends TableName>(): { rows: Row<T>[]; add: (row: Row<T>) => number } {
  const rows: Row<T>[] = [];
  const numbers = new Map<string, number>();
  return {
    rows,
    add(row) {
      const key = JSON.stringify(row);
      const number = numbers.get(key) ?? rows.push(row) - 1;
      numbers.set(key, number);
      return number;
    },
  };
}

function rowsById(ids: string[]): (id: string) => number {
  const rows = new Map(ids.map((id, row) => [id, row]));
  return id => {
    const row = rows.get(id);
    if (row === undefined) throw new Error(`the records name ${id}, which is not among them`);
    return row;
  };
}
