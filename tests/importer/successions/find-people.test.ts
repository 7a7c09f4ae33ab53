import { describe, expect, test } from 'vitest';
import type { Drafts } from '../../../src/importer/read-drafts.ts';
import { findPeople } from '../../../src/importer/successions/find-people.ts';

const row = (id: string, name: string, country: string, aliases: string[] = []) => ({
  at: `people.jsonl: ${id}`,
  row: { id, name, aliases, country, roles: [] },
});

const drafts: Drafts = {
  people: [
    row('Q22704', 'Boris Tadić', 'RS'),
    row('Q57434', 'Josep Borrell', 'ES', ['Josep Borrell Fontelles']),
    row('Q5235713', 'David Johnston', 'AU'),
    row('Q16730377', 'David Johnston', 'AU'),
  ],
  peopleExtra: [],
  holders: [],
  organizations: [],
  places: [],
  names: [],
  ambiguity: [],
};
const byHand = {
  collections: [],
  people: [],
  organizations: [],
  places: [],
  offices: [],
  events: [],
  names: [],
};

function found(
  office: string,
  country: string,
  ...holders: { name: string; id?: string; country?: string }[]
) {
  const succession = {
    at: `successions: ${office}`,
    office,
    sources: ['common-names'],
    holders: holders.map(holder => ({ ...holder, from: '2014-01-01', to: '2015-01-01' })),
  };
  return findPeople(
    [succession],
    () => country,
    drafts,
    byHand,
    id => id,
  );
}

describe('the people of a succession', () => {
  test('are found by name or alias in the country of the office, or anywhere for a body of states', () => {
    expect(found('es-foreign-minister', 'ES', { name: 'Josep Borrell' }).successions[0]!.holders[0]!.id).toBe(
      'Q57434',
    );
    const high = found('eu-high-representative', 'EU', { name: 'Josep Borrell Fontelles' });
    expect(high.successions[0]!.holders[0]!.id).toBe('Q57434');
    expect(high.drafts.peopleExtra).toEqual([]);
  });

  test('are new people when no draft tells of them', () => {
    const { successions, drafts: more } = found('de-defence-minister', 'DE', {
      name: 'Annegret Kramp-Karrenbauer',
    });
    expect(successions[0]!.holders[0]!.id).toBe('x-de-annegret-kramp-karrenbauer');
    expect(more.peopleExtra.map(one => one.row.name)).toEqual(['Annegret Kramp-Karrenbauer']);
  });

  test('are refused while a name is of two, or somebody new has no country', () => {
    expect(() => found('au-defence-minister', 'AU', { name: 'David Johnston' })).toThrow(
      'David Johnston: write the id, one of Q5235713, Q16730377',
    );
    expect(() => found('int-fifa-president', 'INT', { name: 'Gianni Infantino' })).toThrow(
      'Gianni Infantino: write the country the person is from',
    );
  });
});
