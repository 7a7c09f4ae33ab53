import { basename } from 'node:path';
import { soundSources } from '../compiler/compile-dataset.ts';
import { parseSources } from '../compiler/parse-sources.ts';
import { DatasetProblems } from '../compiler/problems.ts';
import type { SourceFile } from '../compiler/read-sources.ts';
import type { GeneratedFiles } from '../importer/import-dataset.ts';
import { fromPopolo } from '../importer/popolo/from-popolo.ts';
import { popoloFolder, popoloLayer } from '../importer/popolo/popolo-layer.ts';
import { readPopolo } from '../importer/popolo/read-popolo.ts';
import type { Report } from '../importer/report.ts';
import { textOf } from '../importer/write-files.ts';
import { Complaint } from './complaint.ts';

/** Problems that are told before nothing is written; the others follow from them more often than not. */
const mostTold = 10;

/** The layer that a Popolo file gives over the sources; a complaint when the whole would not be sound with it. */
export function importPopolo(
  { path, text, country }: { path: string; text: string; country?: string },
  files: readonly SourceFile[],
  report: Report,
): GeneratedFiles {
  const told = readPopolo(text, basename(path));
  const { sources } = parseSources(files);
  const collections = new Map(sources.collections.map(({ record }) => [record.id, record]));
  const countries = new Map(
    [...sources.people, ...sources.organizations].map(one => [one.record.id, one.country!] as const),
  );
  const records = fromPopolo({
    told,
    collections,
    countries,
    report,
    ...(country !== undefined && { country }),
  });
  const layer = popoloLayer(records, files, report);
  const others = files.filter(({ file }) => !file.startsWith(`${popoloFolder}/`));
  try {
    soundSources([...others, ...[...layer].map(([file, list]) => ({ file, text: textOf(list) }))]);
  } catch (error) {
    if (!(error instanceof DatasetProblems)) throw error;
    const lines = error.message.split('\n');
    const more = lines.length > mostTold ? [`and ${lines.length - mostTold} more`] : [];
    throw new Complaint(
      [
        ...lines.slice(0, mostTold),
        ...more,
        `Nothing is written; mend ${basename(path)} or the records by hand.`,
      ].join('\n'),
    );
  }
  return layer;
}
