import { describe, expect, test } from 'vitest';
import { startReport } from '../../../src/importer/report.ts';
import type { Claim } from '../../../src/importer/tenures/claim.ts';
import { settleSeat } from '../../../src/importer/tenures/settle-seat.ts';
import { claimOf } from './claims.ts';

const seat = { id: 'il-prime-minister', fixedTerms: false };

function settled(claims: Claim[], fixedTerms = false) {
  return settleSeat({ ...seat, fixedTerms }, claims, startReport()).map(({ person, tenure, acting }) => ({
    person,
    ...tenure,
    ...(acting && { acting }),
  }));
}

describe('terms that a list runs together', () => {
  test('Netanyahu was out of office while Bennett and Lapid were in it', () => {
    expect(
      settled([
        claimOf('Netanyahu', { from: '2009-03-31', lastAttested: '2026-01-21' }),
        claimOf('Bennett', { from: '2021-06-13', to: '2022-07-01' }),
        claimOf('Lapid', { from: '2022-07-01', to: '2022-12-29' }),
        claimOf('Netanyahu', { from: '2022-12-29', lastAttested: '2025-02-15' }),
      ]),
    ).toEqual([
      { person: 'Netanyahu', from: '2009-03-31', to: '2021-06-13', toInferred: true },
      { person: 'Bennett', from: '2021-06-13', to: '2022-07-01' },
      { person: 'Lapid', from: '2022-07-01', to: '2022-12-29' },
      { person: 'Netanyahu', from: '2022-12-29', lastAttested: '2026-01-21' },
    ]);
  });

  test('three cabinets of Abe in a row are one tenure', () => {
    expect(
      settled([
        claimOf('Abe', { from: '2012-12-26', lastAttested: '2019-09', endedBefore: '2020-09-16' }),
        claimOf('Abe', { from: '2014-12-24', to: '2017-11-01' }),
        claimOf('Abe', { from: '2017-11-01', to: '2020-09-16' }),
      ]),
    ).toEqual([{ person: 'Abe', from: '2012-12-26', to: '2020-09-16' }]);
  });
});

describe('an end that no list gives', () => {
  test('is the first day of the next holder when nobody can have come between', () => {
    expect(
      settled([
        claimOf('Nsour', { from: '2012-10-11', lastAttested: '2015-11-29' }),
        claimOf('Mulki', { from: '2016-06-01', to: '2018-06-14' }),
      ])[0],
    ).toMatchObject({ to: '2016-06-01', toInferred: true });
  });

  test('is not known when the list was silent for years: Razzaz came between', () => {
    expect(
      settled([
        claimOf('Mulki', { from: '2016-06-01', lastAttested: '2017-03-28' }),
        claimOf('Khasawneh', { from: '2020-10-07', to: '2024-09-15' }),
      ])[0],
    ).toEqual({ person: 'Mulki', from: '2016-06-01', lastAttested: '2017-03-28', endedBefore: '2020-10-07' });
  });

  test('of a president elected for full years is the next one’s first day', () => {
    const presidents = [
      claimOf('Weah', { from: '2018-01-22', lastAttested: '2020-09' }),
      claimOf('Boakai', { from: '2024-01-22', lastAttested: '2026-01-22' }),
    ];
    expect(settled(presidents, true)[0]).toMatchObject({ to: '2024-01-22', toInferred: true });
    expect(settled(presidents)[0]).toMatchObject({ lastAttested: '2020-09', endedBefore: '2024-01-22' });
  });

  test('follows when the next one’s first day is mended', () => {
    expect(
      settled([
        claimOf('Jammeh', { from: '1996-10-18', to: '2016-12-01', toInferred: true }),
        claimOf('Barrow', { from: '2017-01-19', lastAttested: '2026-01-21' }),
      ])[0],
    ).toMatchObject({ to: '2017-01-19', toInferred: true });
  });

  test('is in the month of the handover', () => {
    expect(
      settled([
        claimOf('Macri', { from: '2015-12-10', to: '2019-12' }),
        claimOf('Fernández', { from: '2019-12-10', to: '2023-12-10' }),
      ])[0],
    ).toMatchObject({ to: '2019-12-10' });
  });
});

describe('a better checked row', () => {
  test('tells when the oath was, and not the election', () => {
    expect(
      settled([
        claimOf('Marin', { from: '2019-12-10', lastAttested: '2023-06-01' }),
        claimOf('Orpo', { from: '2023-04-02', lastAttested: '2026-01-21' }),
        claimOf('Orpo', { from: '2023-06-20', lastAttested: '2023-06-20' }, { checked: true }),
      ]),
    ).toEqual([
      { person: 'Marin', from: '2019-12-10', to: '2023-06-20', toInferred: true },
      { person: 'Orpo', from: '2023-06-20', lastAttested: '2026-01-21' },
    ]);
  });

  test('gives the end of what a list leaves open', () => {
    expect(
      settled([
        claimOf('Assad', { from: '2000-07-17', lastAttested: '2024-11-14' }),
        claimOf('Assad', { firstAttested: '2024-12-08', to: '2024-12-08' }, { checked: true }),
      ]),
    ).toEqual([{ person: 'Assad', from: '2000-07-17', to: '2024-12-08' }]);
  });
});

test('a start before the holder left was an election: Herzog took office when Rivlin left', () => {
  expect(
    settled([
      claimOf('Rivlin', { from: '2014-07-24', to: '2021-07-07' }),
      claimOf('Herzog', { from: '2021-06-02', lastAttested: '2026-01-21' }),
    ])[1],
  ).toMatchObject({ from: '2021-07-07' });
});

test('a speaker at the United Nations is not the minister while another is known to be', () => {
  expect(
    settled([
      claimOf('Bin Zayed', { from: '2006-02-09', to: '2025-06-25' }),
      claimOf('Al Marar', { firstAttested: '2021-09', lastAttested: '2021-09' }),
    ]).map(({ person }) => person),
  ).toEqual(['Bin Zayed']);
});

test('whoever acts stands beside the holder and ends nobody’s tenure', () => {
  expect(
    settled([
      claimOf('Prayut', { from: '2014-08-25', lastAttested: '2023-08-22' }),
      claimOf('Prawit', { from: '2022-08-24', to: '2022-09-30' }, { acting: true }),
    ]),
  ).toEqual([
    { person: 'Prayut', from: '2014-08-25', lastAttested: '2023-08-22' },
    { person: 'Prawit', from: '2022-08-24', to: '2022-09-30', acting: true },
  ]);
});

test('a year alone vouches for no day of it', () => {
  expect(
    settled([
      claimOf('Simoncini', { from: '2021', to: '2022' }),
      claimOf('Ciavatta', { from: '2022', lastAttested: '2022-10-09' }),
    ]),
  ).toEqual([{ person: 'Ciavatta', firstAttested: '2022-10-09', lastAttested: '2022-10-09' }]);
});
