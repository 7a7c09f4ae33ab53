import { layAscending } from '../gazetteer/ascending.ts';
import type { IsoDay } from '../model/date.ts';
import { compactDate } from './compact-date.ts';
import {
  type CellOf,
  columnBytes,
  columnsOf,
  headerBytes,
  magic,
  oneNumber,
  type Row,
  shapeOf,
  type TableName,
  tableNames,
  tables,
  version,
  type Width,
  widthsAt,
} from './layout.ts';

/** Every row of every table but those that are written as the cells of the others ask for them. */
export type TableRows = { [T in Exclude<TableName, Collected>]: readonly Row<T>[] };

type Collected = (typeof collected)[number];
const collected = ['textBlocks', 'texts', 'days', 'lists'] as const;

/**
 * The bytes of a dataset file, which `openTables` opens.
 *
 * @throws when a value does not fit its column; the message names the column.
 */
export function writeTables(date: IsoDay, rows: TableRows): Uint8Array<ArrayBuffer> {
  const texts = collectTexts();
  const days = collectDays();
  const lists = collectLists();
  for (const column of textColumns(rows)) for (const text of column) texts.numberOf(text);
  const cells = new Map<TableName, Map<string, number[]>>();
  for (const table of tableNames) {
    if (isCollected(table)) continue;
    const columns = new Map<string, number[]>();
    for (const [column, kind] of columnsOf(table)) {
      const place = `${table}.${column}`;
      const values = (rows[table] as readonly Record<string, unknown>[]).map(row => row[column]);
      columns.set(
        column,
        values.map(value => toNumber(kind, value, place, { texts, days, lists })),
      );
    }
    cells.set(table, columns);
  }
  const ends = layAscending(texts.ends);
  cells.set('textBlocks', new Map([['end', ends.blocks]]));
  cells.set('texts', new Map([['above', ends.above]]));
  cells.set('days', new Map([['day', days.days]]));
  cells.set('lists', new Map([['number', lists.numbers]]));
  return assemble(date, cells, texts.blob());
}

function isCollected(table: TableName): table is Collected {
  return collected.includes(table as Collected);
}

/** The texts of each column, fewest first: they get low numbers, so that most cells need few bytes. */
function textColumns(rows: TableRows): Set<string>[] {
  return tableNames
    .filter(table => !isCollected(table))
    .flatMap(table =>
      columnsOf(table)
        .filter(([, kind]) => kind === 'text')
        .map(([column]) => {
          const cells = rows[table as keyof TableRows] as readonly Record<string, unknown>[];
          return new Set(cells.flatMap(row => (row[column] as string | undefined) ?? []));
        }),
    )
    .sort((a, b) => a.size - b.size);
}

interface Collections {
  texts: ReturnType<typeof collectTexts>;
  days: ReturnType<typeof collectDays>;
  lists: ReturnType<typeof collectLists>;
}

function toNumber(
  kind: keyof CellOf,
  value: unknown,
  place: string,
  { texts, days, lists }: Collections,
): number {
  if (kind === 'list') return lists.placeOf(value as readonly number[], place);
  if (kind === 'number') return checked(value as number, 0xffff_ffff, place);
  if (value === undefined) return 0;
  if (kind === 'text') return texts.numberOf(value as string);
  if (kind === 'date') return days.numberOf(checked(compactDate(value as string), 99_991_231, place));
  return checked(value as number, 0xffff_fffe, place) + 1;
}

function checked(value: number, largest: number, place: string): number {
  if (Number.isInteger(value) && value >= 0 && value <= largest) return value;
  throw new Error(`${place}: ${value} does not fit; whole numbers from 0 to ${largest} do`);
}

function collectTexts() {
  const encoder = new TextEncoder();
  const numbers = new Map<string, number>();
  const parts: Uint8Array[] = [];
  const ends = [0];
  return {
    ends,
    numberOf(text: string): number {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const bytes = encoder.encode(text);
      parts.push(bytes);
      ends.push(ends.at(-1)! + bytes.length);
      numbers.set(text, ends.length - 1);
      return ends.length - 1;
    },
    blob(): Uint8Array {
      const blob = new Uint8Array(ends.at(-1)!);
      parts.forEach((part, i) => {
        blob.set(part, ends[i]);
      });
      return blob;
    },
  };
}

function collectDays() {
  const numbers = new Map<number, number>();
  const days = [0];
  return {
    days,
    numberOf(day: number): number {
      const number = numbers.get(day) ?? days.push(day) - 1;
      numbers.set(day, number);
      return number;
    },
  };
}

function collectLists() {
  const places = new Map<string, number>();
  const numbers = [0];
  return {
    numbers,
    placeOf(list: readonly number[], place: string): number {
      if (list.length === 0) return 0;
      if (list.length === 1) return oneNumber + checked(list[0]!, oneNumber - 1, place);
      const key = list.join();
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, numbers.length);
      numbers.push(list.length);
      for (const number of list) numbers.push(checked(number, 0xffff_ffff, place));
      return places.get(key)!;
    },
  };
}

function assemble(
  date: IsoDay,
  cells: Map<TableName, Map<string, number[]>>,
  blob: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const rowsOf = tableNames.map(table => [...cells.get(table)!.values()][0]!.length);
  const columns = tableNames.flatMap((table, i) =>
    [...cells.get(table)!.values()].map(values => {
      const width = widthFor(values);
      return { width, bytes: columnBytes(width, rowsOf[i]!), values };
    }),
  );
  const length = columns.reduce((sum, column) => sum + column.bytes, headerBytes) + blob.length;
  const buffer = new ArrayBuffer(length);
  const header = [magic, version, shapeOf(tables), compactDate(date), length, blob.length, ...rowsOf];
  new Uint32Array(buffer, 0, header.length).set(header);
  new Uint8Array(buffer, widthsAt).set(columns.map(({ width }) => width));
  let at = headerBytes;
  for (const { width, bytes, values } of columns) {
    arrayFor(width, buffer, at, values.length).set(values);
    at += bytes;
  }
  new Uint8Array(buffer, at).set(blob);
  return new Uint8Array(buffer);
}

function widthFor(values: readonly number[]): Width {
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  if (largest <= 0xff) return 1;
  return largest <= 0xffff ? 2 : 4;
}

function arrayFor(width: Width, buffer: ArrayBuffer, at: number, rows: number) {
  if (width === 1) return new Uint8Array(buffer, at, rows);
  return width === 2 ? new Uint16Array(buffer, at, rows) : new Uint32Array(buffer, at, rows);
}
