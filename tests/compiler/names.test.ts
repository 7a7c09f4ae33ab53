import { describe, expect, test } from 'vitest';
import { namesOf } from '../../src/compiler/names.ts';
import type { PersonSource } from '../../src/compiler/schema.ts';

const names = (record: Partial<PersonSource>) =>
  namesOf({
    kind: 'person',
    file: 'people/gb.json',
    label: '',
    record: { id: 'Q1', name: 'Liz Truss', sources: ['wikidata'], ...record },
  }).map(({ text, use, exactly }) => [text, use, ...(exactly ? ['exactly'] : [])]);

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
