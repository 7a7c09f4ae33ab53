import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { matchPatternOf } from '../../src/dev/copy-extension.ts';
import { pause } from '../../src/dev/point-at.ts';
import { browsers, type Reader, startReader } from './browsers.ts';
import { haveCorpus, savedPages, seedPages } from './real-pages.ts';

const pages = haveCorpus ? [...seedPages(), ...savedPages()] : [];
if (!haveCorpus)
  console.warn('Real pages are not on this machine (../shared/corpus): their tests are skipped.');

// Most of the time is given to the pages' own scripts, so both browsers read side by side.
(haveCorpus ? describe.concurrent : describe.skip).each(browsers)('a real page, in $name', ({ name }) => {
  let reader: Reader;
  const marked = new Map<string, { text: string; restored: string[] }>();

  beforeAll(async () => {
    reader = await startReader(name, { sites: pages.map(({ url }) => matchPatternOf(url)) });
  });
  afterAll(() => reader?.leave());

  test.sequential.each(pages)('$title: names are highlighted, and the switch takes them off', async page => {
    const article = await reader.open(page.url, page.html);
    await article.whenHighlighted();
    const mentions = (await article.state()).mentions.map(({ text }) => text);
    expect(mentions).toEqual(expect.arrayContaining(page.names));
    await pause(settling);
    const text = await article.text();

    const popup = await reader.openPopup(article);
    await popup.turn('Dramatis on every page', 'off');
    await article.whenPlain();
    marked.set(page.url, { text, restored: await article.textNodesThatDiffer() });
    await popup.turn('Dramatis on every page', 'on');
    await article.whenHighlighted();
    await popup.close();
    await article.tab.close();
    expect(await reader.errors.all()).toEqual([]);
  });

  describe.sequential('without the extension', () => {
    beforeAll(() => reader.session.browser.uninstallExtension(reader.session.extensionId));

    test.sequential.each(pages)(
      '$title: has the same letters, and the same text nodes as after the switch',
      async page => {
        const tab = await reader.open(page.url, page.html);
        await pause(settling);
        const { text, restored } = marked.get(page.url) ?? { text: '', restored: [] };
        expect(firstDifference(text, await tab.text())).toBe('');
        // What a page's own scripts change, they change without the extension too.
        expect(restored).toEqual(await tab.textNodesThatDiffer());
        await tab.tab.close();
      },
    );
  });
});

/** How long a page's own scripts get to finish, in milliseconds. */
const settling = 500;

/** Where two texts part, with the letters around; empty when they are the same. */
function firstDifference(a: string, b: string): string {
  if (a === b) return '';
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return `${a.slice(at - 20, at + 40)} ≠ ${b.slice(at - 20, at + 40)}`;
}
