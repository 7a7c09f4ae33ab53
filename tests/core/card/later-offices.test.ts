import { expect, test } from 'vitest';
import type { OfficeLine, PersonCard } from '../../../src/core/card/card.ts';
import { laterOffices } from '../../../src/core/card/later-offices.ts';
import type { Tenure } from '../../../src/core/model/date.ts';

const line = (title: string, tenure: Tenure, country = 'GB'): OfficeLine => ({
  title,
  rank: 'minister',
  country,
  tenure,
  sources: [],
});
const asOf = '2022-01-28';
const titles = (card: Partial<PersonCard>) =>
  laterOffices({ asOf, since: [], offices: [], ...card }).map(lines => lines.map(({ title }) => title));

test('what was taken up next comes before what was left, and offices left on one day are one change', () => {
  const foreign = line('Foreign Secretary', { from: '2021-09-15', to: '2022-09-06' });
  const women = line('Women’s Minister', { from: '2019-09-10', to: '2022-09-06' });
  const prime = line('Prime Minister', { from: '2022-09-06', to: '2022-10-25' });
  expect(titles({ offices: [foreign, women], since: [foreign, women, prime] })).toEqual([
    ['Prime Minister'],
    ['Foreign Secretary', 'Women’s Minister'],
  ]);
});

test('offices left on different days, or in different countries, are different changes', () => {
  const mayor = line('Mayor', { from: '2010', to: '2022-05-01' });
  const deputy = line('Deputy', { from: '2010', to: '2022-06-01' });
  const envoy = line('Envoy', { from: '2010', to: '2022-06-01' }, 'INT');
  expect(titles({ offices: [mayor, deputy, envoy], since: [mayor, deputy, envoy] })).toEqual([
    ['Mayor'],
    ['Deputy'],
    ['Envoy'],
  ]);
});

test('an office of which no later source speaks has no news', () => {
  const silent = line('President', { from: '2012-05-07', lastAttested: '2021-12' });
  const heardOf = line('President', { from: '2012-05-07', lastAttested: '2026-01-15' });
  expect(titles({ offices: [silent] })).toEqual([]);
  expect(titles({ offices: [heardOf] })).toEqual([['President']]);
});

test('an office held for one day after the article is taken up and left in one', () => {
  const day = line('Acting Prime Minister', { from: '2022-03-01', to: '2022-03-01' });
  expect(titles({ since: [day] })).toEqual([['Acting Prime Minister']]);
});

test('of what was held, the most senior office is told first', () => {
  const foreign = line('Foreign Secretary', { from: '2021-09-15', to: '2022-09-06' });
  const women = line('Women’s Minister', { from: '2019-09-10', lastAttested: '2022-07-23' });
  expect(titles({ offices: [foreign, women], since: [foreign] })).toEqual([
    ['Foreign Secretary'],
    ['Women’s Minister'],
  ]);
});
