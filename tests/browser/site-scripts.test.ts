import '../support/fake-browser.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { askForAccess, everySite, isGranted, whenAccessChanges } from '../../src/browser/site-access.ts';
import { startInOpenTabs, startInTab, syncSiteScripts } from '../../src/browser/site-scripts.ts';
import { events, startAfresh, state } from '../support/fake-browser.ts';

beforeEach(startAfresh);

const matches = () => state.registered.flatMap(script => script.matches);

describe('the registered script', () => {
  test('is none when only listed sites are granted', async () => {
    await syncSiteScripts();
    expect(state.registered).toEqual([]);
  });

  test('covers the sites the reader granted and leaves the listed ones to the manifest', async () => {
    state.origins = ['*://www.example.org/*'];
    await syncSiteScripts();
    expect(state.registered).toEqual([
      {
        id: 'granted-sites',
        matches: ['*://www.example.org/*'],
        excludeMatches: ['*://*.bbc.com/*', '*://*.spiegel.de/*'],
        js: ['/src/content/index.js'],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  });

  test('is named by its path in Firefox too, whose manifest names it by its address', async () => {
    state.contentFile = 'chrome-extension://dramatis/src/content/index.js';
    state.origins = ['*://www.example.org/*'];
    await syncSiteScripts();
    expect(state.registered).toMatchObject([{ js: ['/src/content/index.js'] }]);
  });

  test('is registered once, however often and however much at once it is asked for', async () => {
    state.origins = ['*://www.example.org/*'];
    await Promise.all([syncSiteScripts(), syncSiteScripts(), syncSiteScripts()]);
    await syncSiteScripts();
    expect(state.registered).toHaveLength(1);
  });

  test('follows what is granted and withdrawn in the browser', async () => {
    state.origins = ['*://www.example.org/*', '*://blog.example.net/*'];
    await syncSiteScripts();
    state.origins = ['*://blog.example.net/*'];
    await syncSiteScripts();
    expect(matches()).toEqual(['*://blog.example.net/*']);
    state.origins = [];
    await syncSiteScripts();
    expect(state.registered).toEqual([]);
  });
});

describe('a site is granted', () => {
  test.each([
    ['*://www.bbc.com/*', [], true, 'it is listed'],
    ['*://www.example.org/*', [], false, 'nobody was asked'],
    ['*://www.example.org/*', ['*://www.example.org/*'], true, 'the reader granted it'],
    ['*://www.example.org/*', [everySite], true, 'the reader granted every site'],
  ])('%s with %j: %s, because %s', async (origin, origins, held) => {
    state.origins = origins;
    expect(await isGranted(origin)).toBe(held);
  });

  test('no longer, when the reader withholds a listed one', async () => {
    state.listed = [];
    expect(await isGranted('*://www.bbc.com/*')).toBe(false);
  });
});

test('whoever looks after access hears of what was added, and of what was withdrawn', async () => {
  const heard: string[][] = [];
  whenAccessChanges(({ added }) => heard.push(added));
  await askForAccess('*://www.example.org/*');
  events.onRemoved.happen({ origins: ['*://www.example.org/*'] });
  expect(heard).toEqual([['*://www.example.org/*'], []]);
});

describe('open pages', () => {
  beforeEach(() => {
    state.tabs = [
      { id: 1, url: 'https://www.example.org/talks' },
      { id: 2, url: 'https://www.bbc.com/news' },
      { id: 3, url: 'about:blank' },
    ];
  });

  test('of a site just granted are read without a reload', async () => {
    await startInOpenTabs(['*://www.example.org/*']);
    expect(state.started).toEqual([1]);
  });

  test('that cannot be read keep no other from being read', async () => {
    await startInOpenTabs([everySite]);
    expect(state.started).toEqual([1, 2]);
  });

  test('are left alone when nothing was granted', async () => {
    await startInOpenTabs([]);
    expect(state.started).toEqual([]);
  });

  test('that no extension may read are a rejection when asked for by name', async () => {
    await expect(startInTab(3)).rejects.toThrow('Cannot access');
  });
});
