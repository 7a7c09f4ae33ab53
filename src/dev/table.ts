/** Rows of a table; the first is the heading. */
export type Table = (string | number)[][];

/** Columns as wide as their widest cell: texts to the left, numbers to the right. */
export function table(rows: Table): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => String(row[column]).length)));
  const lines = rows.map(row =>
    row
      .map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i]!) : String(cell).padStart(widths[i]!)))
      .join('  '),
  );
  return `${lines.join('\n')}\n`;
}
