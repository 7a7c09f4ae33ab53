import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { projectFolder } from './project.ts';
import { servePages } from './serve-pages.ts';

/** The article that the project ships, about the week in which Liz Truss was invited to Moscow; path in the project. */
export const sampleArticle = 'assets/sample/moscow-talks.html';

/** An address on a listed news site, at which the sample article is read like any other there. */
export const sampleAddress = 'https://www.bbc.com/news/world-europe-60151742';

/** The sample article as its publisher serves it. */
export function readSample(): string {
  return readFileSync(join(projectFolder, sampleArticle), 'utf8');
}

/** Opens the sample article in a tab, as if that news site had published it. */
export async function openSample(tab: Page): Promise<void> {
  await servePages(tab, [{ url: sampleAddress, html: readSample() }]);
  await tab.goto(sampleAddress);
}
