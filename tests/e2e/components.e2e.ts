import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pointAt } from '../../src/dev/point-at.ts';
import { sampleAddress } from '../../src/dev/sample-article.ts';
import { type ArticlePage, until } from './article-page.ts';
import { browsers, type Reader, startReader } from './browsers.ts';
import { drawInComponents } from './pages/in-components.ts';

const title = 'Liz Truss to meet Sergey Lavrov in Moscow';
const paragraphs = [
  'Liz Truss will meet Sergey Lavrov in Moscow on 10 February, the Foreign Office said on Friday evening, and nobody in the Kremlin has said otherwise.',
  'Boris Johnson is to call Vladimir Putin in the days before, and will ask him to take his soldiers away from the borders of Ukraine.',
  'Ben Wallace has asked Sergei Shoigu for a day as well, and NATO would rather have both of them in Brussels than in Moscow.',
  'Volodymyr Zelensky has told reporters in Kyiv that he would welcome anybody who can keep both sides at one table for an hour.',
];
const html = `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2022-01-28T18:00:00Z"></head><body><nav>News Sport Weather</nav>
<script>(${drawInComponents})(${JSON.stringify(title)}, ${JSON.stringify(paragraphs)})</script></body></html>`;

describe.each(browsers)('an article that components draw in shadow trees, in $name,', ({ name }) => {
  let reader: Reader;
  let article: ArticlePage;
  let tab: Page;

  beforeAll(async () => {
    reader = await startReader(name);
    article = await reader.open(new URL('/2022/01/28/in-components', sampleAddress).href, html);
    ({ tab } = article);
  });
  afterAll(() => reader?.leave());

  test('is read and marked when it arrives, and the marks have their look', async () => {
    await until('its names are highlighted', async () => (await marks(tab)).includes('Liz Truss'));
    expect(await marks(tab)).toEqual(
      expect.arrayContaining(['Sergey Lavrov', 'Moscow', 'Ben Wallace', 'Kyiv']),
    );
    expect(await tab.evaluate(lineOfFirstMark)).toBe('underline');
    expect(await article.state()).toMatchObject({
      phase: 'read',
      article: true,
      asOf: { date: '2022-01-28' },
    });
  });

  test('opens the card of a name under the pointer', async () => {
    const mark = await tab.evaluateHandle(
      () => window.articleRoot!.querySelector('p dramatis-mention') as Element,
    );
    await pointAt(tab, mark);
    expect(await article.card()).toContain('Liz Truss');
    await article.lookAway();
    await article.whenCardIsGone();
  });

  test('opens cards by keyboard', async () => {
    const number = await reader.asker.tabOf(tab);
    await reader.asker.askPage(number, 'stepMention', { direction: 'next' });
    expect(await article.card()).not.toBe('');
    await article.pressEscape();
    await article.whenCardIsGone();
  });

  test('is followed when it changes', async () => {
    await tab.evaluate(() => {
      const [first, second] = window.articleRoot!.querySelectorAll('p');
      first!.textContent = 'Olaf Scholz will see Joe Biden in Washington first.';
      second!.insertAdjacentHTML('afterend', '<p>Emmanuel Macron has rung Vladimir Putin again.</p>');
    });
    await until('new names are highlighted', async () => {
      const seen = await marks(tab);
      return seen.includes('Olaf Scholz') && seen.includes('Emmanuel Macron');
    });
  });

  test('is given back when the reader switches highlights off', async () => {
    const popup = await reader.openPopup(article);
    await popup.turn('Dramatis on every page', 'off');
    await tab.bringToFront();
    await until('no name is highlighted', async () => (await marks(tab)).length === 0);
    const left = await tab.evaluate(() => {
      const root = window.articleRoot!;
      return {
        sheets: root.adoptedStyleSheets.length + document.adoptedStyleSheets.length,
        // Each paragraph is one text again.
        pieces: [...root.querySelectorAll('p, h1')].map(({ childNodes }) => childNodes.length),
      };
    });
    expect(left).toEqual({ sheets: 0, pieces: Array(6).fill(1) });
  });

  test('finds no fault of the extension in the console', async () => {
    expect(await reader.errors.all()).toEqual([]);
  });
});

function marks(tab: Page): Promise<string[]> {
  return tab.evaluate(() =>
    [...(window.articleRoot?.querySelectorAll('dramatis-mention') ?? [])].map(mark => mark.textContent ?? ''),
  );
}

function lineOfFirstMark(): string {
  const mark = window.articleRoot!.querySelector('dramatis-mention')!;
  return getComputedStyle(mark).textDecorationLine;
}
