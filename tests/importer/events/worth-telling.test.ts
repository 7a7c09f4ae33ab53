import { expect, test } from 'vitest';
import type { Account } from '../../../src/importer/events/account.ts';
import { placeFinder } from '../../../src/importer/events/find-place.ts';
import { worthTelling } from '../../../src/importer/events/worth-telling.ts';
import { smallWorld } from './small-world.ts';

function told(kind: Account['kind'], who: string[], place?: string): Account['kind'] | undefined {
  const account: Account = {
    row: 'm-2016-09-09',
    kind,
    start: '2016-09-09',
    end: '2016-09-09',
    ...(place !== undefined && { place }),
    participants: who.map(entity => ({ entity, known: 'named' })),
    history: [{ status: 'held', on: '2016-09-09' }],
    sources: ['mfa-russia'],
  };
  return worthTelling(account, placeFinder(smallWorld), smallWorld, () => {})?.kind;
}

test.each([
  ['talks of Kerry and Lavrov anywhere', 'talks', 'talks', ['Q22316', 'Q58217'], undefined],
  ['Kerry in Moscow with Lavrov, as his visit', 'visit', 'visit', ['Q22316', 'Q58217'], 'place-ru-moscow'],
  [
    'Kerry in Helsinki with Lavrov, as their meeting',
    'meeting',
    'visit',
    ['Q22316', 'Q58217'],
    'place-fi-helsinki',
  ],
  ['Obama and Kerry in Helsinki, as a visit', 'visit', 'visit', ['Q76', 'Q22316'], 'place-fi-helsinki'],
  ['Kerry alone at a conference in Kyiv, as a visit', 'visit', 'conference', ['Q22316'], 'place-ua-kyiv'],
  ['not Lavrov’s talks with an unknown guest in Moscow', undefined, 'talks', ['Q58217'], 'place-ru-moscow'],
  ['not Lavrov’s call with somebody unknown', undefined, 'call', ['Q58217'], undefined],
] as const)('is told: %s', (_, expected, kind, who, place) => {
  expect(told(kind, [...who], place)).toBe(expected);
});
