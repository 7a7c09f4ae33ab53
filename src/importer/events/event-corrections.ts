import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/*
 * What an editor has found wrong in the drafts about events, applied at every import. Rows go by the ids of the drafts.
 */

const why = z.string().min(5, 'say why, in a few words');
const row = z.string();

const eventCorrection = z.union([
  /** A row that tells of no event, or of one that no reader would call so. */
  z.strictObject({ drop: row, why }),
  /** A row whose participants met all together, though its source usually tells of one meeting at a time. */
  z.strictObject({ together: row, why }),
  /** Rows that tell of the same event, though their days or participants differ. */
  z.strictObject({ same: z.tuple([row, row]), why }),
  /** Rows that a rule would take for the same event, and that are two. */
  z.strictObject({ apart: z.tuple([row, row]), why }),
  /** Another name, kind, day, place, aliases or source for a row. `place` is a city as drafts write it. */
  z.strictObject({
    row,
    name: z.string().optional(),
    aliases: z.array(z.string()).optional(),
    notAliases: z.array(z.string()).optional(),
    kind: z.string().optional(),
    start: z.string().optional(),
    end: z.string().optional(),
    /** The day on which it was announced, put off or called off. */
    on: z.string().optional(),
    place: z.string().nullable().optional(),
    /** Ids to leave out of the participants. */
    notParticipants: z.array(z.string()).optional(),
    /** Ids of the dataset or drafts to add to the participants; of a row with a name of its own also names of people. */
    participants: z.array(z.string()).optional(),
    /** Pages an editor knows to tell of it; with one, a row that names no source itself counts. */
    sources: z.array(z.strictObject({ url: z.url(), publisher: z.string() })).optional(),
    why,
  }),
]);
type EventCorrection = z.infer<typeof eventCorrection>;
export type RowCorrection = Extract<EventCorrection, { row: string }>;

/** The corrections, ready to be asked. */
export interface EventCorrections {
  /** Why a row is dropped. */
  dropped(row: string): string | undefined;
  together(row: string): boolean;
  relation(a: string, b: string): 'same' | 'apart' | undefined;
  /** Rows that are said to be the same event as this one. */
  sameAs(row: string): string[];
  of(row: string): RowCorrection | undefined;
}

/** Reads the corrections by hand; throws with the place of the first that is none. A missing file corrects nothing. */
export function readEventCorrections(file: string): EventCorrections {
  const list: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  const parsed = z.array(eventCorrection).safeParse(list);
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error).split('\n').join(' ')}`);
  return eventCorrectionsOf(parsed.data);
}

export function eventCorrectionsOf(list: readonly EventCorrection[]): EventCorrections {
  const drops = new Map<string, string>();
  const joint = new Set<string>();
  const pairs = new Map<string, 'same' | 'apart'>();
  const same = new Map<string, string[]>();
  const rows = new Map<string, RowCorrection>();
  for (const one of list) {
    if ('drop' in one) drops.set(one.drop, one.why);
    else if ('together' in one) joint.add(one.together);
    else if ('row' in one) rows.set(one.row, one);
    else {
      const relation = 'same' in one ? 'same' : 'apart';
      const [a, b] = 'same' in one ? one.same : one.apart;
      pairs.set(keyOf(a, b), relation);
      if (relation === 'same') {
        same.set(a, [...(same.get(a) ?? []), b]);
        same.set(b, [...(same.get(b) ?? []), a]);
      }
    }
  }
  return {
    dropped: row => drops.get(row),
    together: row => joint.has(row),
    relation: (a, b) => pairs.get(keyOf(a, b)),
    sameAs: row => same.get(row) ?? [],
    of: row => rows.get(row),
  };
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
