import { expect, test } from 'vitest';
import { draftHolder, draftRole } from '../../../src/importer/drafts/shapes.ts';
import { readHolder } from '../../../src/importer/tenures/read-holder.ts';
import { readTenure } from '../../../src/importer/tenures/read-role.ts';

const role = (dates: object) =>
  readTenure(draftRole.parse({ title: 'Minister', kind: 'FM', country: 'FR', sources: ['ungdc'], ...dates }));
const holder = (dates: object) =>
  readHolder(
    draftHolder.parse({
      person: 'Christine Lambrecht',
      aliases: [],
      country: 'DE',
      post: 'DM',
      title: 'Federal Minister of Defence',
      status: 'verified',
      basis: 'page',
      ...dates,
    }),
  );

test('an open role is vouched for until the list last said so', () => {
  expect(
    role({ start: '2020-01-20', end: null, open_as_of: '2022-08-03', last_attested: '2021-09' }),
  ).toEqual({
    from: '2020-01-20',
    lastAttested: '2022-08-03',
  });
});

test('an end that was inferred stays so', () => {
  expect(role({ start: '2021-12-08', end: '2025-05-06', end_inferred: true })).toEqual({
    from: '2021-12-08',
    to: '2025-05-06',
    toInferred: true,
  });
});

test('a list that is older than a departure does not put it off', () => {
  expect(
    role({
      start: '2012-01-22',
      open_as_of: '2017-03-28',
      end_before: '2017-01-22',
      last_attested: '2016-09',
    }),
  ).toEqual({ from: '2012-01-22', endedBefore: '2017-01-22', lastAttested: '2016-09' });
});

test('an official text that names somebody in office later shows that they had not left', () => {
  expect(
    role({
      start: '2017-05-31',
      open_as_of: '2026-01-21',
      end_before: '2017-06-29',
      last_attested: '2025-03-07',
    }),
  ).toEqual({ from: '2017-05-31', lastAttested: '2026-01-21' });
});

test('a role without any day, or with its end before its start, is none', () => {
  expect(role({})).toBeUndefined();
  expect(role({ start: '2020-05-01', end: '2019-05-01' })).toBeUndefined();
});

test('a date that rests on unchecked knowledge is not taken over', () => {
  expect(
    holder({ start: '2021-12-08', start_status: 'background', end: '2023-01-19', end_status: 'verified' }),
  ).toEqual({ firstAttested: '2023-01-19', to: '2023-01-19' });
});

test('who was only nominated on a day was not in office on it', () => {
  expect(
    holder({
      start: '2023-07',
      start_status: 'background',
      end: '2024-09-30',
      end_status: 'verified',
      attested: [{ date: '2023-06-13', url: 'https://example.org/' }],
    }),
  ).toEqual({ firstAttested: '2024-09-30', to: '2024-09-30' });
});
