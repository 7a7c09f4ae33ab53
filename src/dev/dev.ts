import { watch } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserSession, openBrowser } from './browser-session.ts';
import { provideExtension } from './built-extension.ts';
import { Complaint, runCommand } from './complaint.ts';
import { hasDisplay } from './display.ts';
import { builtExtension, projectFolder } from './project.ts';
import { openSample } from './sample-article.ts';
import { readStartOptions } from './start-options.ts';

/**
 * `npm run dev`: a browser on the sample article; whenever a source changes, Vite builds the extension, the browser
 * loads it anew, and so the page. What runs is what `npm run build` makes, in Chromium and in Firefox.
 */
await runCommand(async args => {
  const { browser, headless } = readStartOptions(args);
  provideExtension(browser);
  const session = await openBrowser({
    browser,
    extension: builtExtension(browser),
    headless: headless || !hasDisplay(),
  });
  const tab = await session.browser.newPage();
  await openSample(tab);
  console.log('Waiting for changes in src and assets. Close the browser or press Ctrl+C when you are done.');
  await reloadOnChange(session, tab);
  return 0;
});

/** Until the browser is closed. Changes come in bursts, so one is taken up when no other follows for a moment. */
async function reloadOnChange(session: BrowserSession, tab: Page): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void reload(session, tab), 200);
  };
  const watchers = ['src', 'assets'].map(folder =>
    watch(join(projectFolder, folder), { recursive: true }, changed),
  );
  await new Promise(closed => session.browser.once('disconnected', closed));
  clearTimeout(timer);
  for (const watcher of watchers) watcher.close();
}

async function reload({ name, browser }: BrowserSession, tab: Page): Promise<void> {
  try {
    provideExtension(name);
    await browser.installExtension(builtExtension(name));
    await tab.reload();
    console.log(`${new Date().toLocaleTimeString()} reloaded`);
  } catch (error) {
    console.error(error instanceof Complaint ? error.message : error);
  }
}
