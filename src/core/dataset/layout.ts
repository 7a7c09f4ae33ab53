import type { PartialDate } from '../model/date.ts';

/**
 * The compiled dataset: tables of columns, laid one after the other in one file, little-endian.
 *
 *   ┌────────┬─────────┬───────┬──────┬───────┬───────┬──────────────┬────────────────┬─── ··· ───┬────────┐
 *   │ magic  │ version │ shape │ day  │ bytes │ blob  │ rows of each │ width of each  │           │ blob:  │
 *   │ "DRMS" │ u32     │ u32   │ u32  │ u32   │ bytes │ table, u32 … │ column, byte … │  columns  │ UTF-8  │
 *   └────────┴─────────┴───────┴──────┴───────┴───────┴──────────────┴────────────────┴─── ··· ───┴────────┘
 *
 * Columns come in the order of `tables` below, each padded to four bytes. The cells of a column are numbers of one, two or
 * four bytes, as its largest needs: a background that was stopped reads the whole file while the reader waits. Who knows
 * rows and widths knows where every column stands, and every typed array can be a view on the file. `write-tables.ts` and
 * `open-tables.ts` are mirror images: both walk this one table. `shape` is a hash of it, so a file written for other
 * columns is refused even when `version` was not raised.
 */
export const magic = 0x534d5244;

/** To be raised when a column keeps its kind and changes its meaning. */
export const version = 6;

/** The bit of a list's cell that says the other bits are its only number. */
export const oneNumber = 0x8000_0000;

/**
 * What a cell holds, and what its number is in the file.
 *
 *   number   the number itself
 *   text     row of `texts`; 0 is no text
 *   date     row of `days`; 0 is no date
 *   row      row of another table + 1; 0 is none
 *   list     place in `lists` of a count, which its numbers follow; 0 is the empty list. Most lists hold one number: such
 *            a list is `oneNumber` and that number, and stands nowhere else
 */
export interface CellOf {
  number: number;
  text: string | undefined;
  date: PartialDate | undefined;
  row: number | undefined;
  list: readonly number[];
}

export const tables = {
  /** Where each text ends in the blob, told as in ../gazetteer/ascending.ts; it starts where the one before ends. */
  textBlocks: { end: 'number' },
  /** Row 0 is no text. */
  texts: { above: 'number' },
  /** Each day once, as yyyymmdd, 00 for a day or month that is not known. Row 0 is no day. */
  days: { day: 'number' },
  lists: { number: 'number' },

  // The trie of aliases: see ../gazetteer/trie.ts.
  wordSlots: { word: 'number' },
  wordBlocks: { end: 'number' },
  words: { above: 'number' },
  wordLetters: { place: 'number' },
  alphabet: { unit: 'number' },
  nodeBlocks: { end: 'number' },
  nodes: { above: 'number' },
  edges: { word: 'number' },
  /** For each 32 nodes. */
  nodeAliases: { bits: 'number', before: 'number' },

  // The first words of some aliases: most words of a text begin none of them.
  eventOpeners: { word: 'text' },
  smallOpeners: { word: 'text' },

  /** Alias number − 1 → rows of `meanings`. */
  aliases: { meanings: 'list' },
  /** `use` is a place in `aliasUses`. */
  meanings: { entity: 'row', use: 'number', exactly: 'text' },

  /**
   * Ascending by id, compared by UTF-16 code units. `kind` is a place in `entityKinds`; `holdings` are those of a
   * person, or in an organization, earliest first; `events` those it took part in or that took place there, earliest
   * first; `event` is the row of an entity that is one. `placeType` is a place in `placeTypes` + 1, 0 for what is no
   * place; `capital` the row of a state's capital.
   */
  entities: {
    id: 'text',
    kind: 'number',
    name: 'text',
    description: 'text',
    country: 'text',
    wikipedia: 'text',
    website: 'text',
    holdings: 'list',
    events: 'list',
    event: 'row',
    placeType: 'number',
    capital: 'row',
  },

  /** Ascending by code: the state's heads, foreign and defence ministers as rows of `holdings`, earliest first. */
  states: { code: 'text', government: 'list' },

  /** Ascending by code: the rows of `offices` in each country; `state` is the row of the entity that it is. */
  countries: { code: 'text', offices: 'list', state: 'row' },

  /** `ranks` are places in `ranks`; `seats` 0 when any number may hold it; `holdings` earliest first. */
  offices: {
    id: 'text',
    country: 'text',
    ranks: 'list',
    organization: 'row',
    seats: 'number',
    titles: 'list',
    holdings: 'list',
  },
  titles: { title: 'text', short: 'text', from: 'date', to: 'date' },

  /**
   * `flags`: 1 the end is inferred from the successor, 2 acting. In the addresses of `sources`, `{id}` is the person's id:
   * a collection with a page for each person is told once.
   */
  holdings: {
    person: 'row',
    office: 'row',
    from: 'date',
    to: 'date',
    endedBefore: 'date',
    firstAttested: 'date',
    lastAttested: 'date',
    termEnds: 'date',
    flags: 'number',
    sources: 'list',
  },

  /** `kind` is a place in `eventKinds`; `participants` are rows of that table, `history` of `statuses`. */
  events: {
    entity: 'row',
    kind: 'number',
    name: 'text',
    start: 'date',
    end: 'date',
    place: 'row',
    participants: 'list',
    history: 'list',
    outcome: 'text',
    insteadOf: 'row',
    sources: 'list',
  },
  /** `inferred` is 1 when the source names an office and not the person. */
  participants: { entity: 'row', inferred: 'number' },
  /** `status` is a place in `eventStatuses`. */
  statuses: { status: 'number', on: 'date', note: 'text', planned: 'date', sources: 'list' },

  sources: { url: 'text', publisher: 'text', title: 'text', date: 'date' },
} as const satisfies Record<string, Record<string, keyof CellOf>>;

export type Tables = typeof tables;
export type TableName = keyof Tables;

/** One row of a table, cell by cell. */
export type Row<T extends TableName> = { [C in keyof Tables[T]]: CellOf[Tables[T][C] & keyof CellOf] };

export const tableNames = Object.keys(tables) as TableName[];

/** The columns of a table with their kinds, in the order of the file. */
export function columnsOf(table: TableName): [string, keyof CellOf][] {
  return Object.entries(tables[table]);
}

/** Bytes that one cell of a column takes. */
export type Width = 1 | 2 | 4;

/** Columns of all tables. */
export const columnCount = tableNames.reduce((sum, table) => sum + columnsOf(table).length, 0);

/** Where in the header the widths begin: after six numbers and the rows of each table. */
export const widthsAt = 4 * (6 + tableNames.length);

/** Bytes of the header. */
export const headerBytes = widthsAt + Math.ceil(columnCount / 4) * 4;

/** Bytes of a whole column, with its padding. */
export function columnBytes(width: Width, rows: number): number {
  return Math.ceil((width * rows) / 4) * 4;
}

/** A number that any change to the names, kinds or order of tables and columns changes. */
export function shapeOf(layout: Record<string, Record<string, string>>): number {
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify(layout)) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}
