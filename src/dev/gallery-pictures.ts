import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openBrowser } from './browser-session.ts';
import { provideExtension } from './built-extension.ts';
import { pause } from './point-at.ts';
import { browserNames, builtExtension, projectFolder } from './project.ts';

const folder = join(projectFolder, 'dist', 'gallery-pictures');

/** Takes a picture of each state, light beside dark, in both browsers, and in Chromium in forced colours as well. */
export async function takeGalleryPictures(url: string): Promise<{ folder: string; count: number }> {
  let count = 0;
  for (const browser of browserNames) {
    provideExtension(browser);
    const session = await openBrowser({ browser, extension: builtExtension(browser), headless: true });
    try {
      const gallery = await session.browser.newPage();
      await gallery.setViewport({ width: 880, height: 900 });
      await gallery.goto(url);
      await gallery.waitForSelector('section');
      // The states that begin with a press are there a moment later.
      await pause(500);
      count += await takeStates(gallery, browser);
      if (browser !== 'chrome') continue;
      await forceColours(gallery);
      count += await takeStates(gallery, `${browser}-forced-colours`);
    } finally {
      await session.close();
    }
  }
  return { folder, count };
}

async function takeStates(gallery: Page, name: string): Promise<number> {
  mkdirSync(join(folder, name), { recursive: true });
  const states = await gallery.$$('main > section');
  for (const state of states) {
    const title = await state.$eval('h2', heading => heading.textContent);
    const file = title
      .toLowerCase()
      .replaceAll(/[^a-z]+/g, '-')
      .replace(/-$/, '');
    await state.screenshot({ path: join(folder, name, `${file}.png`) });
  }
  return states.length;
}

/** Has Chromium draw as for readers who have chosen the few colours that pages may use. */
async function forceColours(gallery: Page): Promise<void> {
  const protocol = await gallery.createCDPSession();
  await protocol.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
}
