import { z } from 'zod';
import { DraftFault } from '../drafts/read-lines.ts';

/** One row of a query's answer: the text in each column that has one. */
export type ResultRow = Readonly<Record<string, string>>;

/** Columns without which nothing can be told of who held what, and when. */
const needed = ['person', 'personLabel', 'position', 'positionLabel', 'rank', 'asked'];
/** Columns of dates; each has one for its precision, without which a year would be taken for its first day. */
const dated = ['start', 'end'];

const again = 'run a query of assets/dataset/README.md again and save its result as JSON';

const cell = z.object({ type: z.string(), value: z.string() });
/** `application/sparql-results+json` (https://www.w3.org/TR/sparql11-results-json/). */
const standard = z.object({
  head: z.object({ vars: z.array(z.string()) }),
  results: z.object({ bindings: z.array(z.record(z.string(), cell)) }),
});
/** What query.wikidata.org saves as "JSON file": a plain list of rows. */
const plain = z.array(z.record(z.string(), z.string()));

/**
 * The rows of a saved answer of a Wikidata query.
 *
 * @throws DraftFault with one line that says what is wrong with the file and what to do.
 */
export function readResults(text: string, file: string): ResultRow[] {
  const value = parsed(text, file);
  const plainRows = plain.safeParse(value);
  const rows = plainRows.success ? plainRows.data : standardRows(value, file);
  if (rows.length === 0) throw new DraftFault(`${file} has no rows: the query found nothing; ${again}.`);
  const columns = new Set(rows.flatMap(row => Object.keys(row)));
  complainOfMissing(
    [...needed, 'start'].filter(column => !columns.has(column)),
    file,
  );
  for (const [i, row] of rows.entries()) checkRow(row, `${file}: row ${i + 1}`);
  return rows;
}

function parsed(text: string, file: string): unknown {
  if (/^\s*</.test(text)) {
    throw new DraftFault(`${file} is a web page or XML, not the JSON of a query's result; ${again}.`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = (error as Error).message;
    throw new DraftFault(`${file} is no JSON, or was cut off while it was saved (${why}); ${again}.`);
  }
}

function standardRows(value: unknown, file: string): ResultRow[] {
  const found = standard.safeParse(value);
  if (!found.success) {
    throw new DraftFault(
      `${file} is JSON, but not the result of a query (no head.vars and results.bindings); ${again}.`,
    );
  }
  const { head, results } = found.data;
  const precisions = dated.map(column => `${column}Precision`);
  complainOfMissing(
    [...needed, ...dated, ...precisions].filter(column => !head.vars.includes(column)),
    file,
  );
  return results.bindings.map(binding =>
    // An unknown value of Wikidata is a blank node, or an address of one: no value to us.
    Object.fromEntries(
      Object.entries(binding)
        .filter(([, { type, value: one }]) => type !== 'bnode' && !one.includes('/.well-known/genid/'))
        .map(([column, { value: one }]) => [column, one]),
    ),
  );
}

function complainOfMissing(missing: readonly string[], file: string): void {
  if (missing.length === 0) return;
  const columns = missing.length === 1 ? `the column ${missing[0]}` : `the columns ${missing.join(', ')}`;
  throw new DraftFault(`${file} lacks ${columns}; ${again}.`);
}

function checkRow(row: ResultRow, at: string): void {
  for (const column of needed) {
    if (row[column] === undefined) throw new DraftFault(`${at} has no ${column}; ${again}.`);
  }
  for (const column of dated) {
    if (row[column] !== undefined && row[`${column}Precision`] === undefined) {
      throw new DraftFault(`${at} has a ${column} but no ${column}Precision; ${again}.`);
    }
  }
}
