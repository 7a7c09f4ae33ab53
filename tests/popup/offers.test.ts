import { expect, test } from 'vitest';
import { defaultSettings } from '../../src/core/settings/settings.ts';
import { offersFor } from '../../src/popup/offers.ts';
import { answering, silent } from './pages.ts';

test.each([
  ['an article of a listed site', answering(), []],
  ['a page of a listed site that is no article', answering({ phase: 'not-news' }), ['read']],
  ['a page of an unlisted site', silent(), ['read', 'always', 'everywhere']],
  ['an unlisted page that was read just once', answering({}, { access: 'none' }), ['always', 'everywhere']],
  ['a listed site that the browser withholds', silent({ access: 'withheld' }), ['always', 'read']],
  ['a page opened before the extension was installed', silent({ access: 'always' }), ['read']],
  ['a page still loading', silent({ access: 'always', loading: true }), []],
  ['a page that cannot be seen', { reach: 'unseen' } as const, ['everywhere']],
  ['a page of the browser', { reach: 'closed' } as const, []],
])('%s is offered %j', (_, page, offers) => {
  expect(offersFor(page, defaultSettings)).toEqual(offers);
});

test('nothing is offered while Dramatis is switched off there', () => {
  expect(offersFor(silent(), { ...defaultSettings, on: false })).toEqual([]);
  expect(offersFor(silent(), { ...defaultSettings, sitesOff: ['example.org'] })).toEqual([]);
});
