import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { date, source } from './written.ts';

/*
 * What an editor has found wrong in drafts. Corrections are applied at every import, so that a re-import does not bring
 * a mistake back. Ids are those of the drafts; each correction says why, and facts that are set say by which source.
 */

const why = z.string().min(5);

/** Dates of a tenure; `null` takes one away. */
const tenureDates = z.strictObject({
  from: date.nullable().optional(),
  to: date.nullable().optional(),
  toInferred: z.literal(true).nullable().optional(),
  endedBefore: date.nullable().optional(),
  firstAttested: date.nullable().optional(),
  lastAttested: date.nullable().optional(),
  termEnds: date.nullable().optional(),
});

const correction = z.union([
  /** Several ids of one person. */
  z.strictObject({ merge: z.array(z.string()).min(1), into: z.string(), why }),
  /** Two ids that a rule would take for one person, and that are two. */
  z.strictObject({ apart: z.tuple([z.string(), z.string()]), why }),
  /** A row that tells of nobody. */
  z.strictObject({ drop: z.string(), why }),
  /** What somebody is called, and where from. */
  z.strictObject({
    person: z.string(),
    name: z.string().optional(),
    country: z.string().optional(),
    aliases: z.array(z.string()).optional(),
    notAliases: z.array(z.string()).optional(),
    shortNames: z.array(z.string()).optional(),
    familyNameFirst: z.literal(true).optional(),
    why,
  }),
  /** A tenure that is wrong; `from` tells it from others of the same person in the same office. */
  z.strictObject({
    tenure: z.strictObject({ person: z.string(), office: z.string(), from: date.optional() }),
    set: tenureDates.optional(),
    office: z.string().optional(),
    /** Who really held it. */
    heldBy: z.string().optional(),
    acting: z.literal(true).optional(),
    leaveOut: z.literal(true).optional(),
    sources: z.array(source).min(1).optional(),
    why,
  }),
  /** A tenure that no draft tells. */
  z.strictObject({
    person: z.string(),
    addTenure: z.strictObject({
      office: z.string(),
      acting: z.literal(true).optional(),
      ...tenureDates.shape,
    }),
    sources: z.array(source).min(1),
    why,
  }),
]);
export type Correction = z.infer<typeof correction>;

/** Reads the corrections by hand; throws with the place of the first that is none. */
export function readCorrections(file: string): Correction[] {
  const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(list)) throw new Error(`${file}: write a list of corrections: [ … ]`);
  return list.map((one: unknown, i) => {
    const parsed = correction.safeParse(one);
    if (parsed.success) return parsed.data;
    throw new Error(`${file}: [${i}]: ${z.prettifyError(parsed.error).split('\n')[0]}`);
  });
}
