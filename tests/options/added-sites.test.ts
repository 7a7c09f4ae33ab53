import { describe, expect, test } from 'vitest';
import { addedSites, hostOfPattern } from '../../src/options/added-sites.ts';

const listed = ['*://*.bbc.com/*', '*://*.reuters.com/*'];

describe('the sites a reader has added', () => {
  test('are those granted that no listed site covers, each once', () => {
    const granted = [...listed, 'https://www.bbc.com/*', '*://example.org/*', '*://example.org/*'];
    expect(addedSites(granted, listed)).toEqual(['*://example.org/*']);
  });

  test('leave out what is no page of the web', () => {
    expect(addedSites(['file:///*', 'chrome://favicon/*'], listed)).toEqual([]);
  });

  test('are all of them once every news page was granted', () => {
    expect(addedSites(['*://*/*', ...listed], listed)).toEqual(['*://*/*']);
  });
});

test.each([
  ['*://*.bbc.com/*', 'bbc.com'],
  ['https://www.example.org/*', 'example.org'],
  ['*://*/*', undefined],
  ['<all_urls>', undefined],
])('%s is of %s', (pattern, host) => {
  expect(hostOfPattern(pattern)).toBe(host);
});
