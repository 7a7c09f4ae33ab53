import { describe, expect, test } from 'vitest';
import { soundSources } from '../../../src/compiler/compile-dataset.ts';
import { fromPopolo } from '../../../src/importer/popolo/from-popolo.ts';
import { popoloLayer } from '../../../src/importer/popolo/popolo-layer.ts';
import { readPopolo } from '../../../src/importer/popolo/read-popolo.ts';
import { startReport } from '../../../src/importer/report.ts';
import { textOf } from '../../../src/importer/write-files.ts';
import { filesOf, soundRecords } from '../../compiler/sound-files.ts';

const page = [{ url: 'https://www.parliament.nz/en/mps/ardern', note: 'New Zealand Parliament' }];

/** A parliament's file as EveryPolitician publishes them: no posts, terms as events, nulls where nothing is known. */
function parliament() {
  return {
    persons: [
      {
        id: '0a1b2c3d-1111',
        name: 'Jacinda Ardern',
        birth_date: null,
        identifiers: [{ scheme: 'wikidata', identifier: 'Q1234567' }],
        other_names: [
          { name: 'Jacinda Kate Laurell Ardern', note: 'full name' },
          { name: 'Джасинда Ардерн', lang: 'ru', note: 'multilingual' },
        ],
        sources: page,
      },
      {
        id: '0a1b2c3d-2222',
        name: 'Liz Truss',
        identifiers: [{ scheme: 'wikidata', identifier: 'Q272201' }],
      },
      { id: '0a1b2c3d-3333', name: 'Ann Other' },
    ],
    organizations: [
      { id: 'house', name: 'House of Representatives', classification: 'legislature', sources: page },
    ],
    events: [
      {
        id: 'term/51',
        name: '51st Parliament',
        classification: 'legislative period',
        start_date: '2014-10-20',
      },
    ],
    memberships: [
      {
        person_id: '0a1b2c3d-1111',
        organization_id: 'house',
        role: 'member',
        start_date: '2008',
        end_date: null,
      },
      { person_id: '0a1b2c3d-1111', organization_id: 'nowhere', role: 'member', start_date: '2007' },
    ],
  };
}

function read(file: object, country?: string) {
  const report = startReport();
  const told = readPopolo(JSON.stringify(file), 'nz.json');
  const files = filesOf(soundRecords());
  const collections = new Map(soundRecords()['sources.json']!.map(one => [one.id as string, one]));
  const countries = new Map([['Q272201', 'GB']]);
  const records = fromPopolo({ told, collections, countries, report, ...(country && { country }) });
  const layer = popoloLayer(records, files, report);
  const written = [...layer].map(([name, list]) => ({ file: name, text: textOf(list) }));
  const { people, offices, names, events } = soundSources([...files, ...written]);
  const person = (id: string) => people.find(one => one.record.id === id);
  return {
    layer,
    written,
    files,
    records,
    person,
    offices,
    names,
    events,
    notes: Object.fromEntries(report.sections()),
  };
}

describe("a parliament's file", () => {
  test('Ardern goes by her Wikidata id, and what stands of her membership is its first year', () => {
    const { person, names } = read(parliament(), 'NZ');
    expect(person('Q1234567')).toMatchObject({
      file: 'popolo/people/nz.json',
      record: {
        name: 'Jacinda Ardern',
        aliases: ['Jacinda Kate Laurell Ardern'],
        offices: [{ office: 'nz-member-of-house-of-representatives', from: '2008', lastAttested: '2008' }],
      },
    });
    expect(person('Q1234567')?.record.offices?.[0]?.to).toBeUndefined();
    expect(names.map(({ record }) => record)).toContainEqual({
      entity: 'Q1234567',
      names: ['Джасинда Ардерн'],
    });
  });

  test('a seat in a legislature is an office of a legislator', () => {
    const { offices } = read(parliament(), 'NZ');
    expect(offices.find(({ record }) => record.ranks.includes('legislator'))?.record.titles).toEqual([
      { title: 'Member of House of Representatives' },
    ]);
  });

  test('what has no source, no office or no kind is left out, and the report says so', () => {
    const { notes, person } = read(parliament(), 'NZ');
    expect(notes['Popolo, left out: no source']).toEqual(['Ann Other (0a1b2c3d-3333)']);
    expect(notes['Popolo, left out: of a post or organization that is not in the file']).toHaveLength(1);
    expect(notes['Popolo, left out: an event of a kind that is not told of']).toEqual([
      '51st Parliament (term/51)',
    ]);
    expect(person('x-ann-other')).toBeUndefined();
  });

  test('without a country, only who is known already is taken', () => {
    const { notes, layer } = read(parliament());
    expect([...layer]).toEqual([]);
    expect(notes['Popolo, left out: a person of no country; name it with --country']).toHaveLength(2);
  });
});

describe('the layer of a file', () => {
  const otherName = (name: string) => ({
    persons: [
      {
        id: 'Q272201',
        name: 'Liz Truss',
        sources: [{ url: 'https://www.wikidata.org/wiki/Q272201', collection: 'wikidata' }],
        other_names: [{ name: 'Elizabeth Truss' }, { name }],
      },
    ],
  });

  test('has only the fields that say something else, in the file of the country', () => {
    const { layer, person } = read(otherName('Mary Elizabeth Truss'), 'NZ');
    expect([...layer]).toEqual([
      ['popolo/people/gb.json', [{ id: 'Q272201', aliases: ['Elizabeth Truss', 'Mary Elizabeth Truss'] }]],
    ]);
    expect(person('Q272201')?.record.offices).toHaveLength(1);
  });

  test('is the same again, is replaced by a newer file, and goes when the file says what stands', () => {
    const { records, files, layer, written } = read(otherName('Mary Elizabeth Truss'));
    expect([...popoloLayer(records, [...files, ...written], startReport())]).toEqual([...layer]);
    const newer = read(otherName('Lizzy Truss'));
    expect([...popoloLayer(newer.records, [...files, ...written], startReport())]).toEqual([...newer.layer]);
    const plain = otherName('x');
    plain.persons[0]!.other_names.pop();
    expect([...popoloLayer(read(plain).records, [...files, ...written], startReport())]).toEqual([]);
  });
});

describe('what is no Popolo is refused in one line', () => {
  test.each([
    ['<html>', 'nz.json is a web page or XML; save the Popolo JSON itself.'],
    ['[]', /^nz\.json: write lists under their names/],
    ['{"people": []}', /^nz\.json is no Popolo: it has none of the lists persons, organizations/],
    [
      '{"persons": [null, {"id": "a", "name": "Ann"}, {"id": "b", "name": "Bo", "sources": [{"url": "bo"}]}]}',
      'nz.json: persons[1].sources[0].url (Bo): write an address that begins with https:// or http://',
    ],
    [
      '{"memberships": [{"person_id": "a", "start_date": "20 May"}]}',
      'nz.json: memberships[0].start_date: write a date as 2021, 2021-12 or 2021-12-08',
    ],
    ['{"persons": {}}', 'nz.json: persons: write a list: [ … ]'],
  ])('%s', (text, message) => {
    expect(() => readPopolo(text, 'nz.json')).toThrow(message);
  });
});
