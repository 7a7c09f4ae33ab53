import type { HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleAddress } from '../../src/dev/sample-article.ts';
import { until } from './article-page.ts';
import { browsers, type Reader, startReader } from './browsers.ts';
import { drawnPageOf, servers } from './frameworks-pages.ts';

const frameworks = Object.keys(servers) as (keyof typeof servers)[];
const scriptAddress = new URL('/app.js', sampleAddress).href;

describe.each(browsers)('a page that its server has drawn, in $name', ({ name }) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await startReader(name);
  });
  afterAll(() => reader?.leave());

  test.each(frameworks)('is read at once and marked when %s has taken it over', async framework => {
    const { html, script } = await drawnPageOf(framework, scriptAddress);
    const { tab, sendScript } = await openWithoutScript(reader, html);
    await until('the page is read', async () => (await namesRead(reader, tab)) > 3);
    expect(await countMarks(tab)).toBe(0);
    await tab.evaluate(() => {
      window.drawn = [...document.querySelectorAll('#app *')];
    });

    await sendScript(script);
    await until('names are highlighted', async () => (await countMarks(tab)) > 3);
    expect(await tab.evaluate(() => window.played.errors)).toEqual([]);
    expect(await tab.evaluate(() => window.drawn.filter(element => !element.isConnected).length)).toBe(0);
    await tab.click('#lead');
    expect(await tab.evaluate(() => window.played.heard)).toEqual(['lead']);
    await tab.close();
  });

  test('is marked when its script has not come after some seconds', async () => {
    const { html } = await drawnPageOf('react', scriptAddress);
    const { tab } = await openWithoutScript(reader, html);
    await until('names are highlighted', async () => (await countMarks(tab)) > 3);
    expect(await tab.evaluate(() => document.readyState)).toBe('interactive');
    await tab.close();
  });

  test('is marked while scripts are on their way when none of them will take it over', async () => {
    const html = `<!doctype html><html lang="en"><title>Truss to meet Lavrov</title><body><article>
<h1>Truss to meet Lavrov</h1>${'<p>Liz Truss will meet Sergey Lavrov in Moscow, the Kremlin said on Friday, before Boris Johnson calls Vladimir Putin about Ukraine.</p>'.repeat(20)}
</article><script async src="${scriptAddress}"></script></body></html>`;
    const { tab } = await openWithoutScript(reader, html);
    await until('names are highlighted', async () => (await countMarks(tab)) > 3);
    expect(await tab.evaluate(() => document.readyState)).toBe('interactive');
    await tab.close();
  });

  test('is marked but for its islands, and there when the reader has come to them', async () => {
    const html = `<!doctype html><html lang="en"><title>Truss to meet Lavrov</title><body><article>
<h1>Truss to meet Lavrov</h1>${'<p>Liz Truss will meet Sergey Lavrov in Moscow, the Kremlin said on Friday, before she calls Boris Johnson.</p>'.repeat(20)}
<astro-island ssr client="visible"><p>Angela Merkel has <!-- -->3<!-- --> letters from Vladimir Putin.</p></astro-island>
</article></body></html>`;
    const { tab } = await openWithoutScript(reader, html);
    await until('names are highlighted', async () => (await countMarks(tab)) > 3);
    // As a framework does that knows its text nodes by their places.
    await tab.evaluate(() => {
      const island = document.querySelector('astro-island')!;
      const texts = [...island.querySelector('p')!.childNodes].filter(
        node => node.nodeType === Node.TEXT_NODE,
      );
      texts[1]!.nodeValue = '4';
      island.removeAttribute('ssr');
    });
    await until('the island is marked', () =>
      tab.evaluate(() => document.querySelector('astro-island dramatis-mention') !== null),
    );
    expect(await tab.evaluate(() => document.querySelector('astro-island')!.textContent)).toBe(
      'Angela Merkel has 4 letters from Vladimir Putin.',
    );
    await tab.close();
  });

  test('finds no fault of the extension in the console', async () => {
    expect(await reader.errors.all()).toEqual([]);
  });
});

declare global {
  interface Window {
    /** The elements that the server drew. */
    drawn: Element[];
  }
}

/** Opens a page whose script is on its way until it is sent. */
async function openWithoutScript(reader: Reader, html: string) {
  const tab = await reader.session.browser.newPage();
  reader.errors.watch(tab);
  const address = new URL('/2022/01/28/drawn-by-a-server', sampleAddress).href;
  let arrived: (request: HTTPRequest) => void;
  const asked = new Promise<HTTPRequest>(resolve => {
    arrived = resolve;
  });
  await tab.setRequestInterception(true);
  tab.on('request', request => {
    if (request.url() === scriptAddress) arrived(request);
    else if (request.url() === address)
      void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    else void request.abort();
  });
  await tab.goto(address, { waitUntil: 'domcontentloaded' });
  return {
    tab,
    async sendScript(body: string) {
      await (await asked).respond({ contentType: 'text/javascript', body });
    },
  };
}

async function namesRead(reader: Reader, tab: Page): Promise<number> {
  const number = await reader.asker.tabOf(tab);
  const state = await reader.asker.askPage(number, 'describePage', {}).catch(() => undefined);
  return state?.mentions.length ?? 0;
}

function countMarks(tab: Page): Promise<number> {
  return tab.evaluate(() => document.querySelectorAll('dramatis-mention').length);
}
