import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allFilesReady } from '@crxjs/vite-plugin';
import { createServer } from 'vite';
import { openBrowser } from './browser-session.ts';
import { runCommand } from './complaint.ts';
import { hasDisplay } from './display.ts';
import { type BrowserName, projectFolder } from './project.ts';
import { servePages } from './serve-pages.ts';
import { readStartOptions, sampleArticle } from './start-options.ts';

/**
 * `npm run dev`: the extension loaded from Vite's server, which reloads it when a source changes, in a browser on the
 * sample article. It is kept apart from what `npm run build` makes, because it may load scripts from that server.
 */
await runCommand(async args => {
  const { browser, headless } = readStartOptions(args);
  const extension = join('dist', `dev-${browser}`);
  const server = await createServer({ root: projectFolder, mode: browser, build: { outDir: extension } });
  await server.listen();
  await allFilesReady();
  console.log(`The extension is in ${extension}, and follows every change until you press Ctrl+C.`);
  try {
    await watch(browser, join(projectFolder, extension), headless || !hasDisplay());
  } finally {
    await server.close();
  }
  return 0;
});

/** Shows the sample article with the extension, at the address of a listed site, until the browser is closed. */
async function watch(browser: BrowserName, extension: string, headless: boolean): Promise<void> {
  const session = await openBrowser({ browser, extension, headless });
  const closed = new Promise(resolve => session.browser.once('disconnected', resolve));
  const tab = await session.browser.newPage();
  const html = readFileSync(join(projectFolder, sampleArticle), 'utf8');
  const url = 'https://www.bbc.com/news/world-europe-60151742';
  await servePages(tab, [{ url, html }], { others: 'pass' });
  await tab.goto(url);
  await closed;
}
