import { describe, expect, test } from 'vitest';
import { dayNumber, gapBetweenSpans, spanOf } from '../../../src/core/model/day-span.ts';

const days = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) });

describe('spanOf', () => {
  test.each<[string, string | undefined, string, string, string]>([
    ['2022-02-10', undefined, '2022-02-10', '2022-02-10', 'a day is itself'],
    ['2022-02', undefined, '2022-02-01', '2022-02-28', 'February is all its days'],
    ['2024-02', undefined, '2024-02-01', '2024-02-29', 'also in a leap year'],
    ['2013', undefined, '2013-01-01', '2013-12-31', 'a year is all its days'],
    ['2022-01-31', '2022-02-02', '2022-01-31', '2022-02-02', 'a tour runs from its first to its last day'],
    ['2021-12', '2022-01', '2021-12-01', '2022-01-31', 'months as well'],
    ['2022-02-10', '2022-02-09', '2022-02-10', '2022-02-10', 'an end before the start counts for nothing'],
  ])('%s to %s: %s – %s, %s, because %s', (start, end, from, to, _because) => {
    expect(spanOf(start, end)).toEqual(days(from, to));
  });

  test('what is no date is no span', () => {
    expect(spanOf('')).toBeUndefined();
    expect(spanOf('soon')).toBeUndefined();
  });
});

test('gapBetweenSpans counts the days from one to the other, whichever comes first', () => {
  const [january, talks] = [days('2022-01-01', '2022-01-31'), days('2022-02-10', '2022-02-10')];
  expect(gapBetweenSpans(january, talks)).toBe(10);
  expect(gapBetweenSpans(talks, january)).toBe(10);
  expect(gapBetweenSpans(talks, days('2022-02-09', '2022-02-11'))).toBe(0);
});
