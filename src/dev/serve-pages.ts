import type { HTTPRequest, Page } from 'puppeteer-core';

/** What stands at an address. */
export interface ServedPage {
  url: string;
  html: string;
}

/**
 * Lets a tab see the pages given at their addresses, whatever host they name, so that a page counts as the site it says
 * it is. Works alike in Chromium and Firefox, without a server. Every other request fails, as if the reader were
 * offline, unless `others` are let through.
 */
export async function servePages(
  tab: Page,
  pages: ServedPage[],
  { others = 'fail' }: { others?: 'fail' | 'pass' } = {},
): Promise<void> {
  const htmlAt = new Map(pages.map(({ url, html }) => [withoutFragment(url), html]));
  await tab.setRequestInterception(true);
  tab.on('request', (request: HTTPRequest) => {
    const html = htmlAt.get(withoutFragment(request.url()));
    if (html !== undefined) {
      void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
    } else {
      void (others === 'pass' ? request.continue() : request.abort());
    }
  });
}

function withoutFragment(url: string): string {
  const address = new URL(url);
  address.hash = '';
  return address.href;
}
