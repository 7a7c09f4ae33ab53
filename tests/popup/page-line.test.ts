import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/core/settings/settings.ts';
import { pageLine } from '../../src/popup/page-line.ts';
import { answering, silent, trussToMoscow } from './pages.ts';

const noKinds = { person: false, organization: true, place: false, event: true };

describe('the line on a page', () => {
  test.each([
    ['when the article was read', answering(), '3 known names in this article.'],
    ['of a front page', answering({ article: false }), '3 known names on this page.'],
    [
      'that names one',
      answering({ mentions: trussToMoscow.mentions.slice(0, 1) }),
      'One known name in this article.',
    ],
    [
      'that names nobody',
      answering({ mentions: [] }),
      'Dramatis knows nobody and nothing named in this article.',
    ],
    ['being read', answering({ phase: 'reading' }), 'Reading the page…'],
    [
      'that is no news',
      answering({ phase: 'not-news' }),
      'This does not look like a news article, so it is left alone.',
    ],
    [
      'that fights back',
      answering({ phase: 'stopped' }),
      'This page kept undoing the highlights, so it is left alone.',
    ],
    ['not yet looked at', { reach: 'looking' } as const, 'Looking at the page…'],
    [
      'of the browser',
      { reach: 'closed' } as const,
      'This is a page of the browser itself, or a file: Dramatis cannot read it.',
    ],
    ['that cannot be seen', { reach: 'unseen' } as const, 'Dramatis has no access to this page yet.'],
    [
      'of a site not listed',
      silent(),
      'example.org is not on the list of news sites. Dramatis has not looked at it.',
    ],
    [
      'of a listed site the browser withholds',
      silent({ host: 'www.bbc.com', access: 'withheld' }),
      'bbc.com is on the list of news sites, but your browser withholds access.',
    ],
    [
      'opened before the extension was installed',
      silent({ access: 'always' }),
      'This page was opened before Dramatis could read it.',
    ],
    ['still loading', silent({ access: 'always', loading: true }), 'The page is still loading…'],
  ])('%s', (_, page, text) => {
    expect(pageLine(page, defaultSettings, undefined)).toEqual({ text });
  });

  test('says when every kind on it is switched off', () => {
    expect(pageLine(answering(), { ...defaultSettings, kinds: noKinds }, undefined).text).toBe(
      '3 known names in this article. None of them is of a kind that is switched on.',
    );
  });

  test('says "paused" while the page has yet to hear of the switch', () => {
    expect(pageLine(answering(), { ...defaultSettings, on: false }, undefined).text).toBe(
      'Paused on every page.',
    );
    expect(pageLine(answering(), { ...defaultSettings, sitesOff: ['bbc.com'] }, undefined).text).toBe(
      'Paused on bbc.com.',
    );
  });

  test('and no longer after it is switched on again, though the page still says so', () => {
    expect(pageLine(answering({ phase: 'off' }), defaultSettings, undefined).text).toBe('Reading the page…');
  });

  test.each([
    ['the background says so', answering(), { state: 'damaged', reason: 'it is cut short' } as const],
    ['the page says so', answering({ phase: 'no-dataset' }), undefined],
    ['nothing else can be said', { reach: 'closed' } as const, { state: 'damaged', reason: '' } as const],
  ])('tells of a damaged dataset when %s', (_, page, dataset) => {
    const line = pageLine(page, defaultSettings, dataset);
    expect(line.trouble).toBe(true);
    expect(line.text).toContain('damaged');
  });
});
