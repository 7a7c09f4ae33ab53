import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileDataset } from './compile-dataset.ts';
import { readSources } from './read-sources.ts';

const root = join(import.meta.dirname, '..', '..');
/** The folder of the dataset's readable sources. */
export const datasetFolder = join(root, 'assets', 'dataset');
const cacheFolder = join(root, 'node_modules', '.cache', 'dramatis');
/** What the compiled bytes are made by: a change there makes other bytes of the same sources. */
const compiledBy = ['compiler', 'core'].map(room => join(root, 'src', room));

/**
 * The compiled bytes of the project's dataset, for tools that run in Node. They are kept in node_modules/.cache by a
 * hash of the sources and of the compiler, so that only the first run after a change compiles.
 *
 * @throws DatasetProblems when there is anything for an editor to mend.
 */
export function datasetBytes(): Uint8Array<ArrayBuffer> {
  const file = join(cacheFolder, `dataset-${hashInputs()}.bin`);
  const kept = readIfThere(file);
  if (kept !== undefined) return kept;
  const bytes = compileDataset(datasetFolder);
  mkdirSync(cacheFolder, { recursive: true });
  // Written aside and moved, so that a tool that runs at the same time never reads half a file.
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, bytes);
  renameSync(aside, file);
  return bytes;
}

function hashInputs(): string {
  const hash = createHash('sha256');
  for (const { file, text } of readSources(datasetFolder)) hash.update(`${file}\0${text}\0`);
  for (const room of compiledBy) {
    const files = readdirSync(room, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter(name => name.endsWith('.ts')).sort()) {
      hash.update(`${file}\0${readFileSync(join(room, file), 'utf8')}\0`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

function readIfThere(file: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    // A copy, because a small file may stand anywhere in a buffer that Node shares, and views want four bytes.
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
