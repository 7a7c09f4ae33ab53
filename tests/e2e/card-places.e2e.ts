import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pause } from '../../src/dev/point-at.ts';
import { browsers, type Reader, startReader } from './browsers.ts';
import { type OpenCards, openCards } from './open-cards.ts';

/** A short article in whose page anything may be wrong; at an address of its own, for pages remember. */
const pageWith = ({ head = '', before = '', after = '', attributes = '' }) => `<!doctype html>
<html lang="en" ${attributes}><head><meta charset="utf-8"><title>Talks in Moscow</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="2022-01-28T12:00:00Z">
<style>body { margin: 40px; font: 18px/1.6 serif } p { max-width: 600px }</style>${head}</head>
<body>${before}<article><h1>Talks in Moscow</h1>
<p>Next month Liz Truss is to travel abroad within two weeks, her office said on Friday in a short statement, and to
speak there about the troops at the border of Ukraine with Sergey Lavrov, who has been in office for many years.</p>
<p>It was said that Ben Wallace has been invited as well. No day has been named for his visit, which would be
the first of its kind in many years. Officials on both sides said that details were still being talked about.</p>
</article>${after}</body></html>`;

const fill = '<p style="height: 2500px"></p>';
const pages: Record<string, string> = {
  'an ordinary page': pageWith({ after: fill }),
  'a page that is zoomed by its style': pageWith({ head: '<style>html { zoom: 1.4 }</style>', after: fill }),
  'a page whose body is shrunk and turned into a containing block': pageWith({
    head: '<style>body { transform: scale(0.8); transform-origin: 0 0; filter: sepia(0.2); contain: paint }</style>',
  }),
  'a page written from right to left': pageWith({ attributes: 'dir="rtl"', after: fill }),
  'a page that stands in a fixed box which scrolls': pageWith({
    head: '<style>article { position: fixed; inset: 60px 20px; overflow: auto }</style>',
  }),
  'a page that styles every element': pageWith({
    head: `<style>* { all: revert; position: static !important; transform: rotate(3deg); opacity: 0.5; color: red !important }
      dramatis-card { display: none !important; visibility: hidden !important }</style>`,
    after: fill,
  }),
  'a page in quirks mode': pageWith({ after: fill }).replace('<!doctype html>', ''),
};

/** The gap between a name and its card, and the least distance to the edge of the window, in pixels. */
const gap = 8;

