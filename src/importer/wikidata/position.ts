import { z } from 'zod';
import type { Rank } from '../../core/model/office.ts';
import { date } from '../written.ts';

/** Ranks that queries ask for, as their column `rank` says them, with the kind under which the drafts have each. */
export const rankKinds = {
  'head-of-state': 'HoS',
  'head-of-government': 'HoG',
  'foreign-minister': 'FM',
  'defence-minister': 'DM',
  'head-of-organization': 'io_head',
} as const satisfies Partial<Record<Rank, string>>;
export type AskedRank = keyof typeof rankKinds;

const id = z.string().regex(/^Q[1-9]\d*$/, 'write a Wikidata id (Q191954)');

const person = z.strictObject({
  id,
  name: z.string(),
  /** Title of the article in the English Wikipedia, where it differs from the name. */
  wikipedia: z.string().optional(),
  /** Names in other languages, by their codes. */
  names: z.record(z.string(), z.string()).optional(),
});

const held = z.strictObject({
  person: id,
  from: date.optional(),
  to: date.optional(),
  acting: z.literal(true).optional(),
  replaces: z.array(id).optional(),
  replacedBy: z.array(id).optional(),
});

/** What Wikidata answered of one position: who held it, from when to when, and what they are called. */
export const wikidataPosition = z.strictObject({
  position: id,
  title: z.string(),
  /** ISO 3166-1 alpha-2; not given for positions in organizations. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  organization: z.strictObject({ id, name: z.string() }).optional(),
  ranks: z.array(z.enum(Object.keys(rankKinds) as [AskedRank, ...AskedRank[]])).min(1),
  /** The day on which the query was answered. */
  asked: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  held: z.array(held),
  people: z.array(person),
});

export type WikidataPosition = z.infer<typeof wikidataPosition>;
export type WikidataHeld = z.infer<typeof held>;
export type WikidataPerson = z.infer<typeof person>;
