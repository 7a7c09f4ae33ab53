import { describe, expect, test } from 'vitest';
import type { Account } from '../../../src/importer/events/account.ts';
import { eventSources } from '../../../src/importer/events/event-source.ts';
import { smallWorld } from './small-world.ts';

function account(row: string, kind: Account['kind'], more: Partial<Account> = {}): Account {
  return {
    row,
    kind,
    start: '2016-05-03',
    end: '2016-05-03',
    participants: [
      { entity: 'Q22316', known: 'named' },
      { entity: 'Q58217', known: 'inferred' },
    ],
    history: [{ status: 'held', on: '2016-05-03' }],
    sources: ['mfa-russia'],
    ...more,
  };
}

const idsOf = (...accounts: Account[]) => eventSources(accounts, new Set(), smallWorld).map(({ id }) => id);

describe('the id of an event', () => {
  test('says when, who and where', () => {
    expect(idsOf(account('a', 'talks', { place: 'place-ru-moscow' }))).toEqual([
      'event-2016-05-03-kerry-lavrov-moscow',
    ]);
    expect(idsOf(account('a', 'call'))).toEqual(['event-2016-05-03-kerry-lavrov-call']);
    const summit = account('helsinki-summit-2018', 'summit', {
      name: '2018 Russia–United States summit',
      start: '2018-07-16',
    });
    expect(idsOf(summit)).toEqual(['event-2018-07-16-helsinki-summit']);
  });

  test('is the same whatever the order of the drafts', () => {
    const [a, b, c] = [account('a', 'talks'), account('b', 'meeting'), account('c', 'meeting')];
    expect(idsOf(a, b, c)).toEqual(idsOf(c, b, a));
    expect(idsOf(a, b, c)).toEqual([
      'event-2016-05-03-kerry-lavrov',
      'event-2016-05-03-kerry-lavrov-meeting',
      'event-2016-05-03-kerry-lavrov-meeting-2',
    ]);
  });

  test('is never that of an event by hand', () => {
    const taken = new Set(['event-2016-05-03-kerry-lavrov']);
    expect(eventSources([account('a', 'talks')], taken, smallWorld)[0]?.id).toBe(
      'event-2016-05-03-kerry-lavrov-talks',
    );
  });

  test('stands before facts only: no sentence of a source is written', () => {
    const [event] = eventSources(
      [account('a', 'talks', { remarks: 'Met with the minister.' })],
      new Set(),
      smallWorld,
    );
    expect(JSON.stringify(event)).not.toContain('Met with');
    expect(event?.participants).toEqual(['Q22316', { entity: 'Q58217', inferred: true }]);
  });
});
