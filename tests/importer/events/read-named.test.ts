import { describe, expect, test } from 'vitest';
import { readNamed, sharedNames } from '../../../src/importer/events/read-named.ts';
import type { DraftNamed } from '../../../src/importer/events/shapes.ts';
import { smallReading } from './small-world.ts';

function named(row: Partial<DraftNamed>): DraftNamed {
  return {
    id: 'nato-summit-2018-07-brussels',
    name: '2018 NATO Brussels summit',
    aliases: [],
    kind: 'summit',
    start: '2018-07-11',
    end: '2018-07-12',
    ongoing: false,
    city: null,
    country: null,
    organiser: null,
    participants: [],
    eventStatus: 'held',
    wikipedia: null,
    source: { url: 'https://example.org/nato', publisher: 'Example', date: null },
    status: 'verified',
    ...row,
  };
}

function read(row: Partial<DraftNamed>, shared = new Set<string>()) {
  const reading = smallReading();
  return { told: reading.told, account: readNamed(named(row), shared, reading)[0] };
}

describe('a named event', () => {
  test('without a source is left out', () => {
    expect(read({ status: 'unverified', source: null }).account).toBeUndefined();
    expect(read({ eventStatus: 'scheduled' }).told).toEqual([
      'nato-summit-2018-07-brussels dropped: no source tells that it was held',
    ]);
  });

  test('whose draft could not be verified counts when an editor knows a page', () => {
    const sources = [{ url: 'https://en.wikipedia.org/wiki/2018_Brussels_summit', publisher: 'Wikipedia' }];
    const reading = smallReading([
      { row: 'nato-summit-2018-07-brussels', participants: ['Donald Trump'], sources, why: 'who took part' },
    ]);
    const [account] = readNamed(named({ status: 'unverified', source: null }), new Set(), reading);
    expect(account?.sources).toEqual(sources);
    expect(account?.participants).toEqual([{ entity: 'Q22686', known: 'named' }]);
  });

  test('has states, organizations and the holders of offices as participants', () => {
    const { account, told } = read({
      organiser: 'NATO',
      participants: ['Ukraine', 'NATO Secretary General', 'Donald Trump', 'allied leaders'],
    });
    expect(account?.participants).toEqual([
      { entity: 'Q212', known: 'named' },
      { entity: 'Q57792', known: 'inferred' },
      { entity: 'Q22686', known: 'named' },
      { entity: 'Q7184', known: 'named' },
    ]);
    expect(told).toEqual(['nato-summit-2018-07-brussels noted: nobody is known as allied leaders']);
  });

  test('has those who joined later only from the year they joined', () => {
    const participants = ['Russia', 'India and Finland (from 2017)'];
    const ids = (start: string) =>
      read({ start, participants }).account?.participants.map(({ entity }) => entity);
    expect(ids('2016-06-23')).toEqual(['Q159']);
    expect(ids('2017-06-08')).toEqual(['Q159', 'Q668', 'Q33']);
  });

  test('is written without brackets, and shares names only about its days', () => {
    const rows = [
      named({ name: 'COP26 (Glasgow)', aliases: ['COP26', 'climate summit', 'Glasgow Climate Pact'] }),
      named({ name: 'COP27 (Sharm el-Sheikh)', aliases: ['COP27', 'climate summit'] }),
    ];
    const { account } = read(rows[0]!, sharedNames(rows));
    expect(account?.name).toBe('COP26, Glasgow');
    expect(account?.aliases).toEqual([
      'COP26',
      { text: 'climate summit', context: true },
      'Glasgow Climate Pact',
    ]);
  });

  test('that goes on is under way from its first day', () => {
    expect(read({ kind: 'conflict', ongoing: true, end: null }).account?.history).toEqual([
      { status: 'under-way', on: '2018-07-11' },
    ]);
  });
});
