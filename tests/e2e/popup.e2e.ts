import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSample, sampleAddress } from '../../src/dev/sample-article.ts';
import { type ArticlePage, until } from './article-page.ts';
import { browsers, type Reader, startReader } from './browsers.ts';
import type { PopupPage } from './popup-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(browsers)('the popup on an article, in $name', ({ name }) => {
  let reader: Reader;
  let article: ArticlePage;
  let popup: PopupPage;

  beforeAll(async () => {
    reader = await startReader(name);
    article = await reader.open(sampleAddress, readSample());
    await article.whenHighlighted();
    popup = await reader.openPopup(article);
    await popup.tab.setViewport({ width: 320, height: 600 });
    await popup.tab.waitForSelector('.member');
  });
  afterAll(() => reader?.leave());

  const members = () =>
    popup.tab.$$eval('.member-name', names => names.map(({ textContent }) => textContent));

  test('welcomed whoever opened it first, and nobody after', async () => {
    expect(await reader.asker.page.$('.welcome')).not.toBeNull();
    expect(await popup.tab.$('.welcome')).toBeNull();
  });

  test('names the cast, most central first', async () => {
    expect((await members()).slice(0, 2)).toEqual(['Liz Truss', 'Sergey Lavrov']);
  });

  test('is no higher and no wider than a popup may be', async () => {
    const size = await popup.tab.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      width: document.documentElement.scrollWidth,
    }));
    expect(size.height).toBeLessThanOrEqual(600);
    expect(size.width).toBe(320);
  });

  test('leads from a name to its mention and its card, by keyboard alone', async () => {
    await popup.tab.bringToFront();
    await popup.tab.focus('li:nth-child(2) .member');
    await popup.tab.keyboard.press('Enter');
    await article.tab.bringToFront();
    expect(await article.card()).toContain('Sergey Lavrov');
  });

  test('has the page read as of another day, and as of its own again', async () => {
    const asOf = async (day: string) =>
      until(`the page is read as of ${day}`, async () => (await article.state()).asOf.date === day);
    await popup.press('Change the day');
    // Typing into a date field differs by the reader's locale; this is what a date picker does.
    await popup.tab.$eval('input[type=date]', field => {
      (field as HTMLInputElement).value = '2022-09-10';
    });
    await popup.press('Read');
    await asOf('2022-09-10');
    await until('the popup says so', async () =>
      (await popup.text()).includes('10 September 2022, as you set it'),
    );
    await popup.press('Back to the page’s own day');
    await asOf('2022-01-28');
  });

  test('marks each name once when it is told to', async () => {
    const marksOfTruss = async () =>
      (await article.highlights()).filter(({ text }) => /^(Liz )?Truss$/.test(text)).length;
    await article.whenHighlighted();
    await popup.tab.select('#density', 'once-per-article');
    await until('Truss is marked once', async () => (await marksOfTruss()) === 1);
    await popup.tab.select('#density', 'once-per-paragraph');
    await until('Truss is marked again', async () => (await marksOfTruss()) > 1);
  });

  test('gives axe nothing to find', async () => {
    await popup.tab.evaluate(axe);
    const found = await popup.tab.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
      return JSON.stringify(
        (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`),
      );
    });
    expect(JSON.parse(found)).toEqual([]);
  });

  test('leaves no fault in the console', async () => {
    expect(await reader.errors.all()).toEqual([]);
  });
});
