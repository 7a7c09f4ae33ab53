import { expect, test } from 'vitest';
import type { OfficeLine } from '../../src/core/card/card.ts';
import type { Tenure } from '../../src/core/model/date.ts';
import { careerLanes } from '../../src/ui/career-lanes.ts';

const line = (title: string, tenure: Tenure): OfficeLine => ({
  title,
  rank: 'minister',
  country: 'GB',
  tenure,
  sources: [],
});
const career = [
  line('Trade Secretary', { from: '2020-01-01', to: '2021-01-01' }),
  line('Minister for Women', { from: '2020-07-01', to: '2022-07-01' }),
  line('Foreign Secretary', { from: '2021-01-01', to: '2022-07-01' }),
  line('Prime Minister', { from: '2022-07-01', lastAttested: '2023-06-01' }),
];

test('offices held at once lie in lanes of their own, one after another in the same', () => {
  const picture = careerLanes(career, '2022-01-01');
  expect(picture?.bars.map(({ lane }) => lane)).toEqual([0, 1, 0, 0]);
  expect(picture).toMatchObject({ lanes: 2, fromYear: 2020, toYear: 2024 });
});

test('the day of the article lies to scale between whole years', () => {
  expect(careerLanes(career, '2022-01-01')?.asOf).toBeCloseTo(0.5, 2);
});

test('an office without a known end reaches as far as its sources', () => {
  const last = careerLanes(career, '2022-01-01')?.bars.at(-1);
  expect(last).toMatchObject({ held: 'since' });
  expect(last?.end).toBeCloseTo(0.854, 2);
});

test('offices of unknown dates make no picture', () => {
  expect(careerLanes([line('Envoy', {})], '2022-01-01')).toBeUndefined();
});
