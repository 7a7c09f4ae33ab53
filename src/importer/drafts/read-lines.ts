import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';

/** A row of a draft file and where it stands. */
export interface DraftRow<T> {
  /** `people.jsonl:17`, counted from 1. */
  at: string;
  row: T;
}

/** A draft file cannot be read; the message says which line and why. */
export class DraftFault extends Error {
  override readonly name = 'DraftFault';
}

/**
 * The rows of a file with one JSON object a line; none when there is no such file, since drafts may come in part.
 *
 * @throws DraftFault when a line is no JSON, or not of the shape.
 */
export function readLines<S extends z.ZodType>(
  folder: string,
  name: string,
  shape: S,
): DraftRow<z.infer<S>>[] {
  const file = join(folder, name);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [readRow<z.infer<S>>(line, `${name}:${i + 1}`, shape)]));
}

function readRow<T>(line: string, at: string, shape: z.ZodType): DraftRow<T> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new DraftFault(`${at}: this is no JSON (${(error as Error).message})`);
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return { at, row: parsed.data as T };
  const issue = parsed.error.issues[0]!;
  throw new DraftFault(`${at}: ${issue.path.join('.') || 'row'}: ${issue.message}`);
}
