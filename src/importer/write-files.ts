import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GeneratedFiles } from './import-dataset.ts';

/** A list of simple values is written on one line up to this many characters. */
const longestLine = 128;

/** How many files were written anew, left as they were, and removed. */
export interface Written {
  changed: string[];
  same: number;
  removed: string[];
}

/**
 * Writes generated files below the dataset's folder; a file that a former import left in `folders` and this one does not
 * give is removed.
 */
export function writeFiles(dataset: string, files: GeneratedFiles, folders: readonly string[]): Written {
  const written: Written = { changed: [], same: 0, removed: [] };
  for (const [name, records] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = join(dataset, name);
    const text = textOf(records);
    if (textAt(file) === text) {
      written.same++;
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    written.changed.push(name);
  }
  for (const folder of folders) {
    for (const name of filesIn(join(dataset, folder))) {
      if (files.has(`${folder}/${name}`)) continue;
      rmSync(join(dataset, folder, name));
      written.removed.push(`${folder}/${name}`);
    }
  }
  return written;
}

/** Records as text that reads, and compares, line by line. */
export function textOf(records: readonly object[]): string {
  if (records.length === 0) return '[]\n';
  return `[\n${records.map(record => `  ${laidOut(record, 2)}`).join(',\n')}\n]\n`;
}

function laidOut(value: unknown, indent: number): string {
  const inline = onOneLine(value);
  if (indent > 2 && inline.length + indent <= longestLine) return inline;
  if (typeof value !== 'object' || value === null) return inline;
  const inner = ' '.repeat(indent + 2);
  const outer = ' '.repeat(indent);
  if (Array.isArray(value)) {
    return `[\n${value.map(one => inner + laidOut(one, indent + 2)).join(',\n')}\n${outer}]`;
  }
  const fields = Object.entries(value).map(
    ([key, one]) => `${inner}${JSON.stringify(key)}: ${laidOut(one, indent + 2)}`,
  );
  return `{\n${fields.join(',\n')}\n${outer}}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${onOneLine(one)}`);
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  return JSON.stringify(value);
}

function textAt(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter(name => name.endsWith('.json'));
  } catch {
    return [];
  }
}
