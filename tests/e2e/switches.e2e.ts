import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSample, sampleAddress } from '../../src/dev/sample-article.ts';
import { type ArticlePage, until } from './article-page.ts';
import { browsers, type Reader, startReader } from './browsers.ts';
import type { PopupPage } from './popup-page.ts';

describe.each(browsers)('the switches of the popup, in $name', ({ name }) => {
  let reader: Reader;
  let article: ArticlePage;
  let popup: PopupPage;

  beforeAll(async () => {
    reader = await startReader(name);
    article = await reader.open(sampleAddress, readSample());
    await article.whenHighlighted();
    popup = await reader.openPopup(article);
  });
  afterAll(() => reader?.leave());

  test('stand beside the day of the article', async () => {
    await until('the popup says the day', async () => (await popup.text()).includes('28 January 2022'));
  });

  test('take all highlights off the open page, which then has the very text nodes it was served with', async () => {
    expect(await article.textNodesThatDiffer()).not.toEqual([]);
    await popup.turn('Dramatis on every page', 'off');
    await article.whenPlain();
    expect(await article.textNodesThatDiffer()).toEqual([]);
    expect(await article.tab.$('dramatis-card')).toBeNull();
  });

  test('bring the same highlights back', async () => {
    await popup.turn('Dramatis on every page', 'on');
    await article.whenHighlighted();
    expect((await article.highlights()).map(({ text }) => text)).toContain('Liz Truss');
  });

  test('take one kind away and leave the others', async () => {
    await popup.turn('People', 'off');
    await article.whenKindIsGone('person');
    expect((await article.highlights()).map(({ text }) => text)).toContain('Moscow');
    await popup.turn('People', 'on');
    await article.whenHighlighted();
  });

  test('are for this site alone when they say so', async () => {
    const elsewhere = await reader.open('https://www.bbc.co.uk/news/uk-60151742', readSample());
    await popup.turn('On bbc.com', 'off');
    await article.whenPlain();
    expect(await article.textNodesThatDiffer()).toEqual([]);
    await elsewhere.whenHighlighted();
    await popup.turn('On bbc.com', 'on');
    await article.whenHighlighted();
  });

  test('leave nothing of the extension on a page whose site is switched off, be a card open or not', async () => {
    await article.tab.bringToFront();
    await article.dwellOn('Liz Truss');
    expect(await article.card()).toContain('Liz Truss');
    expect(await article.whatIsAdded()).not.toEqual([]);
    await popup.turn('On bbc.com', 'off');
    await article.whenPlain();
    expect(await article.whatIsAdded()).toEqual([]);
    expect(await article.textNodesThatDiffer()).toEqual([]);
    await popup.turn('On bbc.com', 'on');
    await article.whenHighlighted();
  });

  test('leave no fault in the console', async () => {
    expect(await reader.errors.all()).toEqual([]);
  });
});
