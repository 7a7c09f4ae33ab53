import { describe, expect, test } from 'vitest';
import { changesSince, lastKnownOn, rolesOn } from '../../../src/core/card/roles-on.ts';
import type { Tenure } from '../../../src/core/model/date.ts';
import type { OfficeHolding, Rank } from '../../../src/core/model/office.ts';

const held = (title: string, rank: Rank, tenure: Tenure, acting?: true): OfficeHolding => ({
  person: 'p',
  office: { id: title, country: 'RU', ranks: [rank], titles: [{ title }] },
  tenure,
  ...(acting && { acting }),
  sources: [],
});
const names = (holdings: OfficeHolding[]) => holdings.map(({ office }) => office.id);

test('on a handover day both offices count', () => {
  const medvedev = [
    held('President', 'head-of-state', { from: '2008-05-07', to: '2012-05-07' }),
    held('Prime Minister', 'head-of-government', { from: '2012-05-08', to: '2020-01-16' }),
  ];
  expect(names(rolesOn(medvedev, '2012-05-07'))).toEqual(['President']);
  expect(names(rolesOn(medvedev, '2012-05-08'))).toEqual(['Prime Minister']);
});

test('who acts for another stands behind who holds the title', () => {
  const both = [
    held('Acting', 'foreign-minister', { from: '2020', to: '2022' }, true),
    held('Titular', 'foreign-minister', { from: '2020', to: '2022' }),
  ];
  expect(names(rolesOn(both, '2021-01-01'))).toEqual(['Titular', 'Acting']);
});

describe('when no source speaks of the day', () => {
  const holdings = [
    held('Envoy', 'other', { from: '2015', lastAttested: '2017-03' }),
    held('Minister', 'minister', { from: '2018-05-18', lastAttested: '2020-06-01' }),
  ];

  test('the office vouched for last is the last known one', () => {
    expect(lastKnownOn(holdings, '2022-01-28')?.office.id).toBe('Minister');
  });

  test('none is last known for a day on which one is known', () => {
    expect(lastKnownOn(holdings, '2019-01-01')).toBeUndefined();
  });

  test('an office that was left is not last known', () => {
    const left = [held('Minister', 'minister', { from: '2018', to: '2020' })];
    expect(lastKnownOn(left, '2022-01-28')).toBeUndefined();
  });
});

test('an office left on an unknown day before May 2023 is a change after January 2022', () => {
  const holdings = [
    held('Minister', 'minister', { from: '2021', lastAttested: '2022-03', endedBefore: '2023-05-01' }),
  ];
  expect(names(changesSince(holdings, '2022-01-28'))).toEqual(['Minister']);
  expect(names(changesSince(holdings, '2023-06-01'))).toEqual([]);
});
