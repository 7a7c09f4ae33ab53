import { afterEach, describe, expect, test } from 'vitest';
import german from '../../_locales/de/messages.json' with { type: 'json' };
import english from '../../_locales/en/messages.json' with { type: 'json' };
import { datasetBytes } from '../../src/compiler/dataset-bytes.ts';
import { linkTo } from '../../src/core/card/link-to.ts';
import { openDataset } from '../../src/core/dataset/open-dataset.ts';
import type { ComposedTitle } from '../../src/core/model/event.ts';
import { sayFrom } from '../../src/gallery/say-from.ts';
import { langOfName, sayName, sayTitle } from '../../src/ui/say-name.ts';
import { speak } from '../../src/ui/words.ts';

const moscow = { name: 'Moscow', inEnglish: 'Moscow' };
const netherlands = { name: 'Netherlands', inEnglish: 'the Netherlands', state: 'NL' };

afterEach(() => speak(sayFrom(english)));

describe('an event without a name of its own', () => {
  test.each<[string, string, ComposedTitle]>([
    [
      'Truss – Lavrov talks, Moscow',
      'Gespräche Truss – Lavrov, Moscow',
      { kind: 'talks', actors: ['Truss', 'Lavrov'], place: moscow },
    ],
    [
      'Truss’s visit to Moscow',
      'Besuch von Truss, Moscow',
      { kind: 'visit', actors: ['Truss'], place: moscow },
    ],
    [
      'Truss and Wallace’s visit to the Netherlands',
      'Besuch von Truss und Wallace, Niederlande',
      { kind: 'visit', actors: ['Truss', 'Wallace'], place: netherlands },
    ],
    [
      'Meeting of Biden, Truss and 2 others, Moscow',
      'Treffen von Biden, Truss und 2 weiteren, Moscow',
      { kind: 'meeting', actors: ['Biden', 'Truss', 'Xi', 'Lavrov'], place: moscow },
    ],
    ['Lavrov’s call', 'Telefonat von Lavrov', { kind: 'call', actors: ['Lavrov'] }],
    ['Summit', 'Gipfel', { kind: 'summit', actors: [] }],
  ])('is called "%s", in German "%s"', (inEnglish, inGerman, title) => {
    expect(sayTitle(title)).toBe(inEnglish);
    speak(sayFrom(german));
    expect(sayTitle(title)).toBe(inGerman);
  });

  test('is called in the reader’s language; a name stays in the dataset’s, and says so', () => {
    speak(sayFrom(german));
    const visit = { name: 'Truss’s visit', composed: { kind: 'visit' as const, actors: ['Truss'] } };
    expect([sayName(visit), langOfName(visit)]).toEqual(['Besuch von Truss', undefined]);
    expect(langOfName({ name: 'Munich Security Conference 2022' })).toBe('en');
  });
});

test('in English the messages make the very titles of the dataset', () => {
  const dataset = openDataset(datasetBytes());
  const places = ['Q30', 'Q159', 'place-ru-moscow', 'Q55'];
  const links = places.flatMap(place => dataset.eventsOf(place)).map(({ id }) => linkTo(dataset, id));
  const composed = links.filter(link => link.composed);
  expect(composed.length).toBeGreaterThan(100);
  expect(composed.filter(link => sayName(link) !== link.name)).toEqual([]);
});
