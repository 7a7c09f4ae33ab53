import { z } from 'zod';

/*
 * Popolo (https://www.popoloproject.com/specs/), as far as we read and write it. Fields that Popolo does not have, and
 * that keep a fact as honest as it is with us (a day on which somebody was named in office, say), are marked "ours";
 * fields that are not named here are let through unread.
 */

const text = z.string('write a text');
const id = text.min(1, 'write an id');
/** Popolo's dates may be reduced as ours are, and may have a time, which is not read. */
const date = text
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?(T\S*)?$/,
    'write a date as 2021, 2021-12 or 2021-12-08',
  )
  .transform(one => one.slice(0, 10));
const flag = z.boolean('write true or false').optional();

const link = z.looseObject({
  url: z.url({ protocol: /^https?$/, error: 'write an address that begins with https:// or http://' }),
  note: text.optional(),
});
/** Ours: the collection of `sources.json`, and the title and day of a page. */
const source = link.extend({ collection: text.optional(), title: text.optional(), date: date.optional() });
const identifier = z.looseObject({ identifier: text, scheme: text.optional() });
/** Ours: what a name counts as; `lang` as EveryPolitician has it. */
const otherName = z.looseObject({
  name: text,
  note: text.optional(),
  lang: text.optional(),
  exactly: flag,
  context: flag,
});

const described = {
  id,
  name: text.optional(),
  other_names: z.array(otherName).optional(),
  identifiers: z.array(identifier).optional(),
  links: z.array(link).optional(),
  sources: z.array(source).optional(),
  /** Ours: ISO 3166-1 alpha-2, `EU`, `UN` or `INT`. */
  country: text.optional(),
};

const person = z.looseObject({
  ...described,
  name: text,
  summary: text.optional(),
  family_name_first: flag,
  unmistakable: flag,
  no_short_name: flag,
});

const organization = z.looseObject({
  ...described,
  name: text,
  classification: text.optional(),
  description: text.optional(),
  area_id: id.optional(),
  /** Ours: the nouns that mean it beside its state's name. */
  bodies: z.array(text).min(1).optional(),
});

const area = z.looseObject({
  ...described,
  identifier: text.optional(),
  classification: text.optional(),
  parent_id: id.optional(),
  /** Ours. */
  description: text.optional(),
  capital_id: id.optional(),
  adjectives: z.array(text).optional(),
  demonyms: z.array(text).optional(),
});

const otherLabel = z.looseObject({
  label: text,
  note: text.optional(),
  /** Ours: from when to when the post was called so, and as newspapers say it. */
  start_date: date.optional(),
  end_date: date.optional(),
  short: text.optional(),
});

const post = z.looseObject({
  id,
  label: text,
  role: text.optional(),
  other_label: z.array(otherLabel).optional(),
  organization_id: id.optional(),
  area_id: id.optional(),
  /** Ours. */
  country: text.optional(),
  ranks: z.array(text).optional(),
  seats: z.int().optional(),
});

const membership = z.looseObject({
  id: id.optional(),
  label: text.optional(),
  role: text.optional(),
  person_id: id,
  organization_id: id.optional(),
  post_id: id.optional(),
  start_date: date.optional(),
  end_date: date.optional(),
  sources: z.array(source).optional(),
  /** Ours: see the fields of an office held in assets/dataset/README.md. */
  end_inferred: flag,
  ended_before: date.optional(),
  first_attested: date.optional(),
  last_attested: date.optional(),
  term_ends: date.optional(),
  acting: flag,
});

const change = z.looseObject({
  status: text,
  on: date,
  planned: date.optional(),
  note: text.optional(),
  sources: z.array(source).optional(),
});

const event = z.looseObject({
  ...described,
  start_date: date.optional(),
  end_date: date.optional(),
  location: text.optional(),
  status: text.optional(),
  classification: text.optional(),
  attendees: z.array(z.looseObject({ id, name: text.optional() })).optional(),
  description: text.optional(),
  /** Ours. */
  area_id: id.optional(),
  participants: z.array(z.looseObject({ id, inferred: flag })).optional(),
  history: z.array(change).optional(),
  outcome: text.optional(),
  instead_of_id: id.optional(),
});

const list = 'write a list: [ … ]';

/** A file of lists, as EveryPolitician and others publish it; a list may be missing. */
export const popolo = z.looseObject({
  persons: z.array(person, list).default([]),
  organizations: z.array(organization, list).default([]),
  posts: z.array(post, list).default([]),
  memberships: z.array(membership, list).default([]),
  events: z.array(event, list).default([]),
  areas: z.array(area, list).default([]),
});

export type Popolo = z.infer<typeof popolo>;
export type PopoloPerson = z.infer<typeof person>;
export type PopoloOrganization = z.infer<typeof organization>;
export type PopoloArea = z.infer<typeof area>;
export type PopoloPost = z.infer<typeof post>;
export type PopoloMembership = z.infer<typeof membership>;
export type PopoloEvent = z.infer<typeof event>;
export type PopoloSource = z.infer<typeof source>;
export type PopoloName = z.infer<typeof otherName>;
