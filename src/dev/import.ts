import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { datasetFolder } from '../compiler/dataset-bytes.ts';
import { parseSources } from '../compiler/parse-sources.ts';
import { readSources, type SourceFile } from '../compiler/read-sources.ts';
import { readCorrections } from '../importer/corrections.ts';
import { DraftFault } from '../importer/drafts/read-lines.ts';
import { addEvents } from '../importer/events/add-events.ts';
import { readEventCorrections } from '../importer/events/event-corrections.ts';
import { type GeneratedFiles, type Imported, importDataset } from '../importer/import-dataset.ts';
import { hasDrafts, readDrafts } from '../importer/read-drafts.ts';
import { writeFiles } from '../importer/write-files.ts';
import { Complaint, runCommand } from './complaint.ts';
import { currentFolder, projectFolder } from './project.ts';

const usage = `Reads drafts of facts and writes them as the dataset's generated sources.

  npm run import -- --from FOLDER [--dry]

FOLDER holds the drafts, one JSON object a line: people.jsonl, holders.jsonl, organizations.jsonl, places.jsonl and so
on, each of which may be missing. Records by hand and corrections, in assets/dataset/by-hand/, win over the drafts and
stay as they are. What was merged, changed and left out, and why, stands in dist/import-report.txt afterwards.
--dry writes the report and no sources.
`;

/** Where the drafts lie when nothing else is said: beside the project. */
const usualFolder = join(projectFolder, '..', 'shared', 'data');
/** Folders whose files are generated. */
const generated = ['people', 'offices', 'organizations', 'places', 'names', 'events'];

/** `npm run import`: the dataset's generated sources from drafts. */
await runCommand(async args => {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage);
    return 0;
  }
  const { from, dry } = readOptions(args);
  const imported = told(() => {
    // A record by hand that gives only some fields is no record by itself; `npm run dataset` tells what is wrong in it.
    const byHand = filesByHand();
    const corrections = readCorrections(join(datasetFolder, 'by-hand', 'corrections.json'));
    const result = importDataset(readDrafts(from), corrections, parseSources(byHand).sources);
    const ofEvents = readEventCorrections(join(datasetFolder, 'by-hand', 'event-corrections.json'));
    addEvents(result, from, byHand, ofEvents);
    return result;
  });
  if (!dry) say(imported.files);
  writeReport(imported);
  return 0;
});

function readOptions(args: readonly string[]): { from: string; dry: boolean } {
  const rest = [...args];
  let from = usualFolder;
  let dry = false;
  for (let option = rest.shift(); option !== undefined; option = rest.shift()) {
    if (option === '--dry') dry = true;
    else if (option === '--from') {
      const folder = rest.shift();
      if (folder === undefined) throw new Complaint('--from needs a folder after it.');
      from = resolve(currentFolder(), folder);
    } else throw new Complaint(`import takes no "${option}"; see npm run import -- --help.`);
  }
  if (!hasDrafts(from)) {
    throw new Complaint(`There are no drafts (*.jsonl) in ${from}; name their folder with --from FOLDER.`);
  }
  return { from, dry };
}

/** The files by hand alone, which win over what is imported. */
function filesByHand(): SourceFile[] {
  return readSources(datasetFolder).filter(
    ({ file }) => file === 'sources.json' || file.startsWith('by-hand/'),
  );
}

function told<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof DraftFault) throw new Complaint(error.message);
    throw error;
  }
}

function say(files: GeneratedFiles): void {
  const { changed, same, removed } = writeFiles(datasetFolder, files, generated);
  console.log(`${changed.length} files written, ${same} as they were, ${removed.length} removed.`);
}

function writeReport({ report }: Imported): void {
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
