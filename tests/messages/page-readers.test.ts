import { describe, expect, test } from 'vitest';
import { isIsoDay } from '../../src/messages/iso-day.ts';
import { pageReaders } from '../../src/messages/page-readers.ts';

describe('a day of the calendar', () => {
  test.each([
    ['2022-01-28', true],
    ['2024-02-29', true],
    ['2022-02-29', false],
    ['2022-13-01', false],
    ['2022-00-10', false],
    ['2022-1-28', false],
    ['2022-01-28T10:00', false],
    ['', false],
    [20220128, false],
    [undefined, false],
  ])('%s: %s', (value, held) => {
    expect(isIsoDay(value)).toBe(held);
  });
});

describe('the page reads', () => {
  test('a day the reader set, and refuses one that never was', () => {
    expect(pageReaders.changeAsOf({ date: '2022-01-28' })).toEqual({ date: '2022-01-28' });
    expect(() => pageReaders.changeAsOf({ date: '2022-02-30' })).toThrow(/date must be a day/);
    expect(() => pageReaders.changeAsOf(null)).toThrow(/date must be a day/);
    expect(pageReaders.changeAsOf({ date: null })).toEqual({ date: null });
  });

  test('a step to the next mention, and refuses one sideways', () => {
    expect(pageReaders.stepMention({ direction: 'next' })).toEqual({ direction: 'next' });
    expect(() => pageReaders.stepMention({ direction: 'sideways' })).toThrow(/next or previous/);
  });

  test('whom to show, and refuses what is no id', () => {
    expect(pageReaders.showEntity({ entity: 'Q58217' })).toEqual({ entity: 'Q58217' });
    expect(() => pageReaders.showEntity({ entity: 58217 })).toThrow(/entity must be an id/);
  });
});
