import { expect, test } from 'vitest';
import { eventTitle } from '../../../src/core/card/event-title.ts';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import type { Entity } from '../../../src/core/model/entity.ts';
import type { Event } from '../../../src/core/model/event.ts';

const person = (name: string, country: string): Entity => ({ id: name, kind: 'person', name, country });
const place = (name: string, country: string): Entity => ({ id: name, kind: 'place', name, country });
const known = [
  person('Liz Truss', 'GB'),
  person('Ben Wallace', 'GB'),
  person('Sergey Lavrov', 'RU'),
  person('Joe Biden', 'US'),
  person('Ursula von der Leyen', 'DE'),
  person('Mohammed bin Salman', 'SA'),
  person('Xi Jinping', 'CN'),
  person('Kim Jong Un', 'KP'),
  person('Kim Yo Jong', 'KP'),
  person('Pope Francis', 'VA'),
  person('Ferdinand Marcos Jr.', 'PH'),
  place('Moscow', 'RU'),
  place('Netherlands', 'NL'),
  { id: 'NATO', kind: 'organization', name: 'NATO' } as Entity,
];
const dataset = { entity: (id: string) => known.find(entity => entity.id === id) } as Dataset;

test.each<[string, Event['kind'], string[], string?]>([
  ['Truss – Lavrov talks, Moscow', 'talks', ['Liz Truss', 'Sergey Lavrov'], 'Moscow'],
  ['Wallace’s visit to Moscow', 'visit', ['Sergey Lavrov', 'Ben Wallace'], 'Moscow'],
  ['Truss and Wallace’s visit to Moscow', 'visit', ['Liz Truss', 'Ben Wallace'], 'Moscow'],
  ['Biden’s visit to the Netherlands', 'visit', ['Joe Biden'], 'Netherlands'],
  ['Biden – Xi call', 'call', ['Joe Biden', 'Xi Jinping']],
  [
    'Biden – von der Leyen – bin Salman meeting',
    'meeting',
    ['Joe Biden', 'Ursula von der Leyen', 'Mohammed bin Salman'],
  ],
  ['Kim Jong Un – Kim Yo Jong meeting', 'meeting', ['Kim Jong Un', 'Kim Yo Jong']],
  ['Pope Francis – Ferdinand Marcos Jr. call', 'call', ['Pope Francis', 'Ferdinand Marcos Jr.']],
  ['Von der Leyen’s visit to Moscow', 'visit', ['Ursula von der Leyen'], 'Moscow'],
  ['NATO – Truss talks', 'talks', ['NATO', 'Liz Truss']],
  [
    'Meeting of Biden, Truss and 2 others, Moscow',
    'meeting',
    ['Joe Biden', 'Liz Truss', 'Xi Jinping', 'Sergey Lavrov'],
    'Moscow',
  ],
  ['Lavrov’s meeting, Moscow', 'meeting', ['Sergey Lavrov'], 'Moscow'],
  ['Summit, Moscow', 'summit', [], 'Moscow'],
])('%s', (title, kind, names, where) => {
  const participants = names.map(entity => ({ entity, known: 'named' as const }));
  const event: Event = {
    id: 'e',
    kind,
    participants,
    history: [],
    sources: [],
    ...(where && { place: where }),
  };
  expect(eventTitle(dataset, event)).toBe(title);
});

test('an event with a name of its own keeps it', () => {
  const name = 'Munich Security Conference 2022';
  expect(
    eventTitle(dataset, { id: 'e', kind: 'conference', name, participants: [], history: [], sources: [] }),
  ).toBe(name);
});
