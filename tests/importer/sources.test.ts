import { expect, test } from 'vitest';
import { sourceOf } from '../../src/importer/sources.ts';

const wikipedia = 'https://en.wikipedia.org/wiki';

test.each([
  ['https://wikimili.com/en/2022_SCO_summit', `${wikipedia}/2022_SCO_summit`],
  [
    'https://a.osmarks.net/content/wikipedia_en_all_maxi_2020-08/A/Dmitry_Peskov',
    `${wikipedia}/Dmitry_Peskov`,
  ],
  ['http://206.189.44.186/host-http-en.wikipedia.org/wiki/Security_Council', `${wikipedia}/Security_Council`],
  ['https://simple.m.wikipedia.org/wiki/NATO', 'https://simple.wikipedia.org/wiki/NATO'],
  ['http://simple.m.wiki.x.io/wiki/NATO', 'https://simple.wikipedia.org/wiki/NATO'],
  [
    'https://arietiform.com/application/nph-tsq.cgi/en/20/https/de.wikipedia.org/wiki/Kabinett_Sili=25C5=2586a',
    'https://de.wikipedia.org/wiki/Kabinett_Sili%C5%86a',
  ],
])('%s is a copy of the page of Wikipedia that is cited', (copy, url) => {
  expect(sourceOf(copy)).toEqual({ url, publisher: 'Wikipedia' });
});

test('a page that is no copy stays as it is', () => {
  const url = 'https://www.gov.uk/search?q=a=25C5';
  expect(sourceOf(url)).toEqual({ url, publisher: 'GOV.UK' });
});

test('what a list cites by way of another is the first of the two', () => {
  expect(sourceOf('the people draft actors x-va-leo-xiv: Pope (factbook)')).toBe('factbook');
  expect(sourceOf('the people draft actors Q1: Secretary (eps:us-cabinet)')).toBe('every-politician');
});
