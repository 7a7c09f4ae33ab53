import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSample, sampleAddress } from '../../src/dev/sample-article.ts';
import type { ArticlePage } from './article-page.ts';
import { browsers, type Reader, startReader } from './browsers.ts';

describe.each(browsers)('a reader of the article of 28 January 2022, in $name', ({ name }) => {
  let reader: Reader;
  let article: ArticlePage;

  beforeAll(async () => {
    reader = await startReader(name);
    article = await reader.open(sampleAddress, readSample());
    await article.whenHighlighted();
  });
  afterAll(() => reader?.leave());

  test('sees the people, organizations and places of the story highlighted', async () => {
    const texts = (await article.highlights()).map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Liz Truss',
        'Sergey Lavrov',
        'Boris Johnson',
        'Vladimir Putin',
        'Ben Wallace',
      ]),
    );
    expect(texts).toEqual(expect.arrayContaining(['NATO', 'Moscow', 'Kyiv']));
  });

  test('sees nothing highlighted in menus, related links, comments and the foot of the page', async () => {
    const strayed = await article.tab.evaluate(() =>
      [...document.querySelectorAll('nav, aside, .comments, footer, .byline')].flatMap(part =>
        [...part.querySelectorAll('dramatis-mention')].map(mention => mention.textContent),
      ),
    );
    expect(strayed).toEqual([]);
  });

  test('is told of what day the article is', async () => {
    expect(await article.state()).toMatchObject({
      phase: 'read',
      article: true,
      asOf: { date: '2022-01-28', from: 'json-ld' },
    });
  });

  test('rests on Liz Truss and reads that she was Foreign Secretary and would meet Lavrov on 10 February', async () => {
    await article.dwellOn('Liz Truss');
    const card = await article.card();
    expect(card).toContain('Liz Truss');
    expect(card).toMatch(/Foreign Secretary|Secretary of State for Foreign/);
    expect(card).toMatch(/Lavrov/);
    expect(card).toMatch(/10 February 2022/);
    expect(card).toMatch(/13 days after/);
  });

  test('closes the card with Escape', async () => {
    expect(await article.card()).not.toBe('');
    await article.pressEscape();
    await article.whenCardIsGone();
    await article.lookAway();
  });

  test('rests on Boris Johnson, reads that he was Prime Minister, and the card goes when the pointer does', async () => {
    await article.dwellOn('Boris Johnson');
    expect(await article.card()).toContain('Prime Minister');
    await article.lookAway();
    await article.whenCardIsGone();
  });

  test('steps to a name with the keyboard command, and the card comes with it', async () => {
    const tab = await reader.asker.tabOf(article.tab);
    await reader.asker.askPage(tab, 'stepMention', { direction: 'next' });
    expect(await article.card()).not.toBe('');
    await article.pressEscape();
    await article.whenCardIsGone();
  });

  test('has every letter of the page as it was', async () => {
    const served = await article.servedText();
    expect(served).toContain('Liz Truss is going to Moscow.');
    expect(await article.text()).toBe(served);
  });

  test('finds no fault of the extension in the console', async () => {
    expect(await reader.errors.all()).toEqual([]);
  });
});
