import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { datasetFolder } from '../compiler/dataset-bytes.ts';
import { parseSources } from '../compiler/parse-sources.ts';
import { readSources, type SourceFile } from '../compiler/read-sources.ts';
import { type Correction, readCorrections } from '../importer/corrections.ts';
import { DraftFault } from '../importer/drafts/read-lines.ts';
import { addEvents } from '../importer/events/add-events.ts';
import { readEventCorrections } from '../importer/events/event-corrections.ts';
import { type GeneratedFiles, importDataset } from '../importer/import-dataset.ts';
import { popoloFolder } from '../importer/popolo/popolo-layer.ts';
import { hasDrafts, readDrafts } from '../importer/read-drafts.ts';
import { type Report, startReport } from '../importer/report.ts';
import { readSuccessions } from '../importer/successions/read-successions.ts';
import { distil } from '../importer/wikidata/distil.ts';
import { keptFiles, keptFolder, readKept, takeAnswers } from '../importer/wikidata/keep-positions.ts';
import { readResults } from '../importer/wikidata/read-results.ts';
import { refresh, refreshedFolder } from '../importer/wikidata/refresh.ts';
import { textOf, writeFiles } from '../importer/write-files.ts';
import { Complaint, runCommand } from './complaint.ts';
import { type ImportOptions, readImportOptions } from './import-options.ts';
import { importPopolo } from './import-popolo.ts';
import { projectFolder } from './project.ts';

const usage = `Reads facts and writes them as the dataset's generated sources.

  npm run import -- --from FOLDER [--dry]           drafts: one JSON object a line
  npm run import -- --wikidata FILE [--dry]         the saved JSON of a Wikidata query
  npm run import -- --popolo FILE [--country FR]    people, posts, memberships and events in Popolo JSON

FOLDER holds people.jsonl, holders.jsonl, organizations.jsonl, places.jsonl and so on, each of which may be missing.
The result of a query of assets/dataset/README.md is kept in assets/dataset/wikidata/, and what it adds or changes is laid
over the generated sources in assets/dataset/refreshed/; write --wikidata before each file. What a Popolo file adds or
changes is laid over both, in assets/dataset/popolo/; --country is that of people and posts that say none.
Records by hand and corrections, in assets/dataset/by-hand/, win over all and stay as they are. What was merged, changed
and left out, and why, stands in dist/import-report.txt afterwards. --dry writes the report and no sources.
`;

/** Where the drafts lie when nothing else is said: beside the project. */
const usualFolder = join(projectFolder, '..', 'shared', 'data');
/** Folders whose files an import of drafts generates. */
const generated = ['people', 'offices', 'organizations', 'places', 'names', 'events'];
/** Folders whose files a refresh generates. */
const refreshed = [keptFolder, ...['people', 'offices', 'names'].map(kind => `${refreshedFolder}/${kind}`)];

/** Folders whose files a Popolo file generates. */
const ofPopolo = generated.map(kind => `${popoloFolder}/${kind}`);

/** `npm run import`: the dataset's generated sources from drafts and from what Wikidata answers. */
await runCommand(async args => {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage);
    return 0;
  }
  const options = readImportOptions(args, usualFolder);
  const { from, dry } = options;
  if (from !== undefined && !hasDrafts(from)) {
    throw new Complaint(`There are no drafts (*.jsonl) in ${from}; name their folder with --from FOLDER.`);
  }
  if (options.popolo !== undefined) return addPopolo(options.popolo, options);
  const corrections = readCorrections(join(datasetFolder, 'by-hand', 'corrections.json'));
  const { drafted, layer, report } = told(() => importAll(options, corrections));
  if (!dry) {
    if (drafted) say('drafts', drafted, generated);
    say('Wikidata', layer, refreshed);
  }
  writeReport(report);
  return 0;
});

function addPopolo(path: string, { country, dry }: ImportOptions): number {
  const report = startReport();
  const file = { path, text: textAt(path), ...(country !== undefined && { country }) };
  const layer = told(() => importPopolo(file, readSources(datasetFolder), report));
  if (!dry) say('Popolo', layer, ofPopolo);
  writeReport(report);
  return 0;
}

interface ImportedFiles {
  /** What the drafts give; absent when none were read. */
  drafted?: GeneratedFiles;
  /** What is kept of Wikidata, and the records it gives. */
  layer: GeneratedFiles;
  report: Report;
}

function importAll({ from, wikidata }: ImportOptions, corrections: readonly Correction[]): ImportedFiles {
  // A record by hand that gives only some fields is no record by itself; `npm run dataset` tells what is wrong in it.
  const files = readSources(datasetFolder);
  const byHand = files.filter(({ file }) => file === 'sources.json' || file.startsWith('by-hand/'));
  const popolo = files.filter(({ file }) => file.startsWith(`${popoloFolder}/`));
  const drafted = from === undefined ? undefined : importDrafts(from, byHand, corrections);
  const report = drafted?.report ?? startReport();
  const answers = wikidata.flatMap(path =>
    distil(readResults(textAt(path), basename(path)), basename(path), report),
  );
  const positions = takeAnswers(readKept(datasetFolder), answers, report);
  const lowest = drafted
    ? filesOf(drafted.files)
    : files.filter(({ file }) => generated.includes(dirname(file)));
  const layer = refresh([...lowest, ...popolo, ...byHand], positions, corrections, report);
  return {
    ...(drafted && { drafted: drafted.files }),
    layer: new Map([...keptFiles(positions), ...layer]),
    report,
  };
}

function importDrafts(from: string, byHand: SourceFile[], corrections: readonly Correction[]) {
  const successions = readSuccessions(join(datasetFolder, 'by-hand', 'successions'));
  const result = importDataset(readDrafts(from), corrections, successions, parseSources(byHand).sources);
  const ofEvents = readEventCorrections(join(datasetFolder, 'by-hand', 'event-corrections.json'));
  addEvents(result, from, byHand, ofEvents);
  return result;
}

function filesOf(files: GeneratedFiles): SourceFile[] {
  return [...files].map(([file, records]) => ({ file, text: textOf(records) }));
}

function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Complaint(`There is no file ${path} to read; name a saved JSON file.`);
  }
}

function told<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof DraftFault) throw new Complaint(error.message);
    throw error;
  }
}

function say(from: string, files: GeneratedFiles, folders: readonly string[]): void {
  const { changed, same, removed } = writeFiles(datasetFolder, files, folders);
  console.log(
    `From ${from}: ${changed.length} files written, ${same} as they were, ${removed.length} removed.`,
  );
}

function writeReport(report: Report): void {
  const file = join(projectFolder, 'dist', 'import-report.txt');
  const text = report
    .sections()
    .map(
      ([heading, lines]) => `${heading} (${lines.length})\n\n${lines.map(line => `  ${line}`).join('\n')}\n`,
    )
    .join('\n');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  for (const [heading, lines] of report.sections())
    console.log(`${String(lines.length).padStart(6)}  ${heading}`);
  console.log(`The report: ${relative(projectFolder, file)}`);
}
