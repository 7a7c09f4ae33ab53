import type { z } from 'zod';
import { findJsonFault } from './find-json-fault.ts';
import { layOver, type RawRecord } from './lay-over.ts';
import type { Problem } from './problems.ts';
import type { SourceFile } from './read-sources.ts';
import { schemas } from './schema.ts';
import type { Located, SourceKind, Sources } from './sources.ts';

/** Which files there may be; the country or year is in their names. */
const filePatterns: [SourceKind, RegExp][] = [
  ['collections', /^sources\.json$/],
  ['people', /^people\/([a-z]{2,3})\.json$/],
  ['organizations', /^organizations\/([a-z]{2,3})\.json$/],
  ['offices', /^offices\/([a-z]{2,3})\.json$/],
  ['places', /^places\/[a-z-]+\.json$/],
  ['events', /^events\/\d{4}\.json$/],
  ['names', /^names\/[a-z]{2,3}(?:-[A-Z][a-z]{3})?\.json$/],
];

/**
 * The layers, the lowest first: what an import generates, what a refresh adds to it, what Popolo files tell otherwise,
 * and what is written by hand. A record wins over the records of its id in the layers below.
 */
const layers = ['', 'refreshed/', 'popolo/', 'by-hand/'] as const;
/** Files that hold no records: what the importer reads, and what is generated from the records. */
const besideRecords =
  /^(by-hand\/((event-)?corrections|successions\/[a-z]{2,3})|credits|wikidata\/[a-z]{2,3})\.json$/;

/** The records of one file, still to be read. */
interface RecordFile {
  file: string;
  kind: SourceKind;
  country?: string | undefined;
  records: unknown[];
}

/** The records of all source files; a record with a problem is left out, the others are not. */
export function parseSources(files: readonly SourceFile[]): { sources: Sources; problems: Problem[] } {
  const sources: Sources = {
    collections: [],
    people: [],
    organizations: [],
    places: [],
    offices: [],
    events: [],
    names: [],
  };
  const problems: Problem[] = [];
  const read: RecordFile[] = [];
  for (const file of files) {
    if (besideRecords.test(file.file)) continue;
    const result = readFile(file);
    if ('problem' in result) problems.push(result.problem);
    else read.push(result);
  }
  for (const layered of layFiles(read)) problems.push(...parseRecords(layered, sources));
  return { sources, problems };
}

function readFile({ file, text }: SourceFile): RecordFile | { problem: Problem } {
  const name = withinLayer(file);
  const pattern = filePatterns.find(([, shape]) => shape.test(name));
  if (pattern === undefined) {
    const message =
      'move it to people/, organizations/ or offices/ (gb.json), places/ (states.json) or events/ (2022.json)';
    return { problem: { file, at: '', message } };
  }
  const fault = findJsonFault(text);
  if (fault !== undefined) {
    const at = `line ${fault.line}, column ${fault.column}`;
    return { problem: { file, at, message: fault.expected } };
  }
  const records: unknown = JSON.parse(text);
  if (!Array.isArray(records)) {
    return { problem: { file, at: 'line 1', message: 'write a list of records: [ … ]' } };
  }
  const [kind, shape] = pattern;
  return { file, kind, country: shape.exec(name)?.[1]?.toUpperCase(), records };
}

/**
 * The files with each record laid over those of its kind and id in the layers below, so that it stands in one place: in
 * the file of the topmost layer that tells of it.
 */
function layFiles(files: readonly RecordFile[]): RecordFile[] {
  const told = layers.map(() => new Map<string, RawRecord>());
  for (const one of files) {
    const layer = told[layerOf(one.file)]!;
    for (const record of one.records) {
      const key = keyOf(one, record);
      if (!layer.has(key)) layer.set(key, record as RawRecord);
    }
  }
  return files.map(one => {
    const layer = layerOf(one.file);
    const [below, above] = [told.slice(0, layer), told.slice(layer + 1)];
    return {
      ...one,
      records: one.records
        .filter(record => !above.some(records => records.has(keyOf(one, record))))
        .map(record => {
          const under = below.map(records => records.get(keyOf(one, record))).filter(it => it !== undefined);
          return under.reduceRight((over, one) => layOver(one, over), record as RawRecord);
        }),
    };
  });
}

function keyOf({ file, kind }: RecordFile, record: unknown): string {
  const { id, entity } = (record ?? {}) as RawRecord;
  // An entity has names in each language, and is told from others by its id in any file.
  return kind === 'names' ? `${withinLayer(file)} ${entity}` : `${kind} ${id}`;
}

function layerOf(file: string): number {
  return layers.findLastIndex(prefix => file.startsWith(prefix));
}

function withinLayer(file: string): string {
  return file.slice(layers[layerOf(file)]!.length);
}

function parseRecords({ file, kind, country, records }: RecordFile, sources: Sources): Problem[] {
  return records.flatMap((record, i) => {
    const label = labelOf(record, i);
    const parsed = schemas[kind].safeParse(record);
    if (!parsed.success) {
      return parsed.error.issues.map(issue => ({
        file,
        at: placeOf(label, issue.path),
        message: remedyOf(issue),
      }));
    }
    const located: Located<unknown> = { file, label, ...(country && { country }), record: parsed.data };
    (sources[kind] as Located<unknown>[]).push(located);
    return [];
  });
}

function labelOf(record: unknown, place: number): string {
  const { name, entity, id = entity } = (record ?? {}) as { name?: unknown; id?: unknown; entity?: unknown };
  if (typeof name === 'string') return name;
  return typeof id === 'string' ? id : `[${place}]`;
}

/** `Liz Truss: offices[1].to` */
function placeOf(label: string, path: readonly PropertyKey[]): string {
  const field = path.map(step => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return field === '' ? label : `${label}: ${field.replace(/^\./, '')}`;
}

function remedyOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `there is no field ${issue.keys.join(', ')}; leave it out or mend it`;
  if (issue.code === 'invalid_type' && issue.expected === 'object') return 'write a record here: { … }';
  return issue.message;
}
