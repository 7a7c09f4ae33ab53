import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSample } from '../../src/dev/sample-article.ts';
import { type ArticlePage, articlePage, until } from './article-page.ts';
import { browsers, type Reader, startReader } from './browsers.ts';

/** A news site of this machine: what tests put in the place of the network keeps pages out of the browser's cache. */
const pages: Record<string, string> = {
  '/2022/01/28/moscow': readSample(),
  '/2022/01/28/also-moscow': readSample().replace(
    '</head>',
    `<script>document.addEventListener('prerenderingchange', () => {
      window.marksWhenShown = document.querySelectorAll('dramatis-mention').length;
    });</script></head>`,
  ),
  '/about': '<!doctype html><title>About</title><h1>About us</h1><a href="/2022/01/28/moscow">Back</a>',
  '/2022/01/28/next': readSample().replace(
    '</head>',
    `<script type="speculationrules">${JSON.stringify({
      prerender: [{ urls: ['/2022/01/28/also-moscow'], eagerness: 'immediate' }],
    })}</script></head>`,
  ),
};

declare global {
  interface Window {
    /** Set on a page that is left; gone when it is loaded anew. */
    kept?: boolean;
    marksWhenShown?: number;
  }
}

describe.each(browsers)('a page in the life of a tab, in $name,', ({ name }) => {
  let reader: Reader;
  let server: Server;
  let site: string;
  const prerendered: string[] = [];

  beforeAll(async () => {
    server = createServer(({ url = '/', headers }, response) => {
      if (/prerender/.test(String(headers['sec-purpose']))) prerendered.push(url);
      const html = pages[url];
      response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    });
    await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    reader = await startReader(name, { sites: ['http://127.0.0.1/*'] });
  });
  afterAll(async () => {
    await reader?.leave();
    server?.close();
    server?.closeAllConnections();
  });

  async function open(path: string): Promise<ArticlePage> {
    const tab = await reader.session.browser.newPage();
    reader.errors.watch(tab);
    await tab.goto(site + path);
    return articlePage(tab, reader.asker);
  }

  test('comes back from the browser’s cache as it was, and its cards open', async () => {
    const article = await open('/2022/01/28/moscow');
    await article.whenHighlighted();
    await leaveAndReturn(article, site, async () => {});
    expect((await article.highlights()).length).toBeGreaterThan(10);
    await article.dwellOn('Liz Truss');
    expect(await article.card()).toContain('Liz Truss');
    await article.tab.close();
  });

  test('comes back from the browser’s cache without what the reader has switched off meanwhile', async () => {
    const article = await open('/2022/01/28/moscow');
    await article.whenHighlighted();
    const popup = await reader.openPopup(article);
    await leaveAndReturn(article, site, () => popup.turn('Places', 'off'));
    await article.whenKindIsGone('place');
    expect((await article.highlights()).map(({ text }) => text)).toContain('Liz Truss');
    await popup.turn('Places', 'on');
    await popup.close();
    await article.tab.close();
  });

  // Firefox prerenders nothing.
  if (name === 'chrome') test('is marked when it is shown, not while it is prerendered', whenPrerendered);

  async function whenPrerendered() {
    const article = await open('/2022/01/28/next');
    await until('the next article is asked for', async () => prerendered.includes('/2022/01/28/also-moscow'));
    // Whoever read the prerendered one would have done so before another that is opened later.
    const another = await open('/2022/01/28/moscow');
    await another.whenHighlighted();
    await article.tab.bringToFront();
    await article.tab.evaluate(() => window.location.assign('/2022/01/28/also-moscow'));
    await until('it is shown', () =>
      article.tab.evaluate(() => window.marksWhenShown !== undefined).catch(() => false),
    );
    expect(await article.tab.evaluate(() => window.marksWhenShown)).toBe(0);
    await article.whenHighlighted();
    await another.tab.close();
    await article.tab.close();
  }

  test('leaves no fault in the console', async () => {
    expect(await reader.errors.all()).toEqual([]);
  });
});

/** Goes to another page of the tab and, when `meanwhile` is done, back to the article, which the browser had kept. */
async function leaveAndReturn(
  { tab }: ArticlePage,
  site: string,
  meanwhile: () => Promise<void>,
): Promise<void> {
  await tab.evaluate(() => {
    window.kept = true;
  });
  await tab.goto(`${site}/about`);
  await meanwhile();
  await tab.bringToFront();
  await tab.evaluate(() => window.history.back()).catch(() => {});
  await until('the very page is back', () => tab.evaluate(() => window.kept === true).catch(() => false));
}
