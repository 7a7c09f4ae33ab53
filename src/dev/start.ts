import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openAsker } from './ask-extension.ts';
import { type BrowserSession, openBrowser } from './browser-session.ts';
import { provideBrowser } from './browsers.ts';
import { provideExtension } from './built-extension.ts';
import { Complaint, runCommand } from './complaint.ts';
import { copyExtension, matchPatternOf } from './copy-extension.ts';
import { hasDisplay } from './display.ts';
import { listenForErrors } from './extension-errors.ts';
import { builtExtension, currentFolder } from './project.ts';
import { readExtension } from './read-extension.ts';
import { type FileServer, serveFile } from './serve-files.ts';
import { servePages } from './serve-pages.ts';
import { readStartOptions, type Wanted } from './start-options.ts';

/** A page to open, with the address at which the browser finds it. */
interface Opening extends Wanted {
  address: string;
}

/** `npm start`: a browser with the extension on an article; with `--headless`, what the extension makes of it. */
await runCommand(async args => {
  const options = readStartOptions(args);
  const headless = options.headless || !hasDisplay();
  if (headless && !options.headless) {
    console.error('There is no display here, so the page is read without a window, as with --headless.');
  }
  provideBrowser(options.browser);
  provideExtension(options.browser);

  const servers: FileServer[] = [];
  const pages = await Promise.all(options.pages.map(page => addressOf(page, servers)));
  // A file at an address of its own choice must be taken for that site, so there only the real list of sites counts.
  const added = pages.filter(({ as }) => as === undefined).map(({ address }) => matchPatternOf(address));
  const extension = copyExtension(builtExtension(options.browser), added);
  try {
    const session = await openBrowser({ browser: options.browser, extension: extension.folder, headless });
    try {
      if (headless) await readPages(session, pages);
      else await showPages(session, pages);
    } finally {
      await session.close();
    }
  } finally {
    for (const server of servers) server.close();
    extension.remove();
  }
  return 0;
});

async function addressOf(page: Wanted, servers: FileServer[]): Promise<Opening> {
  const chosen = page.url ?? page.as;
  if (chosen !== undefined || page.file === undefined) return { ...page, address: chosen ?? page.typed };
  const server = await serveFile(page.file);
  servers.push(server);
  return { ...page, address: server.url };
}

async function showPages(session: BrowserSession, pages: Opening[]): Promise<void> {
  const closed = new Promise(resolve => session.browser.once('disconnected', resolve));
  for (const [i, page] of pages.entries()) {
    const tab = (i === 0 && (await session.browser.pages())[0]) || (await session.browser.newPage());
    await open(tab, page);
  }
  console.error('Rest the pointer on a highlighted name. Close the browser when you are done.');
  await closed;
}

async function readPages(session: BrowserSession, pages: Opening[]): Promise<void> {
  const asker = await openAsker(session);
  const errors = listenForErrors(session);
  errors.watch(asker.page);
  const picture = join(currentFolder(), 'dramatis.png') as `${string}.png`;
  for (const [i, page] of pages.entries()) {
    const tab = await session.browser.newPage();
    errors.watch(tab);
    await open(tab, page);
    const reading = await readExtension(tab, asker);
    if (i === 0) await tab.screenshot({ path: picture });
    console.log(
      JSON.stringify({
        page: page.typed,
        ...(reading ?? { article: false, mentions: [], card: { text: '' }, cast: [] }),
        errors: [...(await errors.all()), ...(reading ? [] : ['the extension does not run on this page'])],
      }),
    );
    await tab.close();
  }
}

async function open(tab: Page, { address, as, file }: Opening): Promise<void> {
  if (as !== undefined && file !== undefined) {
    await servePages(tab, [{ url: as, html: readFileSync(file, 'utf8') }]);
  }
  try {
    await tab.goto(address, { waitUntil: 'domcontentloaded' });
  } catch (error) {
    throw new Complaint(`${address} could not be opened: ${reasonIn(error as Error)}.`);
  }
  // Pictures and the like are nice to have; some pages never stop loading.
  await tab.waitForFunction(() => document.readyState === 'complete', { timeout: 10_000 }).catch(() => {});
}

/** The browser's own word for what went wrong ("net::ERR_NAME_NOT_RESOLVED"), without the traces around it. */
function reasonIn({ message }: Error): string {
  return message.match(/net::\w+|NS_ERROR_\w+/)?.[0] ?? message.split('\n')[0]!;
}
