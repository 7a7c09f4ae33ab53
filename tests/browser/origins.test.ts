import { describe, expect, test } from 'vitest';
import { covers, isClosed, patternsToRegister } from '../../src/browser/origins.ts';

describe('an address no extension may read', () => {
  test.each([
    ['https://chromewebstore.google.com/detail/x', true],
    ['https://addons.mozilla.org/en-US/firefox/', true],
    ['moz-extension://0a/popup.html', true],
    ['view-source:https://www.bbc.com/', true],
    ['about:addons', true],
    ['file:///home/reader/article.html', true],
    ['', true],
    ['http://localhost:8080/article.html', false],
    ['https://www.bbc.com/news', false],
  ])('%s: %s', (url, closed) => {
    expect(isClosed(url)).toBe(closed);
  });
});

describe('one pattern covers another', () => {
  test.each([
    ['*://*.bbc.com/*', '*://www.bbc.com/*', true],
    ['*://*.bbc.com/*', '*://bbc.com/*', true],
    ['*://*.bbc.com/*', 'https://www.bbc.com/*', true],
    ['*://*.bbc.com/*', '*://*.news.bbc.com/*', true],
    ['*://*.bbc.com/*', '*://notbbc.com/*', false],
    ['*://www.bbc.com/*', '*://*.bbc.com/*', false],
    ['*://www.bbc.com/*', '*://www.bbc.com/*', true],
    ['https://www.bbc.com/*', '*://www.bbc.com/*', false],
    ['*://*/*', '*://www.bbc.com/*', true],
    ['<all_urls>', 'http://www.bbc.com/*', true],
    ['*://*.bbc.com/*', '*://*/*', false],
    ['*://*/*', 'file:///*', false],
  ])('%s over %s: %s', (outer, inner, held) => {
    expect(covers(outer, inner)).toBe(held);
  });
});

describe('of the patterns granted', () => {
  const listed = ['*://*.bbc.com/*', '*://*.spiegel.de/*'];

  test('those of listed sites need no script of their own', () => {
    expect(patternsToRegister([...listed, '*://www.bbc.com/*'], listed)).toEqual([]);
  });

  test('the others do, once each and in a fixed order', () => {
    const granted = ['*://www.example.org/*', ...listed, '*://blog.example.net/*', '*://www.example.org/*'];
    expect(patternsToRegister(granted, listed)).toEqual(['*://blog.example.net/*', '*://www.example.org/*']);
  });

  test('all pages of the web stand as such, and files are left out', () => {
    expect(patternsToRegister(['<all_urls>', 'file:///*'], listed)).toEqual(['*://*/*']);
  });
});
