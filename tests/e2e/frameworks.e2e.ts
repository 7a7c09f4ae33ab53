import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleAddress } from '../../src/dev/sample-article.ts';
import { until } from './article-page.ts';
import { browsers, type Reader, startReader } from './browsers.ts';
import { frameworks, pageOf } from './frameworks-pages.ts';

/** The same page on a site that the extension reads and on one that it does not. */
const readAt = (framework: string) => new URL(`/2022/01/28/${framework}`, sampleAddress).href;
const unreadAt = (framework: string) => `https://www.sample-courier.example/2022/01/28/${framework}`;

/** A page has settled when nothing in it has changed for so long, and is not waited for longer, in milliseconds. */
const settling = { quiet: 200, atMost: 1500 };

// Each page waits far longer for the extension to find time than it computes: both browsers walk all pages side by side.
describe.concurrent.each(browsers)('a page that owns its text, in $name', ({ name }) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await startReader(name);
  });
  afterAll(() => reader?.leave());

  describe.each(frameworks)('drawn by %s', framework => {
    let read: Page;
    let unread: Page;

    beforeAll(async () => {
      const html = await pageOf(framework);
      unread = (await reader.open(unreadAt(framework), html, 'window')).tab;
      read = (await reader.open(readAt(framework), html, 'window')).tab;
      await until('names are highlighted', async () => (await countMarks(read)) > 0);
    });
    afterAll(async () => {
      await read?.close();
      await unread?.close();
    });

    test.sequential('shows the same, step by step, as without the extension', async () => {
      expect(await seen(read)).toEqual(await seen(unread));
      const titles = await read.evaluate(() => window.played.titles);
      const differ: string[] = [];
      for (const [at, title] of titles.entries()) {
        for (const page of [read, unread]) await act(page, at);
        if (!same(await seen(read), await seen(unread))) differ.push(`at once: ${title}`);
        await settled(read);
        const [ours, theirs] = [await seen(read), await seen(unread)];
        if (!same(ours, theirs)) differ.push(`${title}: ${firstDifference(ours, theirs)}`);
      }
      expect(differ).toEqual([]);
      expect(await countMarks(unread)).toBe(0);
    }, 120_000);

    test.sequential('still has its names highlighted at the end', async () => {
      await until('names are highlighted', async () => (await countMarks(read)) > 0);
    });

    test.sequential('is the reader’s to select, copy and search as without the extension', async () => {
      expect(await select(read)).toEqual(await select(unread));
    });

    test.sequential('finds no fault of the extension in the console', async () => {
      expect(await reader.errors.all()).toEqual([]);
    });
  });
});

/** What a reader and the page's own scripts can tell of a page. */
interface Seen {
  text: string;
  /** The page's elements with their text, ours left out. */
  markup: string;
  heard: string[];
  errors: string[];
}

/** Does a step, then clicks on whatever listens; an error of the step's own is the page's to show. */
async function act(page: Page, at: number): Promise<void> {
  await page.evaluate(async step => {
    try {
      await window.played.step(step);
    } catch (error) {
      window.played.errors.push(String(error));
    }
    const root = document.querySelector('#app')?.firstElementChild?.shadowRoot ?? document;
    for (const element of root.querySelectorAll<HTMLElement>('#lead, #waits, li:first-child')) {
      // The innermost element at the start, as the reader's pointer would hit it.
      const inner = element.querySelector<HTMLElement>('dramatis-mention') ?? element;
      inner.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    }
  }, at);
}

/** The extension has read what a step has changed, and has marked it. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    ({ quiet, atMost }) =>
      new Promise<void>(done => {
        const end = () => {
          observer.disconnect();
          clearTimeout(waiting);
          clearTimeout(longest);
          done();
        };
        let waiting = setTimeout(end, quiet);
        const longest = setTimeout(end, atMost);
        const observer = new MutationObserver(() => {
          clearTimeout(waiting);
          waiting = setTimeout(end, quiet);
        });
        const app = document.querySelector('#app')!;
        for (const root of [app, app.firstElementChild?.shadowRoot]) {
          if (root) observer.observe(root, { subtree: true, childList: true, characterData: true });
        }
      }),
    settling,
  );
}

function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const app = document.querySelector('#app')!;
    const root = app.firstElementChild?.shadowRoot ?? app;
    const copy = document.createElement('div');
    // A translator puts its `font` elements around each text node, however many a text is made of.
    copy.innerHTML = root.innerHTML.replace(/<\/?(?:dramatis-mention|font)\b[^>]*>/g, '');
    return {
      text: root.textContent ?? '',
      // Lit writes a number of its own choice into its comments; React's server parts its texts by comments, which are
      // gone when React has drawn all anew.
      markup: copy.innerHTML.replace(/lit\$\d+/g, 'lit$').replaceAll('<!-- -->', ''),
      heard: [...window.played.heard],
      errors: [...window.played.errors],
    };
  });
}

function same(a: Seen, b: Seen): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function firstDifference(ours: Seen, theirs: Seen): string {
  for (const key of ['errors', 'heard', 'text', 'markup'] as const) {
    const [a, b] = [String(ours[key]), String(theirs[key])];
    if (a === b) continue;
    let at = 0;
    while (a[at] === b[at]) at += 1;
    return `${key}: …${a.slice(Math.max(0, at - 20), at + 60)}… instead of …${b.slice(Math.max(0, at - 20), at + 60)}…`;
  }
  return '';
}

/** What is selected when all of the article is, what is copied from it, and whether the browser finds a sentence. */
function select(page: Page) {
  return page.evaluate(() => {
    const app = document.querySelector('#app')!;
    const selection = document.getSelection()!;
    selection.selectAllChildren(app);
    const all = selection.toString();
    const copied = selection.getRangeAt(0).cloneContents().textContent;
    selection.removeAllRanges();
    const sentence = app.textContent?.match(/\p{L}+ \p{L}+ \p{L}+ \p{L}+/u)?.[0] ?? '';
    const find = (window as unknown as { find(text: string): boolean }).find;
    const found = sentence === '' ? undefined : find.call(window, sentence);
    return { all, copied, found, selected: selection.toString() };
  });
}

function countMarks(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.querySelector('#app')?.firstElementChild?.shadowRoot;
    return (
      document.querySelectorAll('dramatis-mention').length +
      (root?.querySelectorAll('dramatis-mention').length ?? 0)
    );
  });
}
