import { describe, expect, test } from 'vitest';
import { namesOf } from '../../src/compiler/names.ts';
import type { PersonSource } from '../../src/compiler/schema.ts';

const names = (record: Partial<PersonSource>) =>
  namesOf(
    {
      kind: 'person',
      file: 'people/gb.json',
      label: '',
      record: { id: 'Q1', name: 'Liz Truss', sources: ['wikidata'], ...record },
    },
    new Map(),
  ).map(({ text, use, exactly }) => [text, use, ...(exactly ? ['exactly'] : [])]);

describe('the names of a person', () => {
  test('the last word of the name is the short name', () => {
    expect(names({})).toEqual([
      ['Liz Truss', 'name'],
      ['Truss', 'short'],
    ]);
  });

  test('given short names take its place', () => {
    expect(
      names({ name: 'Ursula von der Leyen', shortNames: ['von der Leyen'], unmistakable: true }),
    ).toEqual([
      ['Ursula von der Leyen', 'name'],
      ['von der Leyen', 'unmistakable'],
    ]);
  });

  test('there is none where the family name comes first and none is given', () => {
    expect(names({ name: 'Xi Jinping', familyNameFirst: true })).toEqual([['Xi Jinping', 'name']]);
  });

  test('one name is kept in its strongest use, however it is written', () => {
    expect(names({ name: 'Erdoğan', aliases: ['Erdogan', { text: 'ERDOGAN', exactly: true }] })).toEqual([
      ['Erdoğan', 'name'],
    ]);
  });

  test('aliases say when they count', () => {
    expect(names({ shortNames: [], aliases: [{ text: 'LT', exactly: true, context: true }] })).toEqual([
      ['Liz Truss', 'name'],
      ['LT', 'context', 'exactly'],
    ]);
  });
});

test('a body of a state is called by its noun beside the state’s name', () => {
  const ireland = {
    id: 'Q27',
    name: 'Ireland',
    type: 'state' as const,
    country: 'IE',
    adjectives: ['Irish'],
    sources: ['cldr'],
  };
  const oireachtas = {
    kind: 'organization' as const,
    file: 'organizations/ie.json',
    label: '',
    country: 'IE',
    record: { id: 'org-oireachtas', name: 'Oireachtas', bodies: ['parliament'], sources: ['wikidata'] },
  };
  const texts = (states: (typeof ireland)[]) =>
    namesOf(oireachtas, new Map(states.map(one => [one.country, one]))).map(({ text }) => text);
  expect(texts([ireland])).toEqual([
    'Oireachtas',
    'Ireland parliament',
    'Irish parliament',
    'parliament of Ireland',
    'parliament of the Ireland',
  ]);
  expect(texts([])).toEqual(['Oireachtas']);
});
