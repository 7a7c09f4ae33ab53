import { z } from 'zod';
import { date } from '../written.ts';

/*
 * The shape of one row in each draft about events, as far as the importer reads it. Titles, outcomes and descriptions
 * are not read at all: they are the wording of others. `remarks` is read for facts and never written anywhere.
 */

const text = z.string();
/** A page that is named; one without an address cannot be shown to a reader, and is none. */
const page = z
  .object({ url: text.nullish(), publisher: text.nullish(), date: date.nullish() })
  .nullable()
  .transform(one =>
    one?.url && one.publisher ? { url: one.url, publisher: one.publisher, date: one.date } : null,
  );
export type DraftPage = NonNullable<z.infer<typeof page>>;

/** A dated meeting, call or visit; participants are ids of people. */
export const draftMeeting = z.object({
  id: text,
  kind: z.enum(['visit', 'call', 'meeting', 'talks', 'summit', 'conference']),
  start: date,
  end: date,
  /** "Jerusalem, Israel", "Moscow", "United States". */
  place: text.nullable(),
  participants: z.array(text),
  /** Those of `participants` who were resolved by office, country and day. */
  participants_inferred: z.array(text).optional(),
  /** ISO codes of the participants' states and of the place. */
  countries: z.array(text),
  /** `media` rows come from headlines of state media only. */
  confidence: z.enum(['official', 'media']),
  source: text,
  url: text,
  other_sources: z.array(z.object({ src: text, url: text })).optional(),
  /** "John Kerry in Amman, Jordan: Met with King Abdullah II." */
  remarks: text.optional(),
});
export type DraftMeeting = z.infer<typeof draftMeeting>;

/** A meeting with its announcement, postponement or cancellation; participants are named. */
export const draftBilateral = z.object({
  id: text,
  /** What newspapers call it, and descriptions of it. */
  aliases: z.array(text).optional(),
  kind: z.enum(['visit', 'call', 'meeting', 'talks', 'summit', 'agreement']),
  announcedOn: date.nullable(),
  start: date,
  end: date,
  /** How exact `start` and `end` are: `day`, `range`, or `week` and worse. */
  datePrecision: text,
  city: text.nullable(),
  country: text.nullable(),
  participants: z.array(z.object({ name: text, country: text.nullable() })),
  status: z.enum(['held', 'announced', 'postponed', 'cancelled']),
  /** What the source is evidence of. */
  verification: z.enum(['held', 'announcement', 'cancellation', 'unverified']),
  source: page,
  announcementSource: page,
  /** Ids of rows of the meetings that tell of the same event. */
  overlapsMeetings: z.array(text),
});
export type DraftBilateral = z.infer<typeof draftBilateral>;

/** A summit, conference, agreement, election, conflict or attack with the names newspapers use. */
export const draftNamed = z.object({
  id: text,
  name: text,
  aliases: z.array(text),
  kind: z.enum([
    'summit',
    'conference',
    'attack',
    'other',
    'agreement',
    'conflict',
    'election',
    'referendum',
    'talks',
    'visit',
    'meeting',
  ]),
  start: date,
  end: date.nullable(),
  ongoing: z.boolean(),
  city: text.nullable(),
  country: text.nullable(),
  organiser: text.nullable(),
  /** States, organizations, people, offices, and words such as "world leaders". */
  participants: z.array(text),
  eventStatus: z.enum(['held', 'scheduled', 'cancelled']),
  wikipedia: text.nullable(),
  source: page,
  status: z.enum(['verified', 'unverified']),
});
export type DraftNamed = z.infer<typeof draftNamed>;
