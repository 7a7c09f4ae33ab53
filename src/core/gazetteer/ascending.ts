/** Numbers in typed arrays, as wide as the largest of them needs. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/**
 * Numbers that never fall from row to row, in few bytes: how far each is above the first of its block.
 *
 *   rows      0   40  41  97 …   300 312 …
 *   blocks    0                  300
 *   above     0   40  41  97 …   0   12  …
 */
export interface Ascending<N = Numbers> {
  /** The first number of each block. */
  blocks: N;
  above: N;
}

/** Two to this power of rows make a block. */
const blockBits = 4;

/** The number of a row; 0 beyond the last. */
export function ascendingAt({ blocks, above }: Ascending, row: number): number {
  return (blocks[row >>> blockBits] ?? 0) + (above[row] ?? 0);
}

/** Lays out numbers, of which none may be less than the one before. */
export function layAscending(numbers: readonly number[]): Ascending<number[]> {
  const blocks = numbers.filter((_, row) => row % (1 << blockBits) === 0);
  return { blocks, above: numbers.map((number, row) => number - blocks[row >>> blockBits]!) };
}
