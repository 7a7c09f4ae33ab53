import { askPage } from '../browser/messaging.ts';
import { covers, isClosed, originOf } from '../browser/origins.ts';
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
  const state: PageState | undefined = await askPage(tab.id, 'describePage', {}).catch(() => undefined);
  if (state) {
    const access = await accessTo(`*://${state.host}/*`);
    return { reach: 'answering', tab: tab.id, host: state.host, access, state };
  }
  if (tab.url === undefined) return { reach: 'unseen' };
  const origin = originOf(tab.url);
  if (origin === undefined || isClosed(tab.url)) return { reach: 'closed' };
  const host = new URL(tab.url).hostname;
  return { reach: 'silent', tab: tab.id, host, access: await accessTo(origin), loading: tab.loading };
}

async function accessTo(origin: string): Promise<Access> {
  if (await isGranted(origin)) return 'always';
  return listedSites().some(site => covers(site, origin)) ? 'withheld' : 'none';
}
