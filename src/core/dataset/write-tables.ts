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
  widthOf,
} from './layout.ts';

/** Every row of every table but `texts` and `lists`, which are written as the cells of the others ask for them. */
export type TableRows = { [T in Exclude<TableName, 'texts' | 'lists'>]: readonly Row<T>[] };

/**
 * The bytes of a dataset file, which `openTables` opens.
 *
 * @throws when a value does not fit its column; the message names the column.
 */
export function writeTables(date: IsoDay, rows: TableRows): Uint8Array<ArrayBuffer> {
  const texts = collectTexts();
  const lists = collectLists();
  const cells = new Map<TableName, Map<string, number[]>>();
  for (const table of tableNames) {
    if (table === 'texts' || table === 'lists') continue;
    const columns = new Map<string, number[]>();
    for (const [column, kind] of columnsOf(table)) {
      const place = `${table}.${column}`;
      const values = (rows[table] as readonly Record<string, unknown>[]).map(row => row[column]);
      columns.set(
        column,
        values.map(value => toNumber(kind, value, place, texts.numberOf, lists.placeOf)),
      );
    }
    cells.set(table, columns);
  }
  cells.set('texts', new Map([['end', texts.ends]]));
  cells.set('lists', new Map([['number', lists.numbers]]));
  return assemble(date, cells, texts.blob());
}

function toNumber(
  kind: keyof CellOf,
  value: unknown,
  place: string,
  numberOf: (text: string) => number,
  placeOf: (list: readonly number[], place: string) => number,
): number {
  if (kind === 'list') return placeOf(value as readonly number[], place);
  if (kind === 'text') return value === undefined ? 0 : numberOf(value as string);
  if (kind === 'date')
    return value === undefined ? 0 : checked(compactDate(value as string), 99_991_231, place);
  if (kind === 'row') return value === undefined ? 0 : checked(value as number, 0xfffe, place) + 1;
  return checked(value as number, { u8: 0xff, u16: 0xffff, u32: 0xffff_ffff }[kind], place);
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
    columnsOf(table).map(([column, kind]) => ({
      kind,
      bytes: columnBytes(kind, rowsOf[i]!),
      values: cells.get(table)!.get(column)!,
    })),
  );
  const length = columns.reduce((sum, column) => sum + column.bytes, headerBytes) + blob.length;
  const buffer = new ArrayBuffer(length);
  const header = [magic, version, shapeOf(tables), compactDate(date), length, blob.length, ...rowsOf];
  new Uint32Array(buffer, 0, header.length).set(header);
  let at = headerBytes;
  for (const { kind, bytes, values } of columns) {
    arrayFor(kind, buffer, at, values.length).set(values);
    at += bytes;
  }
  new Uint8Array(buffer, at).set(blob);
  return new Uint8Array(buffer);
}

function arrayFor(kind: keyof CellOf, buffer: ArrayBuffer, at: number, rows: number) {
  const width = widthOf(kind);
  if (width === 1) return new Uint8Array(buffer, at, rows);
  return width === 2 ? new Uint16Array(buffer, at, rows) : new Uint32Array(buffer, at, rows);
}
