import { describe, expect, test } from 'vitest';
import { readMeeting } from '../../../src/importer/events/read-meetings.ts';
import { meetingRow, smallReading, telegram } from './small-world.ts';

describe('a row of the meetings', () => {
  test('of Kerry in Moscow becomes a visit there, with its page and no word of its text', () => {
    const [account] = readMeeting(
      meetingRow({
        id: 'm-2016-07-14-visit-kerry-putin',
        start: '2016-07-14',
        end: '2016-07-15',
        place: 'Moscow, Russia',
        participants: ['Q22316', 'Q7747', 'Q58217'],
        countries: ['US', 'RU'],
      }),
      smallReading(),
    );
    expect(account).toMatchObject({
      kind: 'visit',
      place: 'place-ru-moscow',
      start: '2016-07-14',
      end: '2016-07-15',
      history: [{ status: 'held', on: '2016-07-15' }],
      sources: [{ publisher: 'US Office of the Historian' }],
    });
  });

  test('that only state media tell of is left out', () => {
    const reading = smallReading();
    const source = 'media headline: 1tv.ru (lobsterbush/kremlin-speeches)';
    const participants = ['Q7747', 'Q76'];
    const row = meetingRow({
      id: 'm-1',
      kind: 'call',
      start: '2015-01-13',
      participants,
      confidence: 'media',
      source,
    });
    expect(readMeeting(row, reading)).toEqual([]);
    expect(reading.told).toEqual(['m-1 dropped: only state media tell of it']);
  });

  test('that a ministry confirms cites the ministry and not the headline', () => {
    const [account] = readMeeting(
      meetingRow({
        id: 'm-2',
        kind: 'talks',
        start: '2016-05-03',
        participants: ['Q58217', 'Q22316'],
        source: 'media headline: 1tv.ru (lobsterbush/kremlin-speeches)',
        url: 'https://www.1tv.ru/news/2016-05-03',
        other_sources: [{ src: telegram.source, url: telegram.url }],
      }),
      smallReading(),
    );
    expect(account?.sources).toEqual(['mfa-russia']);
  });

  test('of a stop on the way to Asia tells of no visit', () => {
    const remarks = 'Barack Obama in Ramstein Air Force Base, Germany: Stopped en route to India.';
    const row = meetingRow({
      id: 'm-3',
      start: '2015-01-24',
      participants: ['Q76'],
      place: 'Moscow, Russia',
      remarks,
    });
    expect(readMeeting(row, smallReading())).toEqual([]);
  });

  test('tells of a meeting for each state when a channel posts one meeting at a time', () => {
    const row = meetingRow({
      ...telegram,
      id: 'm-4',
      kind: 'call',
      start: '2017-10-31',
      participants: ['Q58217', 'Q5015', 'Q249206'],
    });
    const pairs = readMeeting(row, smallReading()).map(account =>
      account.participants.map(({ entity }) => entity),
    );
    expect(pairs).toEqual([
      ['Q58217', 'Q5015'],
      ['Q58217', 'Q249206'],
    ]);
    const together = smallReading([{ together: 'm-4', why: 'a call of three' }]);
    expect(readMeeting(row, together)).toHaveLength(1);
  });

  test('keeps an inferred participant only when a source says who was in office on that day', () => {
    const row = (start: string) =>
      meetingRow({
        ...telegram,
        id: `m-${start}`,
        kind: 'talks',
        start,
        participants: ['Q58217', 'Q249206'],
        participants_inferred: ['Q249206'],
      });
    expect(readMeeting(row('2018-03-14'), smallReading())[0]?.participants).toEqual([
      { entity: 'Q58217', known: 'named' },
      { entity: 'Q249206', known: 'inferred' },
    ]);
    expect(readMeeting(row('2015-09-01'), smallReading())[0]?.participants).toEqual([
      { entity: 'Q58217', known: 'named' },
    ]);
  });

  test('names those whom its sentence names with their office', () => {
    const row = meetingRow({
      id: 'm-5',
      start: '2018-07-16',
      place: 'Helsinki, Finland',
      countries: ['US', 'FI'],
      participants: ['Q473239'],
      remarks:
        'Mike Pompeo in Helsinki, Finland: Met with President Niinistö and Russian Foreign Minister Lavrov. Accompanied President Trump.',
    });
    const ids = readMeeting(row, smallReading())[0]?.participants.map(({ entity }) => entity);
    expect(ids).toEqual(['Q473239', 'Q355463', 'Q58217', 'Q22686']);
  });

  test('does not take a former, deputy or elected president for the one in office', () => {
    const remarks = 'John Kerry in Kyiv, Ukraine: Met with Ukrainian President-elect Petro Poroshenko.';
    const participants = ['Q22316'];
    const row = meetingRow({
      id: 'm-6',
      start: '2014-07-03',
      place: 'Kyiv, Ukraine',
      countries: ['UA'],
      participants,
      remarks,
    });
    expect(readMeeting(row, smallReading())[0]?.participants).toHaveLength(1);
  });
});
