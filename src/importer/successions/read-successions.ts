import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DraftFault } from '../drafts/read-lines.ts';
import { date, source } from '../written.ts';

/*
 * Who followed whom in an office, told by hand as one list. Lists of people tell of each by themselves, and where they
 * stop or contradict each other a succession says how it was: within its time nothing else is said of the office.
 */

const holder = z.strictObject({
  name: z.string(),
  /** Tells the person from others of the name, or gives the Wikidata id of somebody new. */
  id: z.string().optional(),
  /** ISO code of the state the person belongs to, when it is not that of the office. */
  country: z.string().optional(),
  from: date,
  /** When left out, the first day of the next. */
  to: date.optional(),
  /** Of the last: the last day for which the source vouches. */
  lastAttested: date.optional(),
  acting: z.literal(true).optional(),
});

const succession = z
  .strictObject({
    office: z.string(),
    /** Offices under which lists have the same one, for some of these people. */
    instead: z.array(z.string()).min(1).optional(),
    sources: z.array(source).min(1),
    /** Earliest first. */
    holders: z.array(holder).min(1),
  })
  .refine(({ holders }) => holders.every((one, i) => i === 0 || holders[i - 1]!.from <= one.from), {
    error: 'write the holders earliest first',
  })
  .refine(({ holders }) => holders.at(-1)!.to !== undefined || holders.at(-1)!.lastAttested !== undefined, {
    error: 'write to or lastAttested of the last holder: no end never means "to the present"',
  });

/** The holders of one office, each until the next. */
export type Succession = z.infer<typeof succession> & {
  /** `successions/fr.json: fr-foreign-minister` */
  at: string;
};
export type SuccessionHolder = z.infer<typeof holder>;

/** Reads the successions in a folder, file by file; throws with the place of the first that is none. */
export function readSuccessions(folder: string): Succession[] {
  const files = readdirSync(folder).filter(file => file.endsWith('.json'));
  return files.sort().flatMap(file => {
    const list: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    if (!Array.isArray(list)) throw new DraftFault(`${file}: write a list of successions: [ … ]`);
    return list.map((one: unknown, i) => {
      const parsed = succession.safeParse(one);
      if (parsed.success) return { ...parsed.data, at: `successions/${file}: ${parsed.data.office}` };
      throw new DraftFault(`${file}: [${i}]: ${z.prettifyError(parsed.error).split('\n').join(' ')}`);
    });
  });
}
