import { askPage } from '../browser/messaging.ts';
import { covers, isClosed, type OriginPattern } from '../browser/origins.ts';
import { isGranted, listedSites } from '../browser/site-access.ts';
import { findTab } from '../browser/tabs.ts';
import type { PageState } from '../messages/contract.ts';
import type { Access, Page } from './page.ts';

/** How often the popup looks again while it is open, in milliseconds: soon enough to feel live, rare enough to cost nothing. */
const lookAgain = 400;

/** Tells of the page in the named tab, or in the tab in front, again and again until `signal` aborts. */
export async function watchPage(
  tab: number | undefined,
  found: (page: Page) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    found(await findPage(tab));
    await new Promise(resolve => setTimeout(resolve, lookAgain));
  }
}

async function findPage(id: number | undefined): Promise<Page> {
  const tab = await findTab(id);
  if (tab === undefined) return { reach: 'closed' };
  const scheme = tab.url?.startsWith('http:') ? 'http' : 'https';
  const state: PageState | undefined = await askPage(tab.id, 'describePage', {}).catch(() => undefined);
  if (state) {
    const access = await accessTo(`${scheme}://${state.host}/*`);
    return { reach: 'answering', tab: tab.id, host: state.host, access, state };
  }
  // A click on the toolbar icon shows us the address of any page that may be read; a tab named by number does not.
  if (tab.url === undefined) return { reach: id === undefined ? 'closed' : 'unseen' };
  if (isClosed(tab.url)) return { reach: 'closed' };
  const host = new URL(tab.url).hostname;
  return {
    reach: 'silent',
    tab: tab.id,
    host,
    access: await accessTo(`${scheme}://${host}/*`),
    loading: tab.loading,
  };
}

/** The scheme counts: the browser's own menus grant a site by the scheme it was visited with. */
async function accessTo(origin: OriginPattern): Promise<Access> {
  if (await isGranted(origin)) return 'always';
  return listedSites().some(site => covers(site, origin)) ? 'withheld' : 'none';
}
