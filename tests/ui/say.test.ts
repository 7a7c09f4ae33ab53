import { describe, expect, test } from 'vitest';
import type { StatusLine } from '../../src/core/card/card.ts';
import type { Tenure } from '../../src/core/model/date.ts';
import { sayCountry } from '../../src/ui/say-country.ts';
import { sayDate, sayRange } from '../../src/ui/say-date.ts';
import { sayDistance, sayStatus } from '../../src/ui/say-meeting.ts';
import { sayBegin, sayContinuation, sayTenure } from '../../src/ui/say-tenure.ts';

/** Intl sets thin and narrow spaces in ranges, which are not what is tested. */
const plain = (text: string) => text.replaceAll(/[\u2009\u202f\u00a0]/g, ' ').replaceAll(' – ', '–');

describe('a date', () => {
  test.each([
    ['2022-02-10', '10 February 2022'],
    ['2022-02', 'February 2022'],
    ['2022', '2022'],
    ['soon', 'soon'],
  ])('%s is said as "%s", no more precisely than it is known', (date, said) => {
    expect(sayDate(date)).toBe(said);
  });

  test.each([
    ['2022-02-09', '2022-02-10', '9–10 February 2022'],
    ['2022-02-10', '2022-02-10', '10 February 2022'],
    ['2022-09-06', '2022-10-25', '6 September–25 October 2022'],
    ['2019', '2022-09-06', '2019–6 September 2022'],
  ])('range %s to %s is said as "%s"', (from, to, said) => {
    expect(plain(sayRange(from, to))).toBe(said);
  });
});

describe('a tenure', () => {
  const truss: Tenure = { from: '2021-09-15', to: '2022-09-06' };
  const lavrov: Tenure = { from: '2004-03-09', lastAttested: '2026-05' };

  test('is begun on the day of the article, and its end is not yet told', () => {
    expect(sayBegin(truss)).toBe('since 15 September 2021');
    expect(sayBegin({ firstAttested: '2021-03' })).toBe('in office by March 2021');
  });

  test.each<[Tenure, string, string | undefined]>([
    [truss, '2022-01-28', 'until 6 September 2022'],
    [lavrov, '2022-01-28', 'in office as of May 2026'],
    [lavrov, '2026-06-19', undefined],
    [{ from: '2021', endedBefore: '2023-05-01' }, '2022-01-28', 'left before 1 May 2023'],
    [{ from: '2021-09-15' }, '2022-01-28', undefined],
  ])('%o goes on after %s: %s', (tenure, day, said) => {
    expect(sayContinuation(tenure, day)).toBe(said);
  });

  test.each<[Tenure, string]>([
    [truss, '15 September 2021–6 September 2022'],
    [lavrov, 'from 9 March 2004, in office as of May 2026'],
    [{ from: '2022-10-25' }, 'from 25 October 2022'],
    [
      { from: '2020', to: '2022-03-01', toInferred: true },
      'from 2020, until about 1 March 2022, when the successor began',
    ],
    [{ to: '2021' }, 'until 2021'],
    [{}, 'dates not known'],
  ])('%o as a whole is "%s", never "to the present"', (tenure, said) => {
    expect(plain(sayTenure(tenure))).toBe(said);
  });
});

describe('a meeting', () => {
  test.each([
    [0, 'on the day of this article'],
    [1, 'the day after this article'],
    [-1, 'the day before this article'],
    [13, '13 days after this article'],
    [-60, '60 days before this article'],
    [-90, '3 months before this article'],
    [1500, '4 years after this article'],
  ])('%i days away is "%s"', (days, said) => {
    expect(sayDistance(days)).toBe(said);
  });

  const status = (line: Partial<StatusLine>): StatusLine => ({
    status: 'announced',
    on: '2022-01-22',
    sources: [],
    ...line,
  });

  test.each([
    [status({ planned: '2022-02' }), 'Announced on 22 January 2022 for February 2022'],
    [status({ on: '2022-01' }), 'Announced in January 2022'],
    [status({ status: 'held' }), 'Took place on 10 February 2022'],
    [status({ status: 'postponed' }), 'Put off on 22 January 2022'],
  ])('of status %o is "%s"', (line, said) => {
    expect(sayStatus(line, { start: '2022-02-10' })).toBe(said);
  });
});

test.each([
  ['GB', 'Foreign Secretary', 'United Kingdom'],
  ['UN', 'Secretary-General', 'United Nations'],
  ['RU', 'President of Russia', ''],
  ['INT', 'Secretary General', ''],
  ['nowhere', 'Minister', 'nowhere'],
])('the country of %s beside "%s" is said as "%s"', (code, title, said) => {
  expect(sayCountry(code, title)).toBe(said);
});
