import { describe, expect, test } from 'vitest';
import { daysBetween, type Held, heldOn, isBefore, type Tenure } from '../../../src/core/model/date.ts';

describe('heldOn, with both ends known', () => {
  const chancellor = { from: '2005-11-22', to: '2021-12-08' };

  test.each<[string, Held, string]>([
    ['2005-11-21', 'no', 'the day before the oath'],
    ['2005-11-22', 'yes', 'the first day'],
    ['2021-12-08', 'yes', 'the handover day'],
    ['2021-12-09', 'no', 'the day after'],
  ])('%s is %s: %s', (day, held, _why) => {
    expect(heldOn(chancellor, day)).toBe(held);
  });
});

describe('heldOn, with dates known in part', () => {
  test.each<[Tenure, string, Held, string]>([
    [{ from: '2019', to: '2021' }, '2019-01-01', 'yes', 'any day of the first year'],
    [{ from: '2019', to: '2021' }, '2021-12-31', 'yes', 'any day of the last year'],
    [{ from: '2019', to: '2021' }, '2022-01-01', 'no', 'the year after'],
    [{ from: '2019-07', to: '2021-09' }, '2019-06-30', 'no', 'the month before'],
  ])('%o on %s is %s: %s', (tenure, day, held, _why) => {
    expect(heldOn(tenure, day)).toBe(held);
  });
});

describe('heldOn, when no end is known', () => {
  test.each<[Tenure, string, Held, string]>([
    [{ from: '2004-03-09', lastAttested: '2025-02-17' }, '2022-01-28', 'yes', 'a day the sources cover'],
    [
      { from: '2004-03-09', lastAttested: '2025-02-17' },
      '2025-02-18',
      'unknown',
      'the day after the last word',
    ],
    [{ from: '2004-03-09' }, '2004-03-09', 'yes', 'the day it began'],
    [{ from: '2004-03-09' }, '2004-03-10', 'unknown', 'a beginning alone vouches for nothing later'],
    [{ from: '2018-05-18', endedBefore: '2021-01-01' }, '2021-01-01', 'no', 'gone before that day'],
    [{ from: '2018-05-18', endedBefore: '2021-01-01' }, '2020-12-31', 'unknown', 'perhaps gone already'],
    [{ firstAttested: '2014-02-27', lastAttested: '2014-11-20' }, '2014-06-01', 'yes', 'between two words'],
    [
      { firstAttested: '2014-02-27', lastAttested: '2014-11-20' },
      '2014-02-26',
      'unknown',
      'before the first word',
    ],
    [{ to: '2014-11-20' }, '2014-06-01', 'unknown', 'nothing says it had begun'],
    [{ to: '2014-11-20' }, '2014-11-21', 'no', 'after its end'],
    [{ from: '2017-01-01', termEnds: '2026-12-31' }, '2020-01-01', 'unknown', 'a scheduled end is a plan'],
  ])('%o on %s is %s: %s', (tenure, day, held, _why) => {
    expect(heldOn(tenure, day)).toBe(held);
  });
});

describe('comparing dates', () => {
  test('a year is neither before nor after a day in it', () => {
    expect(isBefore('2022', '2022-02-10')).toBe(false);
    expect(isBefore('2022-02-10', '2022')).toBe(false);
  });

  test.each<[string, string, number | undefined]>([
    ['2022-01-28', '2022-02-10', 13],
    ['2022-02-10', '2022-01-28', -13],
    ['2022-03-26', '2022-03-28', 2],
    ['2022-01-28', '2022-02', undefined],
  ])('from %s to %s are %s days', (a, b, days) => {
    expect(daysBetween(a, b)).toBe(days);
  });
});
