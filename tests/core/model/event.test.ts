import { describe, expect, test } from 'vitest';
import { type StatusChange, statusOn } from '../../../src/core/model/event.ts';

const sources = [{ url: 'https://www.example.org/', publisher: 'Example' }];
const history: StatusChange[] = [
  { status: 'announced', on: '2022-01-22', planned: '2022-02', sources },
  { status: 'held', on: '2022-02-10', sources },
];

describe("a reader of 2022 and Liz Truss's talks in Moscow", () => {
  test.each<[string, string | undefined, string[], string]>([
    ['2022-01-21', undefined, ['announced', 'held'], 'nothing had been said'],
    ['2022-01-22', 'announced', ['held'], 'the day of the announcement'],
    ['2022-01-28', 'announced', ['held'], 'the talks still ahead'],
    ['2022-02-10', 'held', [], 'the day of the talks'],
  ])('on %s knew %s, and %o came later: %s', (day, then, since, _why) => {
    const status = statusOn(history, day);
    expect(status.then?.status).toBe(then);
    expect(status.since.map(change => change.status)).toEqual(since);
  });

  test('a change known only by its month counts from the end of that month', () => {
    const vague: StatusChange[] = [{ status: 'announced', on: '2022-01', sources }];
    expect(statusOn(vague, '2022-01-20').then).toBeUndefined();
    expect(statusOn(vague, '2022-02-01').then?.status).toBe('announced');
  });
});
