import { expect, test } from 'vitest';
import { countKinds } from '../../src/popup/count-kinds.ts';
import { trussToMoscow } from './pages.ts';

const none = { entities: 0, mentions: 0 };

test('Truss named twice and Lavrov once are two people in three mentions', () => {
  expect(countKinds(trussToMoscow.mentions)).toEqual({
    person: { entities: 2, mentions: 3 },
    place: { entities: 1, mentions: 1 },
    organization: none,
    event: none,
  });
});

test('"the two ministers" are two, and one of two Ben Wallaces is one', () => {
  const link = (id: string) => ({ id, kind: 'person' as const, name: id });
  const counts = countKinds([
    { text: 'the two ministers', kind: 'person', via: 'office', entities: [link('Q272201'), link('Q58217')] },
    { text: 'Wallace', kind: 'person', via: 'name', entities: [link('Q1'), link('Q2')], undecided: true },
    { text: 'Wallace', kind: 'person', via: 'name', entities: [link('Q2'), link('Q1')], undecided: true },
  ]);
  expect(counts.person).toEqual({ entities: 3, mentions: 3 });
});
