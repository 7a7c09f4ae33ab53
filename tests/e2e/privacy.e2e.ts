import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSample, sampleAddress } from '../../src/dev/sample-article.ts';
import type { ArticlePage } from './article-page.ts';
import { browsers, type Reader, startReader } from './browsers.ts';
import { listenForRequests } from './extension-requests.ts';

describe.each(browsers)('the network, in $name', ({ name }) => {
  let reader: Reader;
  let requests: () => Promise<string[]>;
  let article: ArticlePage;

  beforeAll(async () => {
    reader = await startReader(name);
    requests = await listenForRequests(reader.session);
    article = await reader.open(sampleAddress, readSample());
    await article.whenHighlighted();
  });
  afterAll(() => reader?.leave());

  test('never hears of the extension, while a page is read, a card is opened and a switch is turned', async () => {
    await article.dwellOn('Liz Truss');
    expect(await article.card()).not.toBe('');
    const popup = await reader.openPopup(article);
    await popup.turn('Places', 'off');
    await article.whenKindIsGone('place');
    const outside = (await requests()).filter(url => !url.startsWith(reader.session.extensionOrigin));
    expect(outside).toEqual([]);
  });

  test('is out of reach for the extension even if it tried', async () => {
    const answer = await reader.asker.page.evaluate(() =>
      fetch('https://www.example.org/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(answer).toBe('refused');
  });
});
