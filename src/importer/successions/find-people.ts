import type { Sources } from '../../compiler/sources.ts';
import { DraftFault } from '../drafts/read-lines.ts';
import type { DraftPerson } from '../drafts/shapes.ts';
import { nameKey, slug } from '../names-key.ts';
import { holderId } from '../people/who-is-who.ts';
import type { Drafts } from '../read-drafts.ts';
import type { Succession, SuccessionHolder } from './read-successions.ts';

/** Successions whose holders all have ids, and the drafts with a row for each person whom no draft tells of. */
export interface FoundPeople {
  successions: (Omit<Succession, 'holders'> & { holders: (SuccessionHolder & { id: string })[] })[];
  drafts: Drafts;
}

/** Somebody whom a name alone does not tell from others. */
interface Doubtful {
  problem: string;
}

/** Bodies whose offices people of any state hold. */
const bodies = new Set(['EU', 'UN', 'INT']);

/**
 * Finds the holders among the people of the drafts and those by hand: the only one of the name in the country, or in any
 * when the office is of a body of states. Whoever is not found is new.
 *
 * @throws DraftFault when a name is of several people, with their ids, one of which is to be written.
 */
export function findPeople(
  successions: readonly Succession[],
  countryOf: (office: string) => string,
  written: Drafts,
  byHand: Sources,
  finalId: (draftId: string) => string,
): FoundPeople {
  const find = finder(written, byHand, finalId);
  const added = new Map<string, DraftPerson>();
  const known = new Set([
    ...[...written.people, ...written.peopleExtra].map(({ row }) => row.id),
    ...written.holders.map(({ row }) => holderId(row, written)),
  ]);
  const problems: string[] = [];
  const found = successions.map(succession => {
    const home = countryOf(succession.office);
    const holders = succession.holders.map(holder => {
      const country = holder.country ?? home;
      const id = holder.id ?? find(holder.name, country) ?? madeId(holder.name, country);
      if (typeof id !== 'string') {
        problems.push(`${succession.at}: ${holder.name}: ${id.problem}`);
        return { ...holder, id: holder.name };
      }
      // A row of its own tells what somebody known by id is called here, as newspapers write it.
      if (!known.has(id) || holder.id !== undefined)
        added.set(id, { id, name: holder.name, aliases: [], country, roles: [] });
      return { ...holder, id };
    });
    return { ...succession, holders };
  });
  if (problems.length > 0) throw new DraftFault(problems.join('\n'));
  const rows = [...added.values()].map(row => ({ at: 'successions', row }));
  return { successions: found, drafts: { ...written, peopleExtra: [...written.peopleExtra, ...rows] } };
}

function madeId(name: string, country: string): string | Doubtful {
  if (bodies.has(country)) return { problem: 'write the country the person is from' };
  return `x-${country.toLowerCase()}-${slug(name)}`;
}

/** Finds the id of the only person of a name. */
function finder(drafts: Drafts, byHand: Sources, finalId: (draftId: string) => string) {
  const named = new Map<string, Set<string>>();
  const otherwise = new Map<string, Set<string>>();
  const add = (to: typeof named, country: string, name: string, id: string) => {
    for (const key of [`${country} ${nameKey(name)}`, `INT ${nameKey(name)}`]) {
      to.set(key, (to.get(key) ?? new Set()).add(finalId(id)));
    }
  };
  for (const { row } of [...drafts.people, ...drafts.peopleExtra]) {
    add(named, row.country, row.name, row.id);
    for (const alias of [...row.aliases, ...(row.aliases_generated ?? [])])
      add(otherwise, row.country, alias, row.id);
  }
  for (const { row } of drafts.holders) {
    add(named, row.country, row.person, holderId(row, drafts));
    for (const alias of row.aliases) add(otherwise, row.country, alias, holderId(row, drafts));
  }
  for (const { country, record } of byHand.people) add(named, country ?? '', record.name, record.id);
  return (name: string, country: string): string | Doubtful | undefined => {
    const key = `${bodies.has(country) ? 'INT' : country} ${nameKey(name)}`;
    const ids = [...(named.get(key) ?? otherwise.get(key) ?? [])];
    if (ids.length > 1) return { problem: `write the id, one of ${ids.join(', ')}` };
    return ids[0];
  };
}
