import { expect, test } from 'vitest';
import { hiddenOn, hideName } from '../../../src/core/settings/hidden-names.ts';
import { defaultSettings } from '../../../src/core/settings/settings.ts';

const truss = { entity: 'Q272201', site: 'www.bbc.com' };

test('a name hidden on bbc.com is hidden there with www. or without, and nowhere else', () => {
  const settings = hideName(defaultSettings, truss, true);
  expect([...hiddenOn(settings, 'bbc.com')]).toEqual(['Q272201']);
  expect([...hiddenOn(settings, 'www.bbc.com')]).toEqual(['Q272201']);
  expect([...hiddenOn(settings, 'spiegel.de')]).toEqual([]);
});

test('a name hidden everywhere is hidden on every site', () => {
  const settings = hideName(defaultSettings, { entity: 'Q7747' }, true);
  expect([...hiddenOn(settings, 'lemonde.fr')]).toEqual(['Q7747']);
});

test('hiding twice is hiding once, and undoing leaves nothing behind', () => {
  const twice = hideName(hideName(defaultSettings, truss, true), truss, true);
  expect(twice.hiddenNames.sites).toEqual({ 'bbc.com': ['Q272201'] });
  expect(hideName(twice, truss, false)).toEqual(defaultSettings);
});

test('a site called like a built-in of the language is a site like any other', () => {
  expect([...hiddenOn(defaultSettings, 'constructor')]).toEqual([]);
  const settings = hideName(defaultSettings, { entity: 'Q1', site: '__proto__' }, true);
  expect([...hiddenOn(settings, '__proto__')]).toEqual(['Q1']);
});
