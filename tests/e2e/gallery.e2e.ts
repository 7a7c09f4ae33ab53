import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserSession, openBrowser } from '../../src/dev/browser-session.ts';
import { buildGallery, galleryPage } from '../../src/dev/build-gallery.ts';
import { builtExtension } from '../../src/dev/project.ts';
import { type FileServer, serveFile } from '../../src/dev/serve-files.ts';
import { browsers } from './browsers.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Each popup is a page of its own; on the gallery's one page there are many. */
const rulesOfOnePage = [
  'landmark-main-is-top-level',
  'landmark-no-duplicate-main',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-contentinfo',
  'landmark-unique',
];

let server: FileServer;
beforeAll(async () => {
  await buildGallery();
  server = await serveFile(galleryPage);
});
afterAll(() => server?.close());

const galleries = browsers.flatMap(({ name }) => [
  { name, language: 'en', greeting: 'Since then' },
  { name, language: 'de', greeting: 'Seitdem' },
]);

describe.each(galleries)('the gallery, in $name, in "$language"', ({ name, language, greeting }) => {
  let session: BrowserSession;
  let gallery: Page;

  beforeAll(async () => {
    session = await openBrowser({ browser: name, extension: builtExtension(name), headless: true });
    gallery = await session.browser.newPage();
    await gallery.setViewport({ width: 880, height: 900 });
    await gallery.goto(`${server.url}?language=${language}`);
    await gallery.waitForFunction(() => document.querySelectorAll('.specimen').length > 70);
    // The states that begin with a press are there a moment later.
    await new Promise(pressed => setTimeout(pressed, 500));
  });
  afterAll(() => session?.close());

  test('speaks its language in every card', async () => {
    const said = await gallery.evaluate(() =>
      [...document.querySelectorAll('.specimen > div')]
        .map(host => host.shadowRoot?.textContent ?? '')
        .join('\n'),
    );
    expect(said).toContain(greeting);
    expect(said).not.toMatch(/undefined|NaN|\[object|\$\d/);
  });

  test('cuts off no text at either side', async () => {
    const cut = await gallery.evaluate(() =>
      [...document.querySelectorAll('.specimen > div')].flatMap(host =>
        [...host.shadowRoot!.querySelectorAll('*')]
          .filter(
            element =>
              element.scrollWidth > element.clientWidth + 1 &&
              element.clientWidth > 1 &&
              getComputedStyle(element).overflowX !== 'visible',
          )
          .map(element => `${element.className}: ${element.textContent.slice(0, 60)}`),
      ),
    );
    expect(cut).toEqual([]);
  });

  test('gives axe nothing to find, in light and dark', async () => {
    await gallery.evaluate(axe);
    const found: string[] = JSON.parse(
      await gallery.evaluate(async rules => {
        const { axe } = window as unknown as {
          axe: { run: (page: Document, options: object) => Promise<AxeResults> };
        };
        const off = Object.fromEntries(rules.map(rule => [rule, { enabled: false }]));
        const { violations } = await axe.run(document, { rules: off });
        return JSON.stringify(
          violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`)),
        );
      }, rulesOfOnePage),
    );
    expect(found).toEqual([]);
  });
});
