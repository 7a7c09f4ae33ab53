import type { EntityId } from '../model/entity.ts';
import { findRow } from './find-row.ts';
import type { OpenTables } from './open-tables.ts';

/** The tables of an opened file, and the ids that stand for its entities outside of it. */
export interface TablesWithIds extends OpenTables {
  /** The id in a row of `entities`; empty when the file has no such row. */
  idAt(row: number | undefined): EntityId;
  /** The row of an id. */
  rowOf(id: EntityId): number | undefined;
}

/**
 * Reads ids, each once for as long as the file is open: the same few people meet again and again. Whoever was read from a
 * row need not be looked for when they are asked about.
 */
export function readIds(tables: OpenTables): TablesWithIds {
  const { cell, rows } = tables;
  const ids = new Map<number, EntityId>();
  const rowOf = new Map<EntityId, number>();
  const keyOf = (row: number) => cell('entities', 'id', row);
  return {
    ...tables,
    idAt(row) {
      if (row === undefined) return '';
      const known = ids.get(row);
      if (known !== undefined) return known;
      const id = keyOf(row) ?? '';
      ids.set(row, id);
      if (id !== '') rowOf.set(id, row);
      return id;
    },
    rowOf(id) {
      const found = rowOf.get(id) ?? findRow(rows('entities'), id, keyOf);
      // Only what is there is remembered: of what is not there is no end.
      if (found !== undefined) rowOf.set(id, found);
      return found;
    },
  };
}
