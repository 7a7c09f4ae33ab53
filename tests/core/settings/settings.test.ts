import { describe, expect, test } from 'vitest';
import { defaultSettings, mendSettings, siteIsOn, siteOf } from '../../../src/core/settings/settings.ts';

describe('stored settings', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'on'],
    ['a list', [true]],
    ['fields of the wrong kind', { on: 'yes', kinds: ['person'], density: 3, sitesOff: 'bbc.com' }],
    [
      'delays and hidden names of the wrong kind',
      {
        hover: { mode: 'stare', openDelay: '1s', closeDelay: Number.NaN },
        hiddenNames: { everywhere: 'Q7747', sites: ['bbc.com'] },
      },
    ],
  ])('%s gives the defaults', (_, stored) => {
    expect(mendSettings(stored)).toEqual(defaultSettings);
  });

  test('what is recognised is kept beside what is not', () => {
    const stored = {
      on: false,
      kinds: { place: false, person: 'no', planet: true },
      density: 'once-per-article',
      sitesOff: ['bbc.com', 7, 'spiegel.de'],
      hover: { mode: 'click', openDelay: 99_999, closeDelay: -5 },
      hiddenNames: { everywhere: ['Q7747', null], sites: { 'bbc.com': ['Q272201', 3], 'spiegel.de': 'Q30' } },
      theme: 'sepia',
    };
    expect(mendSettings(stored)).toEqual({
      on: false,
      kinds: { person: true, organization: true, place: false, event: true },
      density: 'once-per-article',
      sitesOff: ['bbc.com', 'spiegel.de'],
      hover: { mode: 'click', openDelay: 3000, closeDelay: 100 },
      hiddenNames: { everywhere: ['Q7747'], sites: { 'bbc.com': ['Q272201'] } },
    });
  });
});

describe('a site', () => {
  test.each([
    ['www.bbc.com', 'bbc.com'],
    ['WWW.Spiegel.DE', 'spiegel.de'],
    ['wwwhatsup.example', 'wwwhatsup.example'],
    ['news.bbc.co.uk', 'news.bbc.co.uk'],
  ])('%s is written %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });

  test('switched off under its plain name is off with www. too, and no other site is', () => {
    const settings = { ...defaultSettings, sitesOff: ['bbc.com'] };
    expect(siteIsOn(settings, 'www.bbc.com')).toBe(false);
    expect(siteIsOn(settings, 'www.bbc.co.uk')).toBe(true);
  });

  test('is off when everything is', () => {
    expect(siteIsOn({ ...defaultSettings, on: false }, 'www.bbc.com')).toBe(false);
  });
});
