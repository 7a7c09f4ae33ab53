import { describe, expect, test } from 'vitest';
import type { Account } from '../../../src/importer/events/account.ts';
import { setApartFromNamed } from '../../../src/importer/events/beside-named.ts';
import { eventCorrectionsOf } from '../../../src/importer/events/event-corrections.ts';
import { placeFinder } from '../../../src/importer/events/find-place.ts';
import { mergeAccounts } from '../../../src/importer/events/merge-accounts.ts';
import { leaveOutToldByHand } from '../../../src/importer/events/told-by-hand.ts';
import { smallWorld } from './small-world.ts';

const places = placeFinder(smallWorld);
const kerry = 'Q22316';
const lavrov = 'Q58217';
const putin = 'Q7747';
const trump = 'Q22686';

function account(
  row: string,
  kind: Account['kind'],
  start: string,
  who: string[],
  more: Partial<Account> = {},
): Account {
  return {
    row,
    kind,
    start,
    end: more.end ?? start,
    participants: who.map(entity => ({ entity, known: 'named' })),
    history: [{ status: 'held', on: more.end ?? start }],
    sources: [{ url: `https://example.org/${row}`, publisher: row }],
    ...more,
  };
}

function merge(...accounts: Account[]) {
  return mergeAccounts(accounts, places, eventCorrectionsOf([]), () => {});
}

describe('accounts of one event', () => {
  test('of both sides become one event with both sources', () => {
    const events = merge(
      account('kremlin', 'call', '2018-03-20', [putin, trump]),
      account('white-house', 'call', '2018-03-20', [trump, putin]),
    );
    expect(events).toHaveLength(1);
    expect(events[0]?.sources).toHaveLength(2);
  });

  test('of which one knows a name keep it, once', () => {
    const aliases = [{ text: 'Kultaranta talks', context: true as const }];
    const [event] = merge(
      account('kremlin', 'meeting', '2018-07-16', [putin, trump]),
      account('page', 'talks', '2018-07-16', [trump, putin], { aliases }),
      account('another', 'talks', '2018-07-16', [trump, putin], { aliases: ['Kultaranta Talks'] }),
    );
    expect(event?.aliases?.map(alias => (typeof alias === 'string' ? alias : alias.text))).toHaveLength(1);
  });

  test('of a night call that one side published on the next day are on the first day', () => {
    const events = merge(
      account('ministry', 'call', '2016-02-14', [lavrov, kerry], { dayOfPublication: true }),
      account('department', 'call', '2016-02-13', [kerry, lavrov]),
    );
    expect(events.map(({ start }) => start)).toEqual(['2016-02-13']);
  });

  test('of calls on two days that both sides date themselves are two calls', () => {
    const events = merge(
      account('first', 'call', '2016-02-13', [kerry, lavrov]),
      account('second', 'call', '2016-02-14', [kerry, lavrov]),
    );
    expect(events).toHaveLength(2);
  });

  test('of a call and of a meeting on the same day are two', () => {
    expect(
      merge(
        account('a', 'call', '2016-02-13', [kerry, lavrov]),
        account('b', 'meeting', '2016-02-13', [kerry, lavrov]),
      ),
    ).toHaveLength(2);
  });

  test('of a visit and of the talks with a host on one of its days are the visit', () => {
    const events = merge(
      account('talks', 'talks', '2016-03-24', [lavrov, kerry], { dayOfPublication: true }),
      account('visit', 'visit', '2016-03-23', [kerry, putin, lavrov], {
        end: '2016-03-24',
        place: 'place-ru-moscow',
      }),
    );
    expect(events).toMatchObject([
      { kind: 'visit', start: '2016-03-23', end: '2016-03-24', place: 'place-ru-moscow' },
    ]);
  });

  test('of talks of two and of talks of three on the same day are two', () => {
    expect(
      merge(
        account('two', 'talks', '2016-03-24', [lavrov, kerry]),
        account('three', 'talks', '2016-03-24', [lavrov, kerry, putin]),
      ),
    ).toHaveLength(2);
  });

  test('at places that contradict each other are two, and a city in the state is no contradiction', () => {
    const inMoscow = account('a', 'meeting', '2016-03-24', [lavrov, kerry], { place: 'place-ru-moscow' });
    const inKyiv = account('b', 'meeting', '2016-03-24', [lavrov, kerry], { place: 'place-ua-kyiv' });
    const inRussia = account('c', 'meeting', '2016-03-24', [lavrov, kerry], { place: 'Q159' });
    expect(merge(inMoscow, inKyiv)).toHaveLength(2);
    expect(merge(inRussia, inMoscow)).toMatchObject([{ place: 'place-ru-moscow' }]);
  });

  test('are joined and set apart by hand', () => {
    const a = account('a', 'call', '2016-02-13', [kerry, lavrov]);
    const b = account('b', 'call', '2016-02-15', [kerry, lavrov]);
    const same = eventCorrectionsOf([{ same: ['a', 'b'], why: 'the page was published late' }]);
    expect(mergeAccounts([a, b], places, same, () => {})).toHaveLength(1);
  });
});

describe('a journey to a named summit', () => {
  const summit = () =>
    account('helsinki', 'summit', '2018-07-16', [trump, putin], {
      name: 'Helsinki summit',
      place: 'place-fi-helsinki',
    });

  test('is a visit to the host, and the summit is told once', () => {
    const journey = account('trump', 'visit', '2018-07-15', [trump, 'Q355463', putin], {
      end: '2018-07-16',
      place: 'place-fi-helsinki',
    });
    const named = summit();
    const rest = setApartFromNamed([named], [journey], places, () => {});
    expect(rest.map(({ participants }) => participants.map(({ entity }) => entity))).toEqual([
      [trump, 'Q355463'],
    ]);
    expect(named.sources).toHaveLength(2);
  });

  test('of a companion makes the companion a participant', () => {
    const named = summit();
    const companion = account('pompeo', 'visit', '2018-07-16', ['Q473239', trump, putin], {
      place: 'place-fi-helsinki',
    });
    expect(setApartFromNamed([named], [companion], places, () => {})).toEqual([]);
    expect(named.participants.map(({ entity }) => entity)).toEqual([trump, putin, 'Q473239']);
  });
});

test('what is told by hand is not told again', () => {
  const byHand = {
    id: 'event-2022-02-10-truss-lavrov-moscow',
    kind: 'talks' as const,
    start: '2022-02-10',
    place: 'place-ru-moscow',
    participants: ['Q260464', lavrov],
    history: [{ status: 'held' as const, on: '2022-02-10' }],
    sources: ['mfa-russia'],
  };
  const told = [
    account('m-2022-02-10-talks-lavrov-truss', 'talks', '2022-02-11', [lavrov, 'Q260464'], {
      dayOfPublication: true,
    }),
    account('m-2022-02-10-talks-lavrov-kerry', 'talks', '2022-02-10', [lavrov, kerry]),
  ];
  expect(leaveOutToldByHand(told, [byHand], places, () => {}).map(({ row }) => row)).toEqual([
    'm-2022-02-10-talks-lavrov-kerry',
  ]);
});
