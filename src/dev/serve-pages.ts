import type { HTTPRequest, Page } from 'puppeteer-core';

/** What stands at an address. */
export interface ServedPage {
  url: string;
  html: string;
}

/**
 * Lets a tab see the pages given at their addresses, whatever host they name, so that a page counts as the site it says
 * it is, and nothing else of the network: every other request fails, as if the reader were offline. Works alike in
 * Chromium and Firefox, without a server. With `stay` a page that sends the reader elsewhere keeps them instead.
 */
export async function servePages(
  tab: Page,
  pages: ServedPage[],
  elsewhere: 'fail' | 'stay' = 'fail',
): Promise<void> {
  const htmlAt = new Map(pages.map(({ url, html }) => [withoutFragment(url), html]));
  await tab.setRequestInterception(true);
  tab.on('request', request => {
    // A page that is left withdraws its requests before they are answered.
    void answer(request).catch(() => {});
  });

  async function answer(request: HTTPRequest): Promise<void> {
    const html = htmlAt.get(withoutFragment(request.url()));
    if (html !== undefined) {
      return request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
    }
    // "No content" leaves the reader where they are.
    if (elsewhere === 'stay' && request.isNavigationRequest()) return request.respond({ status: 204 });
    return request.abort();
  }
}

function withoutFragment(url: string): string {
  const address = new URL(url);
  address.hash = '';
  return address.href;
}
