import { expect, test } from 'vitest';
import type { Account } from '../../../src/importer/events/account.ts';
import { addLeaders } from '../../../src/importer/events/add-leaders.ts';
import type { World } from '../../../src/importer/events/world.ts';

const states = new Map([
  ['Q142', 'FR'],
  ['Q145', 'GB'],
  ['Q38', 'IT'],
]);
const holders: Record<string, string[]> = {
  'head-of-state FR': ['macron'],
  'head-of-government FR': ['barnier'],
  'head-of-government GB': ['starmer'],
  'head-of-government IT': ['conte', 'draghi'],
};
const world = {
  isState: (id: string) => states.has(id),
  countryOf: (id: string) => states.get(id),
  organizationNamed: () => 'Q458',
  holdersOn: (rank: string, country: string) => holders[`${rank} ${country}`] ?? [],
  holdersOfOffice: (title: string) => (title.endsWith('Commission') ? ['von-der-leyen'] : []),
} as unknown as World;

function participantsOf(kind: Account['kind'], ...entities: string[]) {
  const summit = {
    kind,
    start: '2024-11-01',
    participants: entities.map(entity => ({ entity, known: 'named' as const })),
  } as unknown as Account;
  return addLeaders(summit, world).participants.slice(entities.length);
}

test('the leaders of the day went to a G7 summit: of France the president, of the Union whoever leads it', () => {
  expect(participantsOf('summit', 'Q142', 'Q145', 'Q458', 'org-g7')).toEqual([
    { entity: 'macron', known: 'inferred' },
    { entity: 'starmer', known: 'inferred' },
    { entity: 'von-der-leyen', known: 'inferred' },
  ]);
});

test('nobody is inferred who is named, or when two held the office that day', () => {
  expect(participantsOf('summit', 'Q142', 'macron', 'Q38', 'org-g7')).toEqual([]);
});

test('whom an editor knows to have stayed away is left out', () => {
  const participants = [
    { entity: 'Q142', known: 'named' },
    { entity: 'org-g7', known: 'named' },
  ];
  const summit = { kind: 'summit', start: '2024-11-01', participants } as unknown as Account;
  expect(addLeaders(summit, world, ['macron']).participants).toEqual(participants);
});

test('other gatherings are told as their sources tell them', () => {
  expect(participantsOf('summit', 'Q142', 'Q145', 'org-g20')).toEqual([]);
  expect(participantsOf('conference', 'Q142', 'Q145', 'org-g7')).toEqual([]);
});
