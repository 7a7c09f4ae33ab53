import type { z } from 'zod';
import { findJsonFault } from './find-json-fault.ts';
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
];

/** The records of all source files; a record with a problem is left out, the others are not. */
export function parseSources(files: readonly SourceFile[]): { sources: Sources; problems: Problem[] } {
  const sources: Sources = {
    collections: [],
    people: [],
    organizations: [],
    places: [],
    offices: [],
    events: [],
  };
  const problems = files.flatMap(file => parseFile(file, sources));
  return { sources, problems };
}

function parseFile({ file, text }: SourceFile, sources: Sources): Problem[] {
  const pattern = filePatterns.find(([, name]) => name.test(file));
  if (pattern === undefined) {
    const message =
      'move it to people/, organizations/ or offices/ (gb.json), places/ (states.json) or events/ (2022.json)';
    return [{ file, at: '', message }];
  }
  const fault = findJsonFault(text);
  if (fault !== undefined) {
    return [{ file, at: `line ${fault.line}, column ${fault.column}`, message: fault.expected }];
  }
  const records: unknown = JSON.parse(text);
  if (!Array.isArray(records)) return [{ file, at: 'line 1', message: 'write a list of records: [ … ]' }];
  const [kind, name] = pattern;
  const country = name.exec(file)?.[1]?.toUpperCase();
  return records.flatMap((record: unknown, i) => {
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
  const { name, id } = (record ?? {}) as { name?: unknown; id?: unknown };
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
