/** The row whose key is `key`, in rows that ascend by key. */
export function findRow(
  rows: number,
  key: string,
  keyOf: (row: number) => string | undefined,
): number | undefined {
  let low = 0;
  let high = rows;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keyOf(middle) ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low < rows && keyOf(low) === key ? low : undefined;
}
