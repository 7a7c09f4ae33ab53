import { expect, test } from 'vitest';
import type { Evidence } from '../../src/core/model/mention.ts';
import { sayWhy, type Why } from '../../src/ui/say-why.ts';

const why: Why = {
  text: 'Truss',
  via: 'short-name',
  undecided: false,
  namedInFull: true,
  asOf: '2022-01-28',
  dayFrom: 'published',
  company: [],
};
const first = (more: Partial<Why>) => sayWhy({ ...why, ...more }, 'Liz Truss')[0];

test('each way of linking has a reason of its own', () => {
  const reasons = [
    first({}),
    first({ namedInFull: false }),
    first({ via: 'name', text: 'Liz Truss' }),
    first({ via: 'office', text: 'the foreign secretary' }),
    first({ via: 'event', text: 'talks' }),
    first({ undecided: true }),
  ];
  expect(new Set(reasons).size).toBe(6);
  expect(reasons[0]).toContain('“Truss” is short for Liz Truss');
});

test('what spoke for a link follows it, but for what the link says itself', () => {
  const said = (...evidence: Evidence[]) => sayWhy({ ...why, evidence }, 'Liz Truss').slice(1, -1);
  expect(said('in-full')).toEqual([]);
  expect(said('in-full', 'in-office', 'met')).toEqual([
    'They held high office on that day.',
    'Others named here took part in meetings with them.',
  ]);
});

test('an event called by its name is not said to have been recognized by those who take part', () => {
  const event = { via: 'event', text: 'Munich Security Conference' } as const;
  expect(first({ ...event, evidence: ['told'] })).toContain('those who take part');
  expect(first({ ...event, evidence: ['called'] })).toContain('is a name of this event');
});

test.each([
  ['published', '28 January 2022, when the article was published'],
  ['reader', '28 January 2022, the day you chose'],
  ['today', 'The article gives no day'],
] as const)('a day that is %s is said to be so', (dayFrom, sentence) => {
  expect(sayWhy({ ...why, dayFrom }, 'Liz Truss')[1]).toContain(sentence);
});

test('company is named, and counted beyond three; one more than that is named too', () => {
  const among = (...company: string[]) => sayWhy({ ...why, company }, 'Liz Truss')[2];
  expect(among()).toBeUndefined();
  expect(among('Lavrov')).toContain('Also named here: Lavrov.');
  expect(among('Lavrov', 'Putin', 'Johnson', 'Wallace')).toContain('Lavrov, Putin, Johnson and Wallace.');
  expect(among('Lavrov', 'Putin', 'Johnson', 'Wallace', 'Shoigu')).toContain(
    'Lavrov, Putin, Johnson and 2 others.',
  );
});

test('what the card says already is not said twice', () => {
  const office = { ...why, via: 'office', text: 'the foreign secretary' } as const;
  expect(sayWhy(office, 'Liz Truss').join(' ')).toContain('is an office');
  expect(sayWhy(office, 'Liz Truss', { linkTold: true }).join(' ')).not.toContain('is an office');
});
