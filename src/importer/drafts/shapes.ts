import { z } from 'zod';
import { date } from '../written.ts';

/*
 * The shape of one row in each kind of draft, as far as the importer reads it. Fields that are not named here are let
 * through unread, so that a draft may say more than is imported.
 */

const text = z.string();
const noDate = date.nullish();

/** One office somebody held. `end` that is missing or null never means "to the present". */
export const draftRole = z.object({
  title: text,
  kind: text,
  country: text,
  org: text.nullish(),
  start: noDate,
  end: noDate,
  sources: z.array(text),
  end_inferred: z.boolean().optional(),
  open_as_of: noDate,
  end_before: noDate,
  first_attested: noDate,
  last_attested: noDate,
  term_end_scheduled: noDate,
  acting: z.boolean().optional(),
  status: text.optional(),
  dates_supported_by_source: text.optional(),
  note: text.nullish(),
});
export type DraftRole = z.infer<typeof draftRole>;

export const draftPerson = z.object({
  id: text,
  name: text,
  aliases: z.array(text),
  aliases_generated: z.array(text).optional(),
  country: text,
  roles: z.array(draftRole),
  meeting_count: z.number().optional(),
  core: z.boolean().optional(),
  existing_id: text.nullish(),
  status: text.optional(),
});
export type DraftPerson = z.infer<typeof draftPerson>;

/** A minister, with pages as sources; each date has a status of its own. */
export const draftHolder = z.object({
  person: text,
  aliases: z.array(text),
  country: text,
  post: text,
  title: text,
  start: noDate,
  end: noDate,
  start_status: text.nullish(),
  end_status: text.nullish(),
  start_source: text.nullish(),
  end_source: text.nullish(),
  wikidata: text.nullish(),
  dataset: z.object({ id: text, sources: z.array(text).optional() }).nullish(),
  source: z.object({ url: text.nullish(), title: text.nullish(), date: noDate }).nullish(),
  status: text,
  basis: text,
  acting: z.boolean().nullish(),
  in_office_as_of: noDate,
  attested: z.array(z.object({ date, url: text })).nullish(),
  cia_in_office: z.object({ as_of: date, url: text }).nullish(),
});
export type DraftHolder = z.infer<typeof draftHolder>;

export const draftOrganization = z.object({
  id: text,
  qid: text.nullish(),
  name: text,
  aliases: z.array(
    z.object({
      text,
      caseSensitive: z.boolean().optional(),
      needsContext: z.boolean().optional(),
      lang: text.optional(),
    }),
  ),
  kind: text,
  country: text,
  website: text.nullish(),
  description: text.nullish(),
  verification: text.nullish(),
  nameCaseSensitive: z.boolean().nullish(),
});
export type DraftOrganization = z.infer<typeof draftOrganization>;

const localNames = z.record(text, text);

export const draftPlace = z.object({
  id: text,
  subtype: text,
  name: text,
  aliases: z.array(z.union([text, z.object({ text }).loose()])),
  adjectives: z.array(text),
  demonyms: z.array(text),
  iso2: text.nullish(),
  capital: text.nullish(),
  capital_of: text.nullish(),
  names: localNames,
});
export type DraftPlace = z.infer<typeof draftPlace>;

/** A name in another language or script. */
export const draftName = z.object({ id: text, lang: text, text, scope: text });
export type DraftName = z.infer<typeof draftName>;

/** A short name that is also something else, with a rule for it. */
export const draftAmbiguity = z.object({
  form: text,
  type: text,
  flags: z.array(text),
  category: text,
  rule: text,
});
export type DraftAmbiguity = z.infer<typeof draftAmbiguity>;
