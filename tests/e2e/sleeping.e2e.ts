import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSample, sampleAddress } from '../../src/dev/sample-article.ts';
import type { ArticlePage } from './article-page.ts';
import { browsers, type Reader, startReader } from './browsers.ts';
import { stopBackground } from './stop-background.ts';

describe.each(browsers)('a background that the browser has stopped, in $name', ({ name }) => {
  let reader: Reader;
  let article: ArticlePage;

  beforeAll(async () => {
    reader = await startReader(name, { stopsBackground: true });
    article = await reader.open(sampleAddress, readSample());
    await article.whenHighlighted();
  });
  afterAll(() => reader?.leave());

  test('wakes for the next card', async () => {
    await article.dwellOn('Liz Truss');
    expect(await article.card()).toContain('Liz Truss');
    await article.pressEscape();
    await article.whenCardIsGone();

    await stopBackground(reader);

    await article.dwellOn('Sergey Lavrov');
    expect(await article.card()).toContain('Foreign Minister');
    expect(await reader.errors.all()).toEqual([]);
  });
});
