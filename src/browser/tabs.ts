import browser from 'webextension-polyfill';

/** What the browser tells us of a tab; the address only when we have access to the page. */
export interface OpenTab {
  id: number;
  url?: string;
  loading: boolean;
}

/** The tab in front in the window we are in, or the named one; `undefined` when there is none. */
export async function findTab(id?: number): Promise<OpenTab | undefined> {
  try {
    const tab =
      id === undefined
        ? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]
        : await browser.tabs.get(id);
    if (tab?.id === undefined) return undefined;
    return { id: tab.id, loading: tab.status === 'loading', ...(tab.url && { url: tab.url }) };
  } catch {
    return undefined;
  }
}
