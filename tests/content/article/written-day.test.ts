import { describe, expect, test } from 'vitest';
import { machineDay, writtenDay } from '../../../src/content/article/written-day.ts';

describe('a machine-readable day', () => {
  test.each([
    ['2022-01-28T15:50:00Z', '2022-01-28'],
    ['2022-01-28 15:50:00 +01:00', '2022-01-28'],
    ['2022-01-28 T 07:20:50 +0330', '2022-01-28'],
    ['20220128', '2022-01-28'],
    ['20220128033838', '2022-01-28'],
    ['2022/1/28', '2022-01-28'],
    ['1643385600', '2022-01-28'],
    ['1643385600000', '2022-01-28'],
  ])('%s is %s', (value, day) => {
    expect(machineDay(value)).toBe(day);
  });

  test('stays on the publisher’s side of midnight, whatever the reader’s time zone', () => {
    expect(machineDay('2024-10-16T00:00:00+08:00')).toBe('2024-10-16');
    expect(machineDay('2024-10-15T23:59:00-08:00')).toBe('2024-10-15');
  });

  test.each(['2022-02-30', '2022-13-01', '28', 'PT1H50M', 'true', ''])('%j is none', value => {
    expect(machineDay(value)).toBeUndefined();
  });
});

describe('a day written for readers', () => {
  test.each([
    ['en', 'Published January 28, 2022 4:05 pm CET', '2022-01-28'],
    ['en', 'Fri 28 Jan 2022', '2022-01-28'],
    ['en', 'Jan. 28th, 2022', '2022-01-28'],
    ['en-GB', '3 Sept 2021', '2021-09-03'],
    ['de', 'Freitag, 28. Januar 2022, 16:05 Uhr', '2022-01-28'],
    ['fr', 'Publié le 1er août 2021 à 13h36', '2021-08-01'],
    ['es', '28 de enero de 2022', '2022-01-28'],
    ['pt', '28 de março de 2022', '2022-03-28'],
    ['it', '28 gennaio 2022', '2022-01-28'],
    ['pl', '28 stycznia 2022', '2022-01-28'],
    ['ru', '28 января 2022 г.', '2022-01-28'],
    ['uk', '28 січня 2022, 11:00', '2022-01-28'],
    ['mk', '22 јануари 2022', '2022-01-22'],
    ['el', '28 Ιανουαρίου 2022', '2022-01-28'],
    ['tr', '28 Ocak 2022', '2022-01-28'],
    ['hu', '2022. január 28.', '2022-01-28'],
    ['ar', '٢٨ يناير ٢٠٢٢', '2022-01-28'],
    ['ar', '28 كانون الثاني 2022', '2022-01-28'],
    ['hi', '28 जनवरी 2022', '2022-01-28'],
    ['vi', '28 tháng 1, 2022', '2022-01-28'],
    ['zh', '2022年1月28日 23:52', '2022-01-28'],
    ['ja', '2022年1月28日', '2022-01-28'],
    ['ko', '2022년 1월 28일', '2022-01-28'],
    ['ko', '2022.01.28 20:00', '2022-01-28'],
    ['de', '28.01.2022', '2022-01-28'],
    ['fr', '03/02/2022', '2022-02-03'],
    ['en-GB', '03/02/2022', '2022-02-03'],
  ])('in %s: %s is %s', (language, text, day) => {
    expect(writtenDay(text, [language, 'en'])).toBe(day);
  });

  test.each([
    ['en-US', '03/02/2022', 'March or February'],
    ['en', '03-02-2022', 'nobody knows'],
    ['en', 'In January 2022 the two met', 'no day'],
    ['en', 'Friday at 10:28 in 2022', 'no month'],
    ['en', 'Marching 28 2022', 'not a month'],
  ])('in %s: %s is none (%s)', (language, text) => {
    expect(writtenDay(text, [language])).toBeUndefined();
  });

  test('03/02/2022 is decided by its second number when that can be no month', () => {
    expect(writtenDay('01/28/2022', ['en-US'])).toBe('2022-01-28');
    expect(writtenDay('28/01/2022', ['en-US'])).toBe('2022-01-28');
  });
});
