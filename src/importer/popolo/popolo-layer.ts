import { parseSources } from '../../compiler/parse-sources.ts';
import type { SourceFile } from '../../compiler/read-sources.ts';
import type { Sources } from '../../compiler/sources.ts';
import { groupBy } from '../group-by.ts';
import type { GeneratedFiles } from '../import-dataset.ts';
import type { Report } from '../report.ts';

/** Where the records of Popolo files stand, below the dataset's folder. */
export const popoloFolder = 'popolo';

type Fields = Record<string, unknown>;

/**
 * The layer with what a Popolo file tells otherwise than the records that stand: only the fields that differ, and of the
 * offices somebody held only those. Its records take the place of what an earlier file told of the same ids; where a
 * file says what is known anyway, nothing is left of it.
 */
export function popoloLayer(
  told: GeneratedFiles,
  files: readonly SourceFile[],
  report: Report,
): GeneratedFiles {
  const below = files.filter(({ file }) => !file.startsWith(`${popoloFolder}/`));
  const stands = recordsOf(parseSources(below).sources);
  const layer = new Map<string, { file: string; record: Fields }>();
  for (const { file, text } of files.filter(one => one.file.startsWith(`${popoloFolder}/`))) {
    for (const record of JSON.parse(text) as Fields[]) layer.set(keyOf(file, record), { file, record });
  }
  for (const [name, records] of told) {
    const file = `${popoloFolder}/${name}`;
    for (const record of records as Fields[]) {
      const key = keyOf(file, record);
      const before = layer.get(key)?.record;
      layer.delete(key);
      const standing = stands.get(key);
      const fields = standing === undefined ? record : differing(record, standing.record);
      // Who is known stays in the file of the country they are known in.
      if (fields !== undefined) layer.set(key, { file: standing?.file ?? file, record: fields });
      noteChange(key, fields, standing !== undefined, same(before, fields), report);
    }
  }
  const sorted = [...layer].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  return new Map(
    [...groupBy(sorted, ({ file }) => file)].map(([file, list]) => [file, list.map(({ record }) => record)]),
  );
}

/** The fields of a record that say something else than those that stand; `undefined` when none does. */
function differing(record: Fields, stands: Fields): Fields | undefined {
  const key = 'entity' in record ? 'entity' : 'id';
  const fields = Object.entries(record).flatMap(([field, value]) => {
    if (field === key || same(value, stands[field])) return [];
    if (field !== 'offices') return [[field, value] as const];
    const offices = differingOffices(value as Fields[], (stands.offices ?? []) as Fields[]);
    return offices.length === 0 ? [] : [[field, offices] as const];
  });
  return fields.length === 0 ? undefined : { [key]: record[key], ...Object.fromEntries(fields) };
}

/** All tenures in those offices of which one differs. */
function differingOffices(told: readonly Fields[], stands: readonly Fields[]): Fields[] {
  const standing = groupBy(stands, ({ office }) => String(office));
  return [...groupBy(told, ({ office }) => String(office))].flatMap(([office, own]) =>
    same(own, standing.get(office) ?? []) ? [] : own,
  );
}

function recordsOf(sources: Sources): Map<string, { file: string; record: Fields }> {
  const kinds = ['people', 'organizations', 'places', 'offices', 'events', 'names'] as const;
  return new Map(
    kinds.flatMap(kind =>
      (sources[kind] as { file: string; record: object }[]).map(({ file, record }) => [
        keyOf(file, record as Fields),
        { file: `${popoloFolder}/${withinLayer(file)}`, record: record as Fields },
      ]),
    ),
  );
}

/** `people Q272201`, and `names/uk Q272201` since everybody has names in each language. */
function keyOf(file: string, { id, entity }: Fields): string {
  const [, folder, name] = /(?:^|\/)([a-z]+)\/([^/]+)\.json$/.exec(file)!;
  return folder === 'names' ? `${folder}/${name} ${entity}` : `${folder} ${id}`;
}

function withinLayer(file: string): string {
  return file.split('/').slice(-2).join('/');
}

function noteChange(
  key: string,
  fields: Fields | undefined,
  isKnown: boolean,
  asBefore: boolean,
  report: Report,
): void {
  if (fields === undefined) report.note('Popolo, kept: nothing new', key);
  else if (asBefore) report.note('Popolo, kept: as an earlier file told it', key);
  else if (!isKnown) report.note('Popolo, added', key);
  else report.note('Popolo, changed', `${key}: ${Object.keys(fields).slice(1).join(', ')}`);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}
