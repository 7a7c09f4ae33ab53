import * as z from 'zod/mini';
import type { BackgroundQuestions, Readers } from './contract.ts';
import { isIsoDay } from './iso-day.ts';
import { limits } from './limits.ts';

const day = z.string('must be text').check(z.refine(isIsoDay, 'must be a day, written 2022-02-10'));

// Ids travel in a space-separated attribute of the page, so none holds white space.
const entityId = z
  .string('must be text')
  .check(
    z.maxLength(limits.idLength, `must be no longer than ${limits.idLength}`),
    z.regex(/^[A-Za-z]\S*$/, 'must begin with a letter and hold no white space'),
  );

const entityIds = listOf(entityId, limits.entities);

const blocks = listOf(
  z
    .string('must be text')
    .check(z.maxLength(limits.blockLength, `must be no longer than ${limits.blockLength}`)),
  limits.blocks,
).check(
  z.refine(
    texts => texts.reduce((sum, text) => sum + text.length, 0) <= limits.textLength,
    `must be no longer than ${limits.textLength} together`,
  ),
);

const language = z
  .string('must be text')
  .check(z.regex(/^[A-Za-z0-9-]+$/, 'must be a language tag'), z.maxLength(limits.languageLength));

const site = z
  .string('must be text')
  .check(z.regex(/^\S+$/, 'must be a host name'), z.maxLength(limits.siteLength));

const count = z.int('must be a whole number').check(z.gte(0, 'must not be negative'));

/** The background's door: every question from a page process is read here before it is answered. */
export const backgroundReaders: Readers<BackgroundQuestions> = {
  findMentions: readerOf('findMentions', {
    asOf: day,
    language: z.exactOptional(language),
    blocks,
    known: entityIds,
  }),
  readCard: readerOf('readCard', { entity: entityId, asOf: day, company: entityIds }),
  showCount: readerOf('showCount', { actors: count }),
  hideName: readerOf('hideName', {
    entity: entityId,
    site: z.exactOptional(site),
    hidden: z.boolean('must be true or false'),
  }),
  nameEntities: readerOf('nameEntities', { entities: entityIds }),
  describeDataset: readerOf('describeDataset', {}),
};

function listOf<T extends z.ZodMiniType>(entry: T, most: number) {
  return z.array(entry, 'must be a list').check(z.maxLength(most, `must hold no more than ${most}`));
}

/** Reads one question; the error names the question, the place in it, and what should stand there. */
function readerOf<S extends z.core.$ZodLooseShape>(ask: string, shape: S) {
  const schema = z.strictObject(shape, 'must hold the fields of the contract and no others');
  return (question: unknown): z.output<typeof schema> => {
    const read = schema.safeParse(question);
    if (read.success) return read.data;
    const { path, message } = read.error.issues[0]!;
    throw new Error(`${ask}: ${[...path, message].join(' ')}`);
  };
}
