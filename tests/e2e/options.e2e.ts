import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pause } from '../../src/dev/point-at.ts';
import { readSample, sampleAddress } from '../../src/dev/sample-article.ts';
import { type ArticlePage, until } from './article-page.ts';
import { browsers, type Reader, startReader } from './browsers.ts';
import { findCutOffText } from './cut-off-text.ts';
import { type OpenCards, openCards } from './open-cards.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(browsers)('the options, in $name', ({ name }) => {
  let reader: Reader;
  let article: ArticlePage;
  let cards: OpenCards;
  let options: Page;

  beforeAll(async () => {
    reader = await startReader(name);
    article = await reader.open(sampleAddress, readSample());
    await article.whenHighlighted();
    cards = await openCards(article.tab);
    options = await reader.session.openExtensionPage('src/options/index.html');
    reader.errors.watch(options);
    await options.waitForSelector('#credits li');
  });
  afterAll(() => reader?.leave());

  const textOf = (id: string) => options.$eval(id, element => element.textContent);
  const pressed = async (id: string, label: string) => {
    await options.bringToFront();
    const buttons = await options.$$(`${id} button`);
    for (const button of buttons) {
      if ((await button.evaluate(element => element.textContent)) === label) return button.click();
    }
    throw new Error(`There is no button "${label}" in ${id}.`);
  };

  test('are reached from the popup', async () => {
    const open = () =>
      reader.asker.page.evaluate(
        () =>
          chrome.extension
            .getViews({ type: 'tab' })
            .filter(({ location }) => location.pathname === '/src/options/index.html').length,
      );
    await options.close();
    expect(await open()).toBe(0);
    const popup = await reader.openPopup(article);
    await popup.press('Options');
    await until('the options are open', async () => (await open()) === 1);
    await popup.close();
    options = await reader.session.openExtensionPage('src/options/index.html');
    await options.waitForSelector('#credits li');
  });

  test('make the page obey: what opened under the pointer opens by a click alone', async () => {
    await article.tab.bringToFront();
    await cards.jumpAway();
    await cards.jumpTo('Ben Wallace');
    await cards.whenHeadingIs('Ben Wallace');
    await cards.jumpAway();
    await cards.whenGone();

    await options.bringToFront();
    await options.click('label[for=hover-click]');
    await until('the choice is kept', async () =>
      options.evaluate(
        async () =>
          ((await chrome.storage.local.get('settings')) as { settings?: { hover: { mode: string } } })
            .settings?.hover.mode === 'click',
      ),
    );
    await article.tab.bringToFront();
    await cards.jumpTo('Ben Wallace');
    // Longer than a card takes to open under a resting pointer.
    await pause(800);
    expect(await cards.heading()).toBe('');
    await cards.click('Ben Wallace');
    await cards.whenHeadingIs('Ben Wallace');
  });

  test('list a name that was hidden in its card, and show it again, and hide it again', async () => {
    const isMarked = async () => (await article.highlights()).some(({ text }) => text === 'Ben Wallace');
    await cards.press('Why this?');
    await cards.press('everywhere');
    await until('it is marked no more', async () => !(await isMarked()));
    await until('it is listed', async () => (await textOf('#hidden')).includes('Ben Wallace'));
    await pressed('#hidden', 'Show again');
    await until('it is told', async () =>
      (await textOf('#hidden')).includes('Ben Wallace is no longer hidden everywhere.'),
    );
    await article.tab.bringToFront();
    await until('it is marked again', isMarked);
    await pressed('#hidden', 'Undo');
    await article.tab.bringToFront();
    await until('it is marked no more', async () => !(await isMarked()));
    await pressed('#hidden', 'Show again');
  });

  test('say whom the facts are owed to, of what day they are, and which keys lead through a page', async () => {
    const owed: { source: string; attribution: string }[] = JSON.parse(
      readFileSync('assets/dataset/credits.json', 'utf8'),
    );
    const credits = await textOf('#credits');
    expect(owed.filter(({ source, attribution }) => !credits.includes(source + attribution))).toEqual([]);
    expect(await textOf('#facts')).toMatch(/The newest fact is of \d+ \w+ 20\d\d\./);
    expect(await textOf('#keys')).toContain('Go to the next name and open its card');
  });

  test('cut off no text in a window of 320 pixels, which is one of 640 at 200 % zoom', async () => {
    await options.setViewport({ width: 320, height: 800, deviceScaleFactor: 2 });
    await options.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await options.evaluate(findCutOffText)).toEqual([]);
  });

  test('give axe nothing to find', async () => {
    await options.setViewport({ width: 1000, height: 800 });
    await options.evaluate(axe);
    const found = await options.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
      return JSON.stringify(
        (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`),
      );
    });
    expect(JSON.parse(found)).toEqual([]);
  });

  test('leave no fault in the console', async () => {
    expect(await reader.errors.all()).toEqual([]);
  });
});
