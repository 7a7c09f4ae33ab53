import { describe, expect, test } from 'vitest';
import { startReport } from '../../../src/importer/report.ts';
import { laySuccessions } from '../../../src/importer/successions/lay-successions.ts';
import type { Claim } from '../../../src/importer/tenures/claim.ts';
import { claimOf } from '../tenures/claims.ts';

const page = { url: 'https://en.wikipedia.org/wiki/Prime_Minister_of_Israel', publisher: 'Wikipedia' };

const government = {
  at: 'successions/il.json: il-prime-minister',
  office: 'il-prime-minister',
  sources: [page],
  holders: [
    { name: 'Naftali Bennett', id: 'bennett', from: '2021-06-13', to: '2022-06-30' },
    { name: 'Yair Lapid', id: 'lapid', from: '2022-07-01' },
    { name: 'Benjamin Netanyahu', id: 'netanyahu', from: '2022-12-29', lastAttested: '2023-06-01' },
  ],
};

function laid(...claims: Claim[]) {
  const report = startReport();
  const all = laySuccessions(claims, [government], new Set(['il-prime-minister']), id => id, report);
  const tenures = (person: string) => all.filter(one => one.person === person).map(({ tenure }) => tenure);
  return { tenures, sources: (person: string) => all.find(one => one.person === person)!.sources, report };
}

describe('a succession by hand', () => {
  test('each holds the office until the next begins', () => {
    expect(laid().tenures('lapid')).toEqual([{ from: '2022-07-01', to: '2022-12-29', toInferred: true }]);
  });

  test('a list that runs two terms together is cut where the succession begins', () => {
    const { tenures } = laid(claimOf('netanyahu', { from: '2009-03-31', lastAttested: '2026-01-21' }));
    expect(tenures('netanyahu')).toEqual([
      { from: '2009-03-31', to: '2021-06-13', toInferred: true },
      { from: '2022-12-29', lastAttested: '2023-06-01' },
    ]);
  });

  test('a list that knows the last holder to be in office later is believed', () => {
    const { tenures } = laid(claimOf('netanyahu', { from: '2022-12-29', lastAttested: '2026-01-21' }));
    expect(tenures('netanyahu')).toEqual([{ from: '2022-12-29', lastAttested: '2026-01-21' }]);
  });

  test('a list that tells the day of leaving is believed when it lies shortly before the next', () => {
    const told = laid(claimOf('lapid', { from: '2022-07-01', to: '2022-12-20' }));
    expect(told.tenures('lapid')).toEqual([{ from: '2022-07-01', to: '2022-12-20' }]);
    expect(told.sources('lapid')).toEqual(['factbook', page]);
    const early = laid(claimOf('lapid', { from: '2022-07-01', to: '2022-09-01' }));
    expect(early.tenures('lapid')).toEqual([{ from: '2022-07-01', to: '2022-12-29', toInferred: true }]);
  });

  test('somebody whom only a list has in that time is left out, and told', () => {
    const { tenures, report } = laid(claimOf('lieberman', { from: '2022-01-01', to: '2022-10-01' }));
    expect(tenures('lieberman')).toEqual([]);
    expect(report.sections()[0]?.[1]).toHaveLength(1);
  });

  test('somebody who stood in, and who came after, stays', () => {
    const { tenures } = laid(
      claimOf('gantz', { from: '2022-03-28', to: '2022-04-10' }, { acting: true }),
      claimOf('eisenkot', { from: '2026-11-20', lastAttested: '2026-11-20' }),
    );
    expect(tenures('gantz')).toEqual([{ from: '2022-03-28', to: '2022-04-10' }]);
    expect(tenures('eisenkot')).toEqual([{ from: '2026-11-20', lastAttested: '2026-11-20' }]);
  });

  test('an office that nothing describes is refused', () => {
    expect(() => laySuccessions([], [government], new Set(), id => id, startReport())).toThrow(
      'successions/il.json: il-prime-minister: no list has this office; describe it in by-hand/offices/ first',
    );
  });
});
