import { z } from 'zod';

/* What files for the importer write alike, whoever wrote them. */

/** A year, a month or a day. */
export const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write a date as 2021, 2021-12 or 2021-12-08');

/** A collection by its id, or a page. */
export const source = z.union([
  z.string(),
  z.strictObject({
    url: z.url(),
    publisher: z.string(),
    title: z.string().optional(),
    date: date.optional(),
  }),
]);
