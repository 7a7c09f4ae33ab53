import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One source file as it stands on disk. */
export interface SourceFile {
  /** Below the dataset's folder, with forward slashes: `people/gb.json`. */
  file: string;
  text: string;
}

/** The JSON files of the dataset's folder, in the order of their names. */
export function readSources(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => file.endsWith('.json'))
    .sort()
    .map(file => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}
