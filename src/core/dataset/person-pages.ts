import type { EntityId } from '../model/entity.ts';

const gap = '{id}';

/** The address of a person's own page with a gap for the id, which pages of other people in the collection share. */
export function withoutPerson(url: string, person: EntityId): string {
  const end = `/${person}`;
  return url.endsWith(end) ? url.slice(0, -person.length) + gap : url;
}

/** The address with the person's id in its gap, if it has one. */
export function withPerson(url: string, person: EntityId): string {
  return url.endsWith(gap) ? url.slice(0, -gap.length) + person : url;
}
