import { writeDataset } from '../core/dataset/write-dataset.ts';
import { checks } from './all-checks.ts';
import { compile } from './compile.ts';
import { parseSources } from './parse-sources.ts';
import { DatasetProblems, type Problem } from './problems.ts';
import { readSources, type SourceFile } from './read-sources.ts';
import type { Sources } from './sources.ts';

/**
 * The bytes of the dataset whose readable sources are in `folder`.
 *
 * @throws DatasetProblems when there is anything for an editor to mend.
 */
export function compileDataset(folder: string): Uint8Array<ArrayBuffer> {
  return writeDataset(compile(soundSources(readSources(folder))));
}

/** The records of source files that have no problem; throws `DatasetProblems` when one has. */
export function soundSources(files: readonly SourceFile[]): Sources {
  const { sources, problems } = parseSources(files);
  // A record that could not be read would be missed by every check, and each would say so.
  const found: Problem[] = problems.length > 0 ? problems : checks.flatMap(check => [...check.run(sources)]);
  if (found.length > 0) throw new DatasetProblems(found);
  return sources;
}
