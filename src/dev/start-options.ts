import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Complaint } from './complaint.ts';
import { type BrowserName, browserNames, currentFolder, projectFolder } from './project.ts';
import { sampleArticle } from './sample-article.ts';

/** A page to open: what the person typed, and what that is. */
export interface Wanted {
  typed: string;
  /** A file of this machine, to be seen at `as`, or at an address of this machine when not given. */
  file?: string;
  as?: string;
  /** An address of the web. */
  url?: string;
}

export interface StartOptions {
  browser: BrowserName;
  headless: boolean;
  pages: Wanted[];
}

/** What the arguments of `npm start` ask for; a complaint when they ask for what there is not. */
export function readStartOptions(args: string[]): StartOptions {
  const { values, positionals } = parse(args);
  const browser = browserNames.find(name => name === (values.browser ?? 'chrome'));
  if (browser === undefined) {
    throw new Complaint(
      `There is no browser "${values.browser}" to start in: say --browser chrome or --browser firefox.`,
    );
  }
  const pages = positionals.map(wantedPage);
  if (pages.length === 0) pages.push({ typed: sampleArticle, file: join(projectFolder, sampleArticle) });
  if (values.as !== undefined) {
    const [page] = pages;
    if (pages.length > 1 || page?.file === undefined) {
      throw new Complaint('--as gives a file an address: name one file with it.');
    }
    page.as = webAddress(values.as) ?? complainOfAddress(values.as);
  }
  return { browser, headless: values.headless ?? false, pages };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { browser: { type: 'string' }, headless: { type: 'boolean' }, as: { type: 'string' } },
    });
  } catch (error) {
    const [reason] = (error as Error).message.split('. ');
    throw new Complaint(
      `${reason}: npm start takes FILE.html or URL, --browser chrome|firefox, --headless and --as URL.`,
    );
  }
}

function wantedPage(typed: string): Wanted {
  const url = webAddress(typed);
  if (url !== undefined) return { typed, url };
  const file = isAbsolute(typed) ? typed : join(currentFolder(), typed);
  if (!existsSync(file)) {
    throw new Complaint(
      `There is no file "${typed}" in ${currentFolder()}: name a saved page, or an address that begins with https://.`,
    );
  }
  if (!statSync(file).isFile()) throw new Complaint(`"${typed}" is not a file: name a saved page (.html).`);
  return { typed, file };
}

function webAddress(text: string): string | undefined {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text).href : undefined;
}

function complainOfAddress(text: string): never {
  throw new Complaint(
    `"${text}" is not an address: write it in full after --as, like https://www.example.org/x.`,
  );
}
