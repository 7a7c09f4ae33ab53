import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { compile } from '../compiler/compile.ts';
import { soundSources } from '../compiler/compile-dataset.ts';
import { datasetFolder } from '../compiler/dataset-bytes.ts';
import { DatasetProblems } from '../compiler/problems.ts';
import { readSources } from '../compiler/read-sources.ts';
import type { DatasetRecords } from '../core/dataset/records.ts';
import { writeDataset } from '../core/dataset/write-dataset.ts';
import { Complaint, runCommand } from './complaint.ts';
import { projectFolder } from './project.ts';

/** `npm run dataset`: checks the dataset's sources, compiles them to `dist/dataset.bin`, and says what is in it. */
await runCommand(async args => {
  if (args.length > 0) throw new Complaint('npm run dataset takes no arguments.');
  const records = compile(checkedSources());
  const bytes = writeDataset(records);
  const file = join(projectFolder, 'dist', 'dataset.bin');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  console.log(table(countKinds(records)));
  console.log(table(countCountries(records)));
  console.log(table(countYears(records)));
  console.log(`Newest fact: ${records.date}`);
  console.log(`${relative(projectFolder, file)}: ${(bytes.length / 1024).toFixed(1)} KiB`);
  return 0;
});

/** The sources, or a complaint with a line for each of their problems. */
function checkedSources() {
  try {
    return soundSources(readSources(datasetFolder));
  } catch (error) {
    if (error instanceof DatasetProblems) throw new Complaint(error.message);
    throw error;
  }
}

/** The first row is the heading. */
type Table = (string | number)[][];

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

/** Columns as wide as their widest cell: texts to the left, numbers to the right. */
function table(rows: Table): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => String(row[column]).length)));
  const lines = rows.map(row =>
    row
      .map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i]!) : String(cell).padStart(widths[i]!)))
      .join('  '),
  );
  return `${lines.join('\n')}\n`;
}
