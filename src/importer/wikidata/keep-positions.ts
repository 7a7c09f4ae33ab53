import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DraftFault } from '../drafts/read-lines.ts';
import type { GeneratedFiles } from '../import-dataset.ts';
import type { Report } from '../report.ts';
import { type WikidataPosition, wikidataPosition } from './position.ts';

/** Where what Wikidata answered is kept, below the dataset's folder, by country. */
export const keptFolder = 'wikidata';

/**
 * What earlier refreshes kept of Wikidata's answers.
 *
 * @throws DraftFault with the place of what cannot be read.
 */
export function readKept(dataset: string): WikidataPosition[] {
  const folder = join(dataset, keptFolder);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter(file => file.endsWith('.json'));
  return files.sort().flatMap(file => readKeptFile(join(folder, file), `${keptFolder}/${file}`));
}

function readKeptFile(path: string, file: string): WikidataPosition[] {
  let list: unknown;
  try {
    list = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new DraftFault(
      `${file} is no JSON (${(error as Error).message}); take it from the repository again.`,
    );
  }
  if (!Array.isArray(list)) throw new DraftFault(`${file}: write a list of positions: [ … ]`);
  return list.map((one: unknown, i) => {
    const parsed = wikidataPosition.safeParse(one);
    if (parsed.success) return parsed.data;
    const { path: at, message } = parsed.error.issues[0]!;
    throw new DraftFault(`${file}: [${i}].${at.join('.')}: ${message}`);
  });
}

/**
 * The kept positions with the answers of today. An answer takes the place of the older one about the same position, so
 * that what Wikidata has taken back is taken back here; one that is older than what is kept changes nothing.
 */
export function takeAnswers(
  kept: readonly WikidataPosition[],
  answers: readonly WikidataPosition[],
  report: Report,
): WikidataPosition[] {
  const positions = new Map(kept.map(one => [one.position, one]));
  for (const answer of answers) {
    const { position, title, asked } = answer;
    const before = positions.get(position);
    if (before !== undefined && asked < before.asked) {
      report.note(
        'Wikidata, kept: a newer answer is known',
        `${title} (${position}): of ${before.asked}, not ${asked}`,
      );
      continue;
    }
    const now = new Set(answer.held.map(keyOf));
    for (const one of before?.held.filter(held => !now.has(keyOf(held))) ?? []) {
      const who = `${nameOf(before!, one.person)} (${one.person}) ${one.from ?? ''} – ${one.to ?? ''}`;
      report.note('Wikidata, dropped: no longer said, or said otherwise', `${title}: ${who}`);
    }
    // Positions are asked for one rank at a time; the ranks of one day's answers belong together.
    const ranks =
      before?.asked === asked ? [...new Set([...before.ranks, ...answer.ranks])].sort() : answer.ranks;
    positions.set(position, { ...answer, ranks });
  }
  return [...positions.values()];
}

/** The kept positions as files, by country; positions in organizations stand in `int.json`. */
export function keptFiles(positions: readonly WikidataPosition[]): GeneratedFiles {
  const files: GeneratedFiles = new Map();
  for (const one of positions.toSorted((a, b) => Number(a.position.slice(1)) - Number(b.position.slice(1)))) {
    const file = `${keptFolder}/${(one.country ?? 'int').toLowerCase()}.json`;
    files.set(file, [...(files.get(file) ?? []), one]);
  }
  return files;
}

function keyOf({ person, from, to }: WikidataPosition['held'][number]): string {
  return `${person} ${from} ${to}`;
}

function nameOf({ people }: WikidataPosition, id: string): string {
  return people.find(person => person.id === id)?.name ?? id;
}
