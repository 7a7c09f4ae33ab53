import { compile } from '../../compiler/compile.ts';
import { soundSources } from '../../compiler/compile-dataset.ts';
import { datasetFolder } from '../../compiler/dataset-bytes.ts';
import { readSources } from '../../compiler/read-sources.ts';
import type { DatasetRecords } from '../../core/dataset/records.ts';
import { writeDataset } from '../../core/dataset/write-dataset.ts';

/** The project's own records. */
export function ownRecords(): DatasetRecords {
  return compile(soundSources(readSources(datasetFolder)));
}

/** Names of one person in the made-up part, as many as politicians have: full, short, in other spellings. */
const namesEach = 6;

/**
 * A dataset file with the project's own records and as many made-up people as bring it to so many aliases, each of
 * first and last names of a few syllables.
 */
export function datasetOf(records: DatasetRecords, aliases: number): Uint8Array<ArrayBuffer> {
  const known = new Set(records.aliases.map(({ words }) => words.join(' ')));
  const missing = Math.max(0, aliases - records.aliases.length);
  const names = [...madeUpNames(missing, known)];
  const personOf = (at: number) => `X${Math.floor(at / namesEach)}`;
  return writeDataset({
    ...records,
    entities: [
      ...records.entities,
      ...names.flatMap((words, at) =>
        at % namesEach === 0
          ? [{ id: personOf(at), kind: 'person' as const, name: words.join(' '), description: '' }]
          : [],
      ),
    ],
    aliases: [
      ...records.aliases,
      ...names.map((words, at) => ({ words, meanings: [{ entity: personOf(at), use: 'name' as const }] })),
    ],
  });
}

/** So many names as newspapers write them, spread over all that the project knows; made-up ones when it knows fewer. */
export function someNames(records: DatasetRecords, count: number): string[] {
  const own = [...new Set(records.entities.map(({ name }) => name))].filter(name => name.length > 3);
  const step = Math.max(1, own.length / count);
  const chosen = Array.from({ length: Math.min(count, own.length) }, (_, at) => own[Math.floor(at * step)]!);
  const made = [...madeUpNames(count - chosen.length, new Set())].map(words => words.join(' '));
  return [...chosen, ...made];
}

const syllables =
  'ba ca da fa ga ka la ma na pa ra sa ta va za be de ge ke le me ne re se te ve bi di ki li mi ni ri si ti vi bo do ko lo mo no ro so to vo bu du ku lu mu nu ru su tu'.split(
    ' ',
  );

/** Names that no two people share: the counter, written in syllables. */
function* madeUpNames(count: number, known: ReadonlySet<string>): Generator<string[]> {
  const base = syllables.length;
  for (let made = 0, number = base ** 3; made < count; number += 7) {
    const digits: number[] = [];
    for (let rest = number; rest > 0; rest = Math.floor(rest / base)) digits.push(rest % base);
    const sounds = digits.map(digit => syllables[digit]!);
    const words = [sounds.slice(0, 2).join(''), sounds.slice(2).join('')];
    if (words.includes('') || known.has(words.join(' '))) continue;
    made++;
    yield words;
  }
}
