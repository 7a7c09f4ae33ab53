import { DraftFault } from '../drafts/read-lines.ts';
import { type Popolo, popolo } from './shapes.ts';

const lists = ['persons', 'organizations', 'posts', 'memberships', 'events', 'areas'];

/**
 * Reads a Popolo file.
 *
 * @throws DraftFault with one line: the place of what cannot be read, and what to write there.
 */
export function readPopolo(text: string, file: string): Popolo {
  const value = parsed(text, file);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DraftFault(
      `${file}: write lists under their names: { "persons": [ … ], "memberships": [ … ] }.`,
    );
  }
  if (!lists.some(list => list in value)) {
    throw new DraftFault(`${file} is no Popolo: it has none of the lists ${lists.join(', ')}.`);
  }
  const clean = withoutNulls(value) as object;
  const found = popolo.safeParse(clean);
  if (found.success) return found.data;
  const { path, message } = found.error.issues[0]!;
  const at = path.map(step => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  const named = nameAt(clean, path);
  throw new DraftFault(`${file}: ${at.replace(/^\./, '')}${named}: ${message}`);
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const what = /^\s*</.test(text) ? 'a web page or XML' : `no JSON (${(error as Error).message})`;
    throw new DraftFault(`${file} is ${what}; save the Popolo JSON itself.`);
  }
}

/** Popolo writes null for what is not known. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(one => one !== null).map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== null)
      .map(([key, one]) => [key, withoutNulls(one)]),
  );
}

/** ` (Liz Truss)`: whose record it is, as far as that can be told. */
function nameAt(value: object, [list, place]: readonly PropertyKey[]): string {
  const records: unknown = (value as Record<PropertyKey, unknown>)[list ?? ''];
  const record: unknown = Array.isArray(records) ? records[Number(place)] : undefined;
  const { name, label, id } = (record ?? {}) as { name?: unknown; label?: unknown; id?: unknown };
  const told = [name, label, id].find(one => typeof one === 'string');
  return told === undefined ? '' : ` (${told as string})`;
}
