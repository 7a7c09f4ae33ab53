import { z } from 'zod';
import { eventKinds, eventStatuses } from '../core/model/event.ts';
import { ranks } from '../core/model/office.ts';
import { licences } from './licences.ts';

/*
 * The shape of one record in each kind of source file. The messages speak to whoever edits the file; the fields are
 * explained, with an example each, in assets/dataset/README.md.
 */

const text = (example: string) =>
  z
    .string(`write a text here, like ${JSON.stringify(example)}`)
    .refine(one => one.trim() === one && one !== '', 'write a text without spaces at its ends');
const oneOf = <T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, `write one of ${values.join(', ')}`);
const flag = z.literal(true, 'write true, or leave the field out');

const dateHelp = 'write dates as 2021, 2021-12 or 2021-12-08';
const date = z
  .string(dateHelp)
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, dateHelp)
  .refine(one => one.length < 10 || new Date(one).toJSON()?.startsWith(one), 'there is no such day');

const idHelp = 'write a Wikidata id (Q260464), or small letters, digits and hyphens that begin with a letter';
const id = z.string(idHelp).regex(/^(Q[1-9]\d*|[a-z][a-z0-9]*(-[a-z0-9]+)*)$/, idHelp);
const ownIdHelp =
  'write small letters, digits and hyphens that begin with a letter, like gb-foreign-secretary';
const ownId = z.string(ownIdHelp).regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, ownIdHelp);

const urlHelp = 'write the address of a page, beginning with https:// or http://';
const url = z.url({ protocol: /^https?$/, error: urlHelp });

const source = z.union(
  [
    ownId,
    z.strictObject({
      url,
      publisher: text('GOV.UK'),
      title: text('Foreign Secretary in Moscow').optional(),
      date: date.optional(),
    }),
  ],
  'write the id of a collection in sources.json, or {"url": …, "publisher": …, "title"?: …, "date"?: …}',
);
const sources = z.array(source, 'write a list of sources').min(1, 'name at least one source');

const alias = z.union(
  [
    text('Zelensky'),
    z.strictObject({ text: text('WHO'), exactly: flag.optional(), context: flag.optional() }),
  ],
  'write a name, or {"text": …, "exactly"?: true, "context"?: true}',
);

/** What people, organizations, places and events all may say of themselves. */
const described = {
  id,
  name: text('Liz Truss'),
  description: text('British politician').optional(),
  wikipedia: text('Ben Wallace (politician)').optional(),
  website: url.optional(),
  aliases: z.array(alias, 'write a list of names').optional(),
  sources,
};

const holding = z.strictObject({
  office: ownId,
  from: date.optional(),
  to: date.optional(),
  toInferred: flag.optional(),
  endedBefore: date.optional(),
  firstAttested: date.optional(),
  lastAttested: date.optional(),
  termEnds: date.optional(),
  acting: flag.optional(),
  sources,
});

const person = z.strictObject({
  ...described,
  shortNames: z.array(text('Truss'), 'write a list of names').optional(),
  unmistakable: flag.optional(),
  familyNameFirst: flag.optional(),
  offices: z.array(holding, 'write a list of offices held').optional(),
});

const organization = z.strictObject({
  ...described,
  bodies: z
    .array(text('parliament'), 'write a list of nouns')
    .min(1, 'leave bodies out when there are none')
    .optional(),
});

const places = ['state', 'city', 'region'] as const;
const place = z.strictObject({
  ...described,
  type: oneOf(places),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'write the ISO 3166-1 code of the state: UA')
    .optional(),
  capital: id.optional(),
  adjectives: z.array(text('British'), 'write a list of words').optional(),
  demonyms: z.array(text('Britons'), 'write a list of words').optional(),
});

const office = z.strictObject({
  id: ownId,
  ranks: z.array(oneOf(ranks), 'write a list of ranks').min(1, 'give the office at least one rank'),
  organization: id.optional(),
  seats: z
    .int('write how many may hold it at once')
    .min(1, 'leave seats out when many hold it')
    .max(255)
    .optional(),
  titles: z
    .array(
      z.strictObject({
        title: text('Secretary of State for Defence'),
        short: text('Defence Secretary').optional(),
        from: date.optional(),
        to: date.optional(),
      }),
      'write a list of titles, oldest first',
    )
    .min(1, 'give the office at least one title'),
});

const participant = z.union(
  [id, z.strictObject({ entity: id, inferred: flag })],
  'write an id, or {"entity": …, "inferred": true} when the source names only the office',
);

const statusChange = z.strictObject({
  status: oneOf(eventStatuses),
  on: date,
  planned: date.optional(),
  note: text('put off after a positive Covid test').optional(),
  sources: sources.optional(),
});

const event = z.strictObject({
  ...described,
  id: ownId,
  name: described.name.optional(),
  kind: oneOf(eventKinds),
  start: date.optional(),
  end: date.optional(),
  place: id.optional(),
  participants: z.array(participant, 'write a list of ids'),
  history: z
    .array(statusChange, 'write a list of what was said of it')
    .min(1, 'say at least whether it was held'),
  outcome: text('No agreement was announced.').optional(),
  insteadOf: ownId.optional(),
});

/** What an entity is called in one other language; kept for readers of it, and not compiled yet. */
const names = z
  .strictObject({
    entity: id,
    names: z.array(text('Володимир Зеленський'), 'write a list of names').min(1).optional(),
    shortNames: z.array(text('Зеленський'), 'write a list of names').min(1).optional(),
  })
  .refine(one => one.names !== undefined || one.shortNames !== undefined, 'write names or shortNames');

const collection = z.strictObject({
  id: ownId,
  publisher: text('Institute for Government'),
  title: text('IfG ministers database').optional(),
  url: z.string(urlHelp).regex(/^https?:\/\/\S+$/, urlHelp),
  date: date.optional(),
  licence: oneOf(licences),
  credit: text('Institute for Government, CC BY 4.0').optional(),
  pages: z
    .array(z.string(urlHelp).regex(/^https?:\/\/[^/]+\//, urlHelp), 'write a list of beginnings of addresses')
    .optional(),
});

/** The schema of one record, by the folder (or file) it is found in. */
export const schemas = {
  people: person,
  organizations: organization,
  places: place,
  offices: office,
  events: event,
  collections: collection,
  names,
};

export type PersonSource = z.infer<typeof person>;
export type OrganizationSource = z.infer<typeof organization>;
export type PlaceSource = z.infer<typeof place>;
export type OfficeSource = z.infer<typeof office>;
export type HoldingSource = z.infer<typeof holding>;
export type EventSource = z.infer<typeof event>;
export type NamesSource = z.infer<typeof names>;
export type CollectionSource = z.infer<typeof collection>;
export type AliasSource = z.infer<typeof alias>;
export type SourceReference = z.infer<typeof source>;
