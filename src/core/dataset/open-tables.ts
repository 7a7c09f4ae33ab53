import { ascendingAt, type Numbers } from '../gazetteer/ascending.ts';
import type { IsoDay, PartialDate } from '../model/date.ts';
import { expandDate } from './compact-date.ts';
import { DatasetError } from './dataset-error.ts';
import {
  type CellOf,
  columnBytes,
  columnCount,
  columnsOf,
  headerBytes,
  magic,
  oneNumber,
  type Row,
  shapeOf,
  type TableName,
  type Tables,
  tableNames,
  tables,
  version,
  type Width,
  widthsAt,
} from './layout.ts';

/** A dataset file, opened: its columns are views on the file, and a cell is decoded when it is asked for. */
export interface OpenTables {
  date: IsoDay;
  rows(table: TableName): number;
  /** One cell. In a row that the table has not, cells are empty. */
  cell<T extends TableName, C extends keyof Tables[T]>(table: T, column: C, row: number): Cell<T, C>;
  /** All cells of one row. */
  row<T extends TableName>(table: T, row: number): Row<T>;
  /** The numbers of a column as they stand in the file. */
  view<T extends TableName>(table: T, column: keyof Tables[T]): Numbers;
}

type Cell<T extends TableName, C extends keyof Tables[T]> = CellOf[Tables[T][C] & keyof CellOf];

/**
 * Opens the file that `writeTables` wrote. Nothing is copied: `bytes` must not change afterwards.
 *
 * @throws DatasetError when the file is none, is damaged, or was written by another version.
 */
export function openTables(bytes: Uint8Array): OpenTables {
  const { date, rowsOf, widths, blobLength } = readHeader(bytes);
  const views = {} as Record<TableName, Record<string, Numbers>>;
  const counts = {} as Record<TableName, number>;
  let at = headerBytes;
  let number = 0;
  for (const [i, table] of tableNames.entries()) {
    const rows = rowsOf[i]!;
    counts[table] = rows;
    views[table] = {};
    for (const [column] of columnsOf(table)) {
      const width = widths[number++] as Width;
      const size = columnBytes(width, rows);
      if (at + size > bytes.length) throw new DatasetError(`the dataset file ends within ${table}.${column}`);
      views[table][column] = viewFor(width, bytes, at, rows);
      at += size;
    }
  }
  if (at + blobLength !== bytes.length)
    throw new DatasetError('the columns of the dataset file do not fill it');
  const decode = decoders(views, bytes.subarray(at)) as Record<keyof CellOf, (number: number) => never>;
  const cell: OpenTables['cell'] = (table, column, row) =>
    decode[tables[table][column] as keyof CellOf](views[table][column as string]![row] ?? 0);
  return {
    date,
    cell,
    rows: table => counts[table],
    row<T extends TableName>(table: T, row: number) {
      const cells: Record<string, unknown> = {};
      for (const column of Object.keys(views[table]))
        cells[column] = cell(table, column as keyof Tables[T], row);
      return cells as Row<T>;
    },
    view: (table, column) => views[table][column as string]!,
  };
}

interface Header {
  date: IsoDay;
  /** Rows of each table. */
  rowsOf: number[];
  /** Width of each column: 1, 2 or 4. */
  widths: Uint8Array;
  blobLength: number;
}

function readHeader(bytes: Uint8Array): Header {
  if (bytes.byteOffset % 4 !== 0)
    throw new DatasetError('the dataset must begin at a multiple of four bytes');
  if (bytes.length < headerBytes)
    throw new DatasetError(`${bytes.length} bytes are too few for a dataset file`);
  const header = [...new Uint32Array(bytes.buffer, bytes.byteOffset, widthsAt / 4)];
  const [mark, writtenAs, shape, day, length, blobLength = 0, ...rowsOf] = header;
  if (mark !== magic) throw new DatasetError('this is not a dataset file');
  if (writtenAs !== version || shape !== shapeOf(tables)) {
    throw new DatasetError(
      `the dataset file has layout ${writtenAs}/${shape}, not ${version}/${shapeOf(tables)}`,
    );
  }
  if (length !== bytes.length) {
    throw new DatasetError(`the dataset file is ${bytes.length} bytes long and should be ${length}`);
  }
  const widths = bytes.subarray(widthsAt, widthsAt + columnCount);
  if (!widths.every(width => width === 1 || width === 2 || width === 4))
    throw new DatasetError('a column of the dataset file is of no known width');
  return { date: expandDate(day ?? 0) ?? '', rowsOf, widths, blobLength };
}

function viewFor(width: Width, bytes: Uint8Array, at: number, rows: number): Numbers {
  const start = bytes.byteOffset + at;
  if (width === 1) return new Uint8Array(bytes.buffer, start, rows);
  return width === 2
    ? new Uint16Array(bytes.buffer, start, rows)
    : new Uint32Array(bytes.buffer, start, rows);
}

/** What the number in the file means, for each kind of cell. */
function decoders(
  views: Record<TableName, Record<string, Numbers>>,
  blob: Uint8Array,
): { [K in keyof CellOf]: (number: number) => CellOf[K] } {
  const decoder = new TextDecoder();
  /** The same few thousand days return in every table. */
  const dates: (PartialDate | undefined)[] = [];
  const ends = { blocks: views.textBlocks.end!, above: views.texts.above! };
  const days = views.days.day!;
  const lists = views.lists.number!;
  return {
    number: number => number,
    text: number =>
      number === 0
        ? undefined
        : decoder.decode(blob.subarray(ascendingAt(ends, number - 1), ascendingAt(ends, number))),
    date(number) {
      if (number === 0) return undefined;
      dates[number] ??= expandDate(days[number] ?? 0);
      return dates[number];
    },
    row: number => (number === 0 ? undefined : number - 1),
    list(place) {
      if (place >= oneNumber) return [place - oneNumber];
      // Most lists are short, and a loop beats making a view for each.
      const numbers: number[] = [];
      const end = place === 0 ? 0 : Math.min(lists.length, place + 1 + (lists[place] ?? 0));
      for (let at = place + 1; at < end; at++) numbers.push(lists[at] ?? 0);
      return numbers;
    },
  };
}
