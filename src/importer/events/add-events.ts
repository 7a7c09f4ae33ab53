import { parseSources } from '../../compiler/parse-sources.ts';
import type { SourceFile } from '../../compiler/read-sources.ts';
import type { Imported } from '../import-dataset.ts';
import { textOf } from '../write-files.ts';
import type { EventCorrections } from './event-corrections.ts';
import { eventFiles, reportEvents } from './event-files.ts';
import { importEvents } from './import-events.ts';
import { worldOf } from './world.ts';

/**
 * Adds the events of the drafts in a folder to an import: they are told of the people, organizations and places that
 * were imported, with the records by hand laid over them.
 *
 * @throws DraftFault with the file and line that cannot be read.
 */
export function addEvents(
  { files, identities, report }: Imported,
  folder: string,
  byHand: readonly SourceFile[],
  corrections: EventCorrections,
): void {
  const generated = [...files].map(([file, records]) => ({ file, text: textOf(records) }));
  const { sources } = parseSources([...byHand, ...generated]);
  const world = worldOf(sources, identities.entityOf);
  const written = sources.events.map(({ record }) => record);
  const imported = importEvents(folder, world, written, corrections);
  for (const [file, records] of eventFiles(imported)) files.set(file, records);
  reportEvents(imported, report);
}
