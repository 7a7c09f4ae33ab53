import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { compile } from '../compiler/compile.ts';
import { soundSources } from '../compiler/compile-dataset.ts';
import { datasetBytes, datasetFolder } from '../compiler/dataset-bytes.ts';
import { DatasetProblems } from '../compiler/problems.ts';
import { readSources } from '../compiler/read-sources.ts';
import { openDataset } from '../core/dataset/open-dataset.ts';
import type { DatasetRecords } from '../core/dataset/records.ts';
import { writeDataset } from '../core/dataset/write-dataset.ts';
import { Complaint, runCommand } from './complaint.ts';
import { type Coverage, coverageDays, coverageOf, governingOffices } from './coverage.ts';
import { exportPopolo } from './export-popolo.ts';
import { findHolders } from './holder/find-holders.ts';
import { readHolderQuestion } from './holder/holder-question.ts';
import { bodies } from './holder/offices-meant.ts';
import { projectFolder } from './project.ts';
import { type Table, table } from './table.ts';
import { writeCredits } from './write-credits.ts';

const usage = `Checks the dataset's sources, compiles them to dist/dataset.bin, and says what is in it.
The credits in assets/dataset (credits.json, README.md) are written anew where they have changed.

  npm run dataset [-- --coverage]      --coverage names the states of which an office is not known
  npm run --silent dataset -- --holder "foreign minister" --country FR --on 2016-05-01
  npm run dataset -- --popolo FILE [--country FR]

The second prints as JSON who held the office on the day, with dates and sources, or that it is not known, and why.
The third writes the dataset, or what is about one country, as Popolo JSON (https://www.popoloproject.com).
`;

/** `npm run dataset`: checks and compiles the dataset's sources and says what is in them; or answers who held an office. */
await runCommand(async args => {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage);
    return 0;
  }
  if (args.includes('--popolo')) return exportPopolo(args, checkedSources());
  if (args.includes('--holder') || args.includes('--country') || args.includes('--on')) return answer(args);
  const unknown = args.find(arg => arg !== '--coverage');
  if (unknown !== undefined) {
    throw new Complaint(`npm run dataset takes no "${unknown}"; see npm run dataset -- --help.`);
  }
  const sources = checkedSources();
  const records = compile(sources);
  const bytes = writeDataset(records);
  const file = join(projectFolder, 'dist', 'dataset.bin');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  for (const name of writeCredits(sources)) console.log(`Credits written: assets/dataset/${name}`);
  const states = sources.places.flatMap(({ record: { type, country, name } }) =>
    type === 'state' && country !== undefined ? [{ country, name }] : [],
  );
  const coverage = coverageOf(openDataset(bytes), states);
  console.log(table(countKinds(records)));
  console.log(table(countCountries(records)));
  console.log(table(countYears(records)));
  console.log(table(countCoverage(coverage, states.length)));
  if (args.includes('--coverage')) for (const line of gapsOf(coverage)) console.log(line);
  console.log(`Newest fact: ${records.date}`);
  console.log(`${relative(projectFolder, file)}: ${(bytes.length / 1024).toFixed(1)} KiB`);
  return 0;
});

/** Prints who held an office on a day. */
function answer(args: readonly string[]): number {
  const { asked, country, on } = readHolderQuestion(args);
  const dataset = openCompiled();
  const isKnown = bodies.includes(country) || dataset.stateOf(country) !== undefined;
  if (!isKnown) throw new Complaint(`The dataset knows no state with the code "${country}".`);
  const found = findHolders(dataset, asked, country, on);
  if (found === undefined) {
    throw new Complaint(
      `No office of ${country} goes by "${asked}"; ask for one such as "foreign minister", "head of state" or a title in full.`,
    );
  }
  console.log(JSON.stringify(found, undefined, 2));
  return 0;
}

function openCompiled() {
  try {
    return openDataset(datasetBytes());
  } catch (error) {
    throw error instanceof DatasetProblems ? new Complaint(error.message) : error;
  }
}

/** The sources, or a complaint with a line for each of their problems. */
function checkedSources() {
  try {
    return soundSources(readSources(datasetFolder));
  } catch (error) {
    if (error instanceof DatasetProblems) throw new Complaint(error.message);
    throw error;
  }
}

function countKinds({ entities, offices, holdings, aliases }: DatasetRecords): Table {
  const kinds = tally(entities.map(({ kind }) => kind));
  return [
    ['kind', 'records'],
    ...kinds,
    ['office', offices.length],
    ['office holding', holdings.length],
    ['alias', aliases.length],
  ];
}

function countCountries({ entities, holdings }: DatasetRecords): Table {
  const people = new Map(tally(codesOf(entities, 'person')));
  const organizations = new Map(tally(codesOf(entities, 'organization')));
  const held = new Map(tally(holdings.map(({ office }) => office.country)));
  const codes = new Set([...people.keys(), ...organizations.keys(), ...held.keys()]);
  const rows = [...codes]
    .sort()
    .map(code => [code, people.get(code) ?? 0, organizations.get(code) ?? 0, held.get(code) ?? 0]);
  return [['country', 'people', 'organizations', 'office holdings'], ...rows];
}

function codesOf(entities: DatasetRecords['entities'], kind: string): string[] {
  return entities.filter(entity => entity.kind === kind).map(({ country }) => country ?? 'none');
}

function countYears({ events }: DatasetRecords): Table {
  const years = tally(events.map(({ start, history }) => (start ?? history[0]?.on ?? 'none').slice(0, 4)));
  return [['year', 'events'], ...years.sort(([a], [b]) => (a < b ? -1 : 1))];
}

function tally(values: string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}

function countCoverage(coverage: readonly Coverage[], states: number): Table {
  const rows = coverageDays.map(day => [
    day,
    ...governingOffices.map(office => coverage.find(one => one.office === office && one.day === day)!.known),
  ]);
  return [[`known of ${states} states on`, ...governingOffices], ...rows];
}

function gapsOf(coverage: readonly Coverage[]): string[] {
  return coverage.map(({ office, day, gaps }) => `${office} on ${day}: not known of ${gaps.join(', ')}\n`);
}
