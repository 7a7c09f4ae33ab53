import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openAsker, popupPath } from './ask-extension.ts';
import { type BrowserSession, openBrowser } from './browser-session.ts';
import { provideExtension } from './built-extension.ts';
import { Complaint, runCommand } from './complaint.ts';
import { waitForCard } from './open-card.ts';
import { pause, pointAt } from './point-at.ts';
import { browserNames, builtExtension, projectFolder } from './project.ts';
import { openSample } from './sample-article.ts';

const folder = join(projectFolder, 'assets', 'pictures');

/** `npm run pictures`: the pictures of the README, taken of the extension as it runs on the sample article. */
await runCommand(async args => {
  if (args.length > 0) throw new Complaint('npm run pictures takes no arguments.');
  for (const browser of browserNames) provideExtension(browser);
  mkdirSync(folder, { recursive: true });
  const session = await openBrowser({
    browser: 'chrome',
    extension: builtExtension('chrome'),
    headless: true,
  });
  try {
    for (const look of ['light', 'dark'] as const) await takePictures(session, look);
  } finally {
    await session.close();
  }
  await takePictureInFirefox();
  return 0;
});

async function takePictureInFirefox(): Promise<void> {
  const session = await openBrowser({
    browser: 'firefox',
    extension: builtExtension('firefox'),
    headless: true,
  });
  try {
    const article = await session.browser.newPage();
    await article.setViewport({ width: 960, height: 900, deviceScaleFactor: 2 });
    await openArticle(article);
    await article.screenshot({ path: picture('article-firefox') });
  } finally {
    await session.close();
  }
}

/** Opens the sample article and the card of the first person in its text. */
async function openArticle(article: Page): Promise<void> {
  await openSample(article);
  await article.waitForSelector('dramatis-mention');
  if ((await openCard(article, 'Liz Truss')) === '') throw new Error('No card has opened.');
  await pause(400);
}

async function takePictures(session: BrowserSession, look: 'light' | 'dark'): Promise<void> {
  const asker = await openAsker(session);
  const article = await session.browser.newPage();
  await dress(article, look, { width: 960, height: 900 });
  await openArticle(article);
  await article.screenshot({ path: picture(`article-${look}`) });

  const tab = await asker.tabOf(article);
  const popup = await session.openExtensionPage(`${popupPath}?tab=${tab}`);
  await dress(popup, look, { width: 360, height: 600 });
  await pause(400);
  const body = await popup.waitForSelector('body');
  await body?.screenshot({ path: picture(`popup-${look}`) });
  for (const page of [popup, article, asker.page]) await page.close();
}

/** Rests the pointer on a name until its card has opened, and gives the card's text. */
async function openCard(article: Page, name: string): Promise<string> {
  for (const mention of await article.$$('dramatis-mention')) {
    const text = await mention.evaluate(element => element.textContent);
    if (text === name && (await mention.evaluate(element => element.closest('article > p') !== null))) {
      await pointAt(article, mention);
      return waitForCard(article);
    }
  }
  throw new Error(`${name} is not highlighted in the sample article.`);
}

/** Gives a page the look and the size in which its picture is taken. */
async function dress(page: Page, look: string, size: { width: number; height: number }): Promise<void> {
  await page.setViewport({ ...size, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look }]);
}

function picture(name: string): `${string}.png` {
  return `${join(folder, name)}.png`;
}
