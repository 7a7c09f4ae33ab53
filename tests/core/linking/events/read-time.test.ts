import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../../src/core/linking/article.ts';
import { readEnglishTime } from '../../../../src/core/linking/events/english/read-time.ts';
import { findTimes } from '../../../../src/core/linking/events/time-words.ts';
import { textOf } from '../../../../src/core/linking/gaps.ts';
import { type DaySpan, dayNumber } from '../../../../src/core/model/day-span.ts';

const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const say = (spans: readonly DaySpan[]) =>
  spans.map(({ from, to }) => (from === to ? iso(from) : `${iso(from)} – ${iso(to)}`)).join(' or ');

/** The times in a text of 28 January 2022, a Friday: `words: past | ahead`. */
function timesIn(text: string, day = '2022-01-28'): string[] {
  const block = readArticle([text]).blocks[0]!;
  return findTimes(block, 0, block.words.length - 1, dayNumber(day), readEnglishTime).map(
    ({ first, last, past, ahead }) => `${textOf(block, first, last)}: ${say(past)} | ${say(ahead)}`,
  );
}

describe('on Friday, 28 January 2022', () => {
  test.each([
    ['today', '2022-01-28 | 2022-01-28'],
    ['yesterday', '2022-01-27 | 2022-01-27'],
    ['this morning', '2022-01-28 | 2022-01-28'],
    ['last night', '2022-01-27 – 2022-01-28 | '],
    ['Friday', '2022-01-28 | 2022-01-28 or 2022-02-04'],
    ['Monday', '2022-01-24 | 2022-01-31'],
    ['next Monday', ' | 2022-01-31 or 2022-02-07'],
    ['last Friday', '2022-01-14 or 2022-01-21 | '],
    ['Friday, February 11', '2021-02-11 | 2022-02-11'],
    ['this week', '2022-01-23 – 2022-01-28 | 2022-01-28 – 2022-02-03'],
    ['earlier this week', '2022-01-23 – 2022-01-28 | '],
    ['later this week', ' | 2022-01-28 – 2022-02-03'],
    ['last week', '2022-01-16 – 2022-01-25 | '],
    ['next week', ' | 2022-01-31 – 2022-02-06'],
    ['this weekend', '2022-01-21 – 2022-01-23 | 2022-01-28 – 2022-01-30'],
    ['coming days', ' | 2022-01-28 – 2022-02-03'],
    ['next two weeks', ' | 2022-01-28 – 2022-02-12'],
    ['recent weeks', '2021-12-23 – 2022-01-28 | '],
    ['two weeks ago', '2022-01-11 – 2022-01-17 | '],
    ['within a month', ' | 2022-01-28 – 2022-02-28'],
    ['February', '2021-02-01 – 2021-02-28 | 2022-02-01 – 2022-02-28'],
    ['last December', '2021-12-01 – 2021-12-31 | '],
    ['early February', '2021-02-01 – 2021-02-12 | 2022-02-01 – 2022-02-12'],
    ['late next month', ' | 2022-02-17 – 2022-02-28'],
    ['Feb. 10', '2021-02-10 | 2022-02-10'],
    ['10 February 2022', '2022-02-10 | 2022-02-10'],
    ['10-11 February', '2021-02-10 – 2021-02-11 | 2022-02-10 – 2022-02-11'],
    ['Sept. 2 and 3, 2019', '2019-09-02 – 2019-09-03 | 2019-09-02 – 2019-09-03'],
    ['September 2013', '2013-09-01 – 2013-09-30 | 2013-09-01 – 2013-09-30'],
    ['December of last year', '2021-12-01 – 2021-12-31 | 2021-12-01 – 2021-12-31'],
    ['2013', '2013-01-01 – 2013-12-31 | 2013-01-01 – 2013-12-31'],
    ['last year', '2021-01-01 – 2021-12-31 | '],
    ['last spring', '2021-03-01 – 2021-06-30 | '],
    ['2022-02-10', '2022-02-10 | 2022-02-10'],
  ])('"%s" means %s', (words, days) => {
    expect(timesIn(`It was said about ${words}.`)).toEqual([`${words}: ${days}`]);
  });

  test.each([
    'They may march again.',
    'The march of progress, and whatever may come.',
    'Ten thousand troops and 130 ministers.',
    'The first meeting of its kind.',
    'She said a few words.',
  ])('nothing in "%s" is a time', text => {
    expect(timesIn(text)).toEqual([]);
  });

  test('"the day after" and "that November" are seen from the day that was spoken of', () => {
    expect(timesIn('In Kyiv on Monday and Moscow the day after').at(-1)).toBe(
      'the day after: 2022-01-25 | 2022-02-01',
    );
    expect(timesIn('A call in September 2013; Geneva that November').at(-1)).toBe(
      'that November: 2013-11-01 – 2013-11-30 | 2013-11-01 – 2013-11-30',
    );
  });
});

test('on a Monday, this week has just begun and last week is the one before', () => {
  expect(timesIn('this week', '2022-01-31')).toEqual([
    'this week: 2022-01-30 – 2022-01-31 | 2022-01-31 – 2022-02-06',
  ]);
  expect(timesIn('last week', '2022-01-31')).toEqual(['last week: 2022-01-23 – 2022-01-30 | ']);
});
