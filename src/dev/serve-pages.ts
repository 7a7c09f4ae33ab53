import type { HTTPRequest, Page } from 'puppeteer-core';

/** What stands at an address. */
export interface ServedPage {
  url: string;
  html: string;
}

/**
 * Lets a tab see the pages given at their addresses, whatever host they name, so that a page counts as the site it says
 * it is, and nothing else of the network: every other request fails, as if the reader were offline. Works alike in
 * Chromium and Firefox, without a server.
 */
export async function servePages(tab: Page, pages: ServedPage[]): Promise<void> {
  const htmlAt = new Map(pages.map(({ url, html }) => [withoutFragment(url), html]));
  await tab.setRequestInterception(true);
  tab.on('request', (request: HTTPRequest) => {
    const html = htmlAt.get(withoutFragment(request.url()));
    if (html === undefined) return void request.abort();
    void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
  });
}

function withoutFragment(url: string): string {
  const address = new URL(url);
  address.hash = '';
  return address.href;
}
