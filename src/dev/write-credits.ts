import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { creditsOf, withCredits } from '../compiler/credits.ts';
import { datasetFolder } from '../compiler/dataset-bytes.ts';
import type { Sources } from '../compiler/sources.ts';
import { textOf } from '../importer/write-files.ts';

/**
 * The two files of the dataset's folder that tell whom its facts are owed to, as the sources would have them: the list
 * that the options page shows, and the table in the README.
 */
export function creditFiles(sources: Sources): Map<string, string> {
  const credits = creditsOf(sources);
  const readme = readFileSync(join(datasetFolder, 'README.md'), 'utf8');
  return new Map([
    ['credits.json', textOf(credits)],
    ['README.md', withCredits(readme, credits)],
  ]);
}

/** Writes the credits where they have changed, and returns the names of these files. */
export function writeCredits(sources: Sources): string[] {
  const changed = [...creditFiles(sources)].filter(([name, text]) => textAt(name) !== text);
  for (const [name, text] of changed) writeFileSync(join(datasetFolder, name), text);
  return changed.map(([name]) => name);
}

function textAt(name: string): string | undefined {
  try {
    return readFileSync(join(datasetFolder, name), 'utf8');
  } catch {
    return undefined;
  }
}
