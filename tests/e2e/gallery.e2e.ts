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
import { findCutOffText } from './cut-off-text.ts';

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

  // A window of 640 pixels at 200 % zoom is 320 CSS pixels wide, each of two of the screen.
  test.each([
    [880, 1],
    [320, 1],
    [320, 2],
  ])(
    'cuts off no text in a window of %i pixels, %i of the screen to each',
    async (width, deviceScaleFactor) => {
      await gallery.setViewport({ width, height: 900, deviceScaleFactor });
      expect(await gallery.evaluate(findCutOffText)).toEqual([]);
    },
  );

  test('would find text that is cut off', async () => {
    await gallery.evaluate(() => {
      const name = document.querySelector('.specimen > div')!.shadowRoot!.querySelector<HTMLElement>('h2')!;
      name.style.cssText = 'width: 40px; white-space: nowrap';
    });
    expect((await gallery.evaluate(findCutOffText)).join()).toContain('h2');
    await gallery.evaluate(() =>
      document.querySelector('.specimen > div')!.shadowRoot!.querySelector('h2')!.removeAttribute('style'),
    );
    await gallery.setViewport({ width: 880, height: 900 });
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
