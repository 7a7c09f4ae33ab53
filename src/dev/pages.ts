import { parseArgs } from 'node:util';
import { openAsker } from './ask-extension.ts';
import { holds, reportOf } from './bench/target.ts';
import { openBrowser } from './browser-session.ts';
import { provideBrowser } from './browsers.ts';
import { provideExtension } from './built-extension.ts';
import { Complaint, runCommand } from './complaint.ts';
import { copyExtension, matchPatternOf } from './copy-extension.ts';
import { listenForErrors } from './extension-errors.ts';
import { judgePage, targetsOf, type Verdict } from './pages/judge-page.ts';
import { lookAtPage } from './pages/look-at-page.ts';
import { faultsOf, pagesTable } from './pages/pages-table.ts';
import { type BrowserName, browserNames, builtExtension } from './project.ts';
import { type RealPage, realPages, realPagesFolder } from './real-pages.ts';

/**
 * `npm run pages`: the built extension on pages of real publishers, in both browsers, as one table; what is wrong with
 * each page; and whether what is promised of them holds. `npm run pages -- euronews --browser firefox` narrows it.
 */
await runCommand(async args => {
  const { browsers, folder, words } = readOptions(args);
  const pages = chosen(realPages(folder), folder, words);
  for (const browser of browsers) {
    provideBrowser(browser);
    provideExtension(browser);
  }
  const verdicts = (await Promise.all(browsers.map(browser => judgeIn(browser, pages)))).flat();
  verdicts.sort((a, b) => a.file.localeCompare(b.file) || a.browser.localeCompare(b.browser));
  console.log(pagesTable(verdicts));
  console.log(`${faultsOf(verdicts)}\n`);
  const targets = browsers.flatMap(browser => targetsOf(verdicts, browser));
  console.log(reportOf(targets));
  const failed = targets.filter(target => !holds(target)).length;
  console.log(`\n${targets.length - failed} hold, ${failed} do not`);
  return failed === 0 ? 0 : 1;
});

interface PagesOptions {
  browsers: readonly BrowserName[];
  folder: string;
  /** Only pages whose file names hold one of these; all pages when there are none. */
  words: string[];
}

function readOptions(args: string[]): PagesOptions {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { browser: { type: 'string' }, folder: { type: 'string' } },
    });
    const browser = browserNames.find(name => name === values.browser);
    if (values.browser !== undefined && !browser) throw new Error(`There is no browser "${values.browser}"`);
    return {
      browsers: browser ? [browser] : browserNames,
      folder: values.folder ?? realPagesFolder,
      words: positionals,
    };
  } catch (error) {
    const [reason] = (error as Error).message.split('. ');
    throw new Complaint(
      `${reason}: npm run pages takes words of file names, --browser chrome|firefox and --folder FOLDER.`,
    );
  }
}

function chosen(pages: RealPage[], folder: string, words: string[]): RealPage[] {
  if (pages.length === 0) {
    throw new Complaint(
      `There are no saved pages of publishers at ${folder}: name a folder with pages and their manifest.json after --folder.`,
    );
  }
  const found = words.length === 0 ? pages : pages.filter(({ file }) => words.some(w => file.includes(w)));
  if (found.length === 0) {
    throw new Complaint(`No saved page has ${words.map(word => `"${word}"`).join(' or ')} in its file name.`);
  }
  return found;
}

async function judgeIn(browser: BrowserName, pages: RealPage[]): Promise<Verdict[]> {
  const sites = new Set(pages.map(page => matchPatternOf(page.url)));
  const copy = copyExtension(builtExtension(browser), [...sites]);
  const session = await openBrowser({ browser, extension: copy.folder, headless: true });
  try {
    const asker = await openAsker(session);
    const errors = listenForErrors(session);
    errors.watch(asker.page);
    const verdicts: Verdict[] = [];
    for (const page of pages) {
      const before = (await errors.all()).length;
      const tab = await session.browser.newPage();
      const look = await lookAtPage(tab, asker, errors, page);
      verdicts.push(judgePage(page, browser, look, (await errors.all()).slice(before)));
      await tab.close();
    }
    return verdicts;
  } finally {
    await session.close();
    copy.remove();
  }
}
