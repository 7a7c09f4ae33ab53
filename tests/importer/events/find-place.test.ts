import { describe, expect, test } from 'vitest';
import { placeFinder } from '../../../src/importer/events/find-place.ts';
import { smallWorld } from './small-world.ts';

describe('the place of an event', () => {
  test.each([
    ['Jerusalem, Israel', ['US', 'IL'], 'place-il-jerusalem'],
    ['Seoul, Korea, Republic of', ['US', 'KR'], 'place-kr-seoul'],
    ['Moscow', ['RU', 'TR'], 'place-ru-moscow'],
    ['The Kremlin, Moscow', ['RU', 'TR'], 'place-ru-moscow'],
    ['United States', ['US', 'FI'], 'Q30'],
    ['Kiev, Ukraine', ['US', 'UA'], 'place-ua-kyiv'],
  ])('%s is found', (text, countries, id) => {
    expect(placeFinder(smallWorld).named(text, countries)).toBe(id);
  });

  test('is the state when a journey went to several cities', () => {
    expect(placeFinder(smallWorld).named('Tel Aviv, Jerusalem, Israel', ['US', 'IL'])).toBe('Q801');
  });

  test('is the state, and an editor is told, when nobody knows the city', () => {
    const finder = placeFinder(smallWorld);
    expect(finder.inCountry('Uusikaupunki', 'FI')).toBe('Q33');
    expect(finder.unknown()).toEqual(['Uusikaupunki, FI']);
  });

  test('is a city of its own where the state is one', () => {
    expect(placeFinder(smallWorld).inCountry('Singapore', 'SG')).toBe('Q334');
  });

  test('is added to the dataset when it is new, under an id that does not change', () => {
    const finder = placeFinder(smallWorld);
    expect(finder.inCountry('Sochi', 'RU')).toBe('place-ru-sochi');
    expect(finder.named('Sochi', ['RU'])).toBe('place-ru-sochi');
    expect(finder.added()).toMatchObject([
      { id: 'place-ru-sochi', country: 'RU', description: 'city in Russia' },
    ]);
  });

  test('is none for a summit by video', () => {
    expect(placeFinder(smallWorld).inCountry('Moscow (video)', 'RU')).toBeUndefined();
  });
});
