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

/** Where records by hand stand; each wins over the generated record of its id, if there is one. */
const byHand = 'by-hand/';
/** Files that hold no records: what the importer reads, and what is generated from the records. */
const besideRecords: readonly string[] = [
  `${byHand}corrections.json`,
  `${byHand}event-corrections.json`,
  'credits.json',
];

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
    if (besideRecords.includes(file.file)) continue;
    const result = readFile(file);
    if ('problem' in result) problems.push(result.problem);
    else read.push(result);
  }
  for (const layered of layFiles(read)) problems.push(...parseRecords(layered, sources));
  return { sources, problems };
}

function readFile({ file, text }: SourceFile): RecordFile | { problem: Problem } {
  const name = file.startsWith(byHand) ? file.slice(byHand.length) : file;
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

/** The files with each record by hand laid over the generated one of its kind and id, which then stands there alone. */
function layFiles(files: readonly RecordFile[]): RecordFile[] {
  const generated = new Map<string, RawRecord>();
  const written = new Set<string>();
  const keyOf = ({ file, kind }: RecordFile, record: unknown) => {
    const { id, entity } = (record ?? {}) as RawRecord;
    // An entity has names in each language, and is told from others by its id in any file.
    return kind === 'names' ? `${file.replace(byHand, '')} ${entity}` : `${kind} ${id}`;
  };
  for (const one of files) {
    for (const record of one.records) {
      const key = keyOf(one, record);
      if (one.file.startsWith(byHand)) written.add(key);
      else if (!generated.has(key)) generated.set(key, record as RawRecord);
    }
  }
  return files.map(one => {
    const { file, records } = one;
    if (!file.startsWith(byHand)) {
      return { ...one, records: records.filter(record => !written.has(keyOf(one, record))) };
    }
    return {
      ...one,
      records: records.map(record => {
        const under = generated.get(keyOf(one, record));
        return under === undefined ? record : layOver(under, record as RawRecord);
      }),
    };
  });
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
