import type { Correction } from './corrections.ts';
import type { DraftPerson } from './drafts/shapes.ts';
import type { Drafts } from './read-drafts.ts';

/** The drafts with the names that have been corrected by hand, so that nobody is taken for another by a wrong one. */
export function correctDrafts(drafts: Drafts, corrections: readonly Correction[]): Drafts {
  const corrected = new Map<string, Extract<Correction, { person: string; why: string }>[]>();
  for (const one of corrections) {
    if ('person' in one && !('addTenure' in one)) {
      corrected.set(one.person, [...(corrected.get(one.person) ?? []), one]);
    }
  }
  const correct = (row: DraftPerson): DraftPerson => {
    let person = row;
    for (const one of corrected.get(row.id) ?? []) {
      if ('addTenure' in one) continue;
      const wrong = new Set(one.notAliases);
      if (one.name !== undefined) wrong.add(person.name);
      person = {
        ...person,
        ...(one.name !== undefined && { name: one.name }),
        ...(one.country !== undefined && { country: one.country }),
        aliases: [...new Set([...(one.aliases ?? []), ...person.aliases])].filter(alias => !wrong.has(alias)),
      };
    }
    return person;
  };
  return {
    ...drafts,
    people: drafts.people.map(({ at, row }) => ({ at, row: correct(row) })),
    peopleExtra: drafts.peopleExtra.map(({ at, row }) => ({ at, row: correct(row) })),
  };
}
