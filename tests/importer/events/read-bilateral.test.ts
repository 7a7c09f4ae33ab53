import { describe, expect, test } from 'vitest';
import { readBilateral } from '../../../src/importer/events/read-bilateral.ts';
import type { DraftBilateral } from '../../../src/importer/events/shapes.ts';
import { smallReading } from './small-world.ts';

function row(more: Partial<DraftBilateral>): DraftBilateral {
  return {
    id: '2018-07-16-putin-niinisto',
    kind: 'meeting',
    announcedOn: null,
    start: '2018-07-16',
    end: '2018-07-16',
    datePrecision: 'day',
    city: 'Helsinki',
    country: 'FI',
    participants: [
      { name: 'Sauli Niinistö', country: 'FI' },
      { name: 'Vladimir Putin', country: 'RU' },
    ],
    status: 'held',
    verification: 'held',
    source: { url: 'https://example.org/niinisto', publisher: 'Example', date: null },
    announcementSource: null,
    overlapsMeetings: [],
    ...more,
  };
}

const historyOf = (more: Partial<DraftBilateral>) => readBilateral(row(more), smallReading())[0]?.history;

describe('a row with announcements', () => {
  test('finds its people by name and country, and its city', () => {
    expect(readBilateral(row({}), smallReading())).toMatchObject([
      {
        place: 'place-fi-helsinki',
        participants: [
          { entity: 'Q355463', known: 'named' },
          { entity: 'Q7747', known: 'named' },
        ],
      },
    ]);
  });

  test('keeps the name of the talks, and no description of them', () => {
    const aliases = ['Kultaranta talks', 'call between Putin and Niinistö', 'Niinistö in Helsinki'];
    expect(readBilateral(row({ aliases }), smallReading())[0]?.aliases).toEqual([
      { text: 'Kultaranta talks', context: true },
    ]);
    expect(readBilateral(row({}), smallReading())[0]).not.toHaveProperty('aliases');
  });

  test('without a source is left out', () => {
    expect(readBilateral(row({ verification: 'unverified', source: null }), smallReading())).toEqual([]);
  });

  test('tells first that it was announced, then that it was held', () => {
    expect(historyOf({ announcedOn: '2018-07-02' })).toEqual([
      { status: 'announced', on: '2018-07-02', planned: '2018-07-16' },
      { status: 'held', on: '2018-07-16' },
    ]);
  });

  test('of which only the announcement was seen is not told to have been held', () => {
    expect(historyOf({ announcedOn: '2018-07-02', verification: 'announcement' })).toEqual([
      { status: 'announced', on: '2018-07-02', planned: '2018-07-16' },
    ]);
  });

  test('that was called off was so on the day its source is about', () => {
    const url = 'https://en.wikipedia.org/wiki/Portal:Current_events/2018_July_4';
    const source = { url, publisher: 'Wikipedia (Portal:Current events)', date: null };
    expect(historyOf({ status: 'cancelled', verification: 'cancellation', source })).toEqual([
      { status: 'cancelled', on: '2018-07-04', planned: '2018-07-16' },
    ]);
  });

  test('whose days are known no better than by the week has the month', () => {
    const [account] = readBilateral(row({ start: '2018-07-09', datePrecision: 'week' }), smallReading());
    expect(account?.start).toBe('2018-07');
  });
});
