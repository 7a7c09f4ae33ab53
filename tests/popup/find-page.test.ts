import '../support/fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { watchPage } from '../../src/popup/find-page.ts';
import type { Page } from '../../src/popup/page.ts';
import { startAfresh, state } from '../support/fake-browser.ts';
import { trussToMoscow } from './pages.ts';

beforeEach(startAfresh);

/** The first `looks` pages that the watch tells of. */
async function pagesSeen(tab: number | undefined, looks = 1): Promise<Page[]> {
  const watching = new AbortController();
  const seen: Page[] = [];
  await watchPage(
    tab,
    page => {
      seen.push(page);
      if (seen.length === looks) watching.abort();
    },
    watching.signal,
  );
  return seen;
}

test('the page in front is the one the popup speaks of, unless another tab is named', async () => {
  state.tabs = [
    { id: 1, url: 'https://www.example.org/', active: true },
    { id: 2, url: 'https://www.bbc.com/news' },
  ];
  expect(await pagesSeen(undefined)).toMatchObject([{ reach: 'silent', tab: 1, host: 'www.example.org' }]);
  expect(await pagesSeen(2)).toMatchObject([{ reach: 'silent', tab: 2, host: 'www.bbc.com' }]);
});

test('a page that answers is believed, even when its address cannot be seen', async () => {
  state.tabs = [{ id: 4 }];
  state.pages[4] = () => trussToMoscow;
  expect(await pagesSeen(4)).toEqual([
    { reach: 'answering', tab: 4, host: 'www.bbc.com', access: 'always', state: trussToMoscow },
  ]);
});

test('a page that begins to answer while the popup is open is seen to', async () => {
  state.tabs = [{ id: 4, url: 'https://www.bbc.com/news', status: 'loading' }];
  setTimeout(() => {
    state.pages[4] = () => trussToMoscow;
  }, 50);
  expect((await pagesSeen(4, 2)).map(({ reach }) => reach)).toEqual(['silent', 'answering']);
});

test.each([
  ['about:addons', { reach: 'closed' }],
  ['https://addons.mozilla.org/', { reach: 'closed' }],
  [undefined, { reach: 'unseen' }],
  ['https://www.example.org/', { reach: 'silent', access: 'none' }],
  ['https://www.bbc.com/', { reach: 'silent', access: 'always' }],
])('a page at %s without our script is %j', async (url, page) => {
  state.tabs = [{ id: 4, ...(url && { url }) }];
  expect(await pagesSeen(4)).toMatchObject([page]);
});

test('a page in front without an address is one of the browser, as a click on the icon shows all others', async () => {
  state.tabs = [{ id: 1, active: true }];
  expect(await pagesSeen(undefined)).toEqual([{ reach: 'closed' }]);
});

test('a site granted in the browser by the scheme it was visited with is read always', async () => {
  state.tabs = [{ id: 4, url: 'https://www.example.org/' }];
  state.origins = ['https://www.example.org/*'];
  expect(await pagesSeen(4)).toMatchObject([{ reach: 'silent', access: 'always' }]);
});

test('a tab that was closed is a page nobody can read', async () => {
  expect(await pagesSeen(9)).toEqual([{ reach: 'closed' }]);
});