describe.each(browsers)('the card in $name', ({ name }) => {
  let reader: Reader;
  let count = 0;

  beforeAll(async () => {
    reader = await startReader(name);
  });
  afterAll(() => reader?.leave());

  async function open(
    html: string,
  ): Promise<{ cards: OpenCards; tab: Awaited<ReturnType<Reader['open']>>['tab'] }> {
    count++;
    const article = await reader.open(`https://www.bbc.com/news/world-europe-6015${count}`, html);
    await article.whenHighlighted();
    return { cards: await openCards(article.tab), tab: article.tab };
  }

  test.each(Object.entries(pages))('stands beside its name on %s', async (_, html) => {
    const { cards, tab } = await open(html);
    await cards.click('Liz Truss');
    await cards.whenHeadingIs('Liz Truss');
    const box = await cards.box();
    const [line] = await cards.linesOf('Liz Truss');
    if (line === undefined) throw new Error('Liz Truss is not to be seen.');
    const { width, height } = await tab.evaluate(() => ({
      width: window.innerWidth,
      height: window.innerHeight,
    }));
    const apart = Math.max(box.top - line.bottom, line.top - box.bottom);
    expect(Math.abs(apart - gap)).toBeLessThanOrEqual(1.5);
    expect(Math.round(box.right - box.left)).toBe(360);
    expect(Math.min(box.left, box.top, width - box.right, height - box.bottom)).toBeGreaterThanOrEqual(
      gap - 1,
    );
    // What is seen at its middle is the card, and nothing of the page.
    const seen = await tab.evaluate(
      ({ left, top, right, bottom }) =>
        document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.nodeName,
      box,
    );
    expect(seen).toBe('DRAMATIS-CARD');
    await tab.close();
  });

  test('stands at the line of a wrapped name that the pointer is on', async () => {
    const { cards, tab } = await open(pageWith({ head: '<style>p { width: 110px }</style>', after: fill }));
    const lines = await cards.linesOf('Sergey Lavrov');
    expect(lines).toHaveLength(2);
    const [, second] = lines;
    if (second === undefined) return;
    await tab.mouse.move(second.left + 40, second.top + 60);
    await pause(200);
    await tab.mouse.move(second.left + 8, (second.top + second.bottom) / 2, { steps: 10 });
    await cards.whenHeadingIs('Sergey Lavrov');
    const { top, bottom } = await cards.box();
    expect(Math.abs(Math.max(top - second.bottom, second.top - bottom) - gap)).toBeLessThanOrEqual(1.5);
    await tab.close();
  });

  test('never covers its name in a low window, whatever is opened in it', async () => {
    const { cards, tab } = await open(
      pages['an ordinary page']!.replace('<h1>', '<h1 style="margin-top: 190px">'),
    );
    await tab.setViewport({ width: 1000, height: 560 });
    await cards.click('Ben Wallace');
    await cards.whenHeadingIs('Ben Wallace');
    for (const press of [undefined, 'Why this?']) {
      if (press) await cards.press(press);
      const [line] = await cards.linesOf('Ben Wallace');
      const { top, bottom } = await cards.box();
      expect(bottom <= line!.top || top >= line!.bottom).toBe(true);
      expect(top).toBeGreaterThanOrEqual(gap);
      expect(bottom).toBeLessThanOrEqual(560 - gap);
    }
    await tab.close();
  });

  test('stands above a modal dialog that holds its name, and can be used there', async () => {
    const html = pageWith({
      before: '<dialog style="transform: scale(0.95); overflow: hidden">',
      after: '</dialog><script>document.querySelector("dialog").showModal()</script>',
    });
    const { cards, tab } = await open(html);
    await cards.click('Liz Truss');
    await cards.whenHeadingIs('Liz Truss');
    await cards.press('Why this?');
    expect(await cards.text('.why')).toContain('“Liz Truss”');
    await tab.keyboard.press('Escape');
    await cards.whenGone();
    expect(await tab.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await tab.close();
  });

  test('leaves Escape to a dialog that the page has put over it', async () => {
    const { cards, tab } = await open(pageWith({ after: '<dialog>Subscribe</dialog>' }));
    await cards.click('Liz Truss');
    await cards.whenHeadingIs('Liz Truss');
    await tab.evaluate(() => document.querySelector('dialog')?.showModal());
    await tab.keyboard.press('Escape');
    await pause(200);
    expect(await tab.evaluate(() => document.querySelector('dialog')?.open)).toBe(false);
    expect(await cards.heading()).toBe('Liz Truss');
    await tab.close();
  });

  test('stands above what the page shows on the full screen', async () => {
    const { cards, tab } = await open(
      pageWith({
        before: '<button onclick="document.querySelector(\'article\').requestFullscreen()">Read</button>',
        head: '<style>article { background: white }</style>',
      }),
    );
    await tab.click('button');
    await tab.waitForFunction(() => document.fullscreenElement !== null);
    await pause(500);
    await cards.click('Liz Truss');
    await cards.whenHeadingIs('Liz Truss');
    const { left, top, right, bottom } = await cards.box();
    const seen = await tab.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.nodeName,
      (left + right) / 2,
      (top + bottom) / 2,
    );
    expect(seen).toBe('DRAMATIS-CARD');
    await tab.close();
  });

  describe('in a window of 320 pixels', () => {
    let cards: OpenCards;
    let tab: Awaited<ReturnType<Reader['open']>>['tab'];

    beforeAll(async () => {
      ({ cards, tab } = await open(pageWith({ after: fill })));
      await tab.setViewport({ width: 320, height: 640 });
      await pause(200);
    });
    afterAll(() => tab?.close());

    test('is a sheet at its foot, at most 55 % high, when a finger taps a name', async () => {
      const [line] = await cards.linesOf('Liz Truss');
      await tab.touchscreen.tap((line?.left ?? 0) + 5, (line?.top ?? 0) + 8);
      await cards.whenHeadingIs('Liz Truss');
      const { left, top, right, bottom } = await cards.box();
      expect(left).toBe(0);
      expect(Math.round(bottom)).toBe(640);
      expect(right).toBeGreaterThan(300);
      expect(bottom - top).toBeLessThanOrEqual(640 * 0.55 + 1);
    });

    test('cuts off no text', async () => {
      const cut = await tab.evaluate(() =>
        [...(document.querySelector('dramatis-card')?.shadowRoot?.querySelectorAll('*') ?? [])]
          .filter(
            part =>
              part instanceof HTMLElement && part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 1,
          )
          .filter(part => getComputedStyle(part).display !== 'inline')
          .map(part => part.className),
      );
      expect(cut).toEqual([]);
    });

    test('closes when the page is tapped', async () => {
      await tab.touchscreen.tap(160, 15);
      await cards.whenGone();
    });

    test('closes by its button', async () => {
      const [line] = await cards.linesOf('Liz Truss');
      await tab.touchscreen.tap((line?.left ?? 0) + 5, (line?.top ?? 0) + 8);
      await cards.whenHeadingIs('Liz Truss');
      await cards.press('Close');
      await cards.whenGone();
    });
  });
});
