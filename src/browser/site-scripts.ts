import browser from 'webextension-polyfill';
import { alone } from './lock.ts';
import { type OriginPattern, patternsToRegister } from './origins.ts';
import { grantedSites, listedSites } from './site-access.ts';

const id = 'granted-sites';

/**
 * Brings the registered content script into line with the sites the reader has granted: one script for all of them,
 * none when there are none. Doing it twice changes nothing; two at once wait for each other.
 */
export async function syncSiteScripts(): Promise<void> {
  await alone('site scripts', async () => {
    const listed = listedSites();
    const matches = patternsToRegister(await grantedSites(), listed);
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
    if (matches.length === 0) {
      if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
      return;
    }
    const script = {
      id,
      matches,
      // The manifest sees to the listed sites, so that no page gets the script twice.
      excludeMatches: listed,
      js: contentFiles(),
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    };
    if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  });
}

/** Starts the content script in the page of a tab; rejects when the browser lets no extension read that page. */
export async function startInTab(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: contentFiles() });
}

/** Starts the content script in the pages of `origins` that are open now; the script itself sees that it runs once. */
export async function startInOpenTabs(origins: OriginPattern[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  await Promise.allSettled(tabs.flatMap(tab => (tab.id === undefined ? [] : [startInTab(tab.id)])));
}

/**
 * The content script as the build named it, as a path from the extension's root. Firefox gives the manifest's files as
 * addresses but takes none, and looks for a path without a leading slash beside the page that asks.
 */
function contentFiles(): string[] {
  const root = browser.runtime.getURL('');
  const files = browser.runtime.getManifest().content_scripts?.flatMap(script => script.js ?? []) ?? [];
  return files.map(file => new URL(file, root).pathname);
}
