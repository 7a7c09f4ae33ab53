import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArticlePage } from './article-page.ts';
import { browsers, type Reader, startReader } from './browsers.ts';
import { type OpenCards, openCards } from './open-cards.ts';

/** Elements beside the article; each has a text node, so there are 50,000 nodes and more. */
const elements = 25_000;

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks in Moscow</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="2022-01-28T12:00:00Z"></head><body>
<article><h1>Talks in Moscow</h1>
<p>Next month Liz Truss is to travel abroad within two weeks, her office said on Friday in a short statement, and to
speak there about the troops at the border of Ukraine with Sergey Lavrov, who has been in office for many years.</p>
<p>It was said that Ben Wallace has been invited as well. No day has been named for his visit, which would be
the first of its kind in many years. Officials on both sides said that details were still being talked about.</p>
</article><aside>${Array.from({ length: elements }, (_, i) => `<i>${i}</i>`).join(' ')}</aside></body></html>`;

describe.each(browsers)('on a page of 50,000 nodes, in $name, a card', ({ name }) => {
  let reader: Reader;
  let article: ArticlePage;
  let cards: OpenCards;

  beforeAll(async () => {
    reader = await startReader(name);
    article = await reader.open('https://www.bbc.com/news/world-europe-60160000', page);
    await article.whenHighlighted();
    cards = await openCards(article.tab);
    await article.tab.evaluate(noteFrames);
  });
  afterAll(() => reader?.leave());

  async function openCard() {
    await cards.click('Liz Truss');
    await cards.whenHeadingIs('Liz Truss');
    await article.tab.waitForFunction(() => window.cardSeen.length > 0);
  }

  test('is drawn within 300 ms of a click', async () => {
    const waits: number[] = [];
    for (let i = 0; i < 5; i++) {
      await openCard();
      waits.push(await article.tab.evaluate(() => (window.cardSeen[0] ?? Number.NaN) - window.clickedAt));
      await article.pressEscape();
      await cards.whenGone();
    }
    // Whatever else the machine does, it does not do it five times.
    expect(Math.min(...waits)).toBeLessThan(300);
  });
});

describe('in Chromium, which can say so, a card', () => {
  let reader: Reader;
  let article: ArticlePage;
  let cards: OpenCards;
  let protocol: CDPSession;
  let world: number;

  beforeAll(async () => {
    reader = await startReader('chrome');
    article = await reader.open('https://www.bbc.com/news/world-europe-60160001', page);
    await article.whenHighlighted();
    cards = await openCards(article.tab);
    await article.tab.evaluate(noteFrames);
    protocol = await article.tab.createCDPSession();
    world = await worldOfExtension();
    await inExtension(`(${noteAnswers})()`);
  });
  afterAll(() => reader?.leave());

  /** The world in the page in which our content script lives. */
  async function worldOfExtension(): Promise<number> {
    const found = new Promise<number>(resolve => {
      protocol.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin === reader.session.extensionOrigin) resolve(context.id);
      });
    });
    await protocol.send('Runtime.enable');
    return found;
  }

  async function inExtension(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await protocol.send('Runtime.evaluate', {
      expression,
      contextId: world,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  }

  async function openCard() {
    await cards.click('Liz Truss');
    await cards.whenHeadingIs('Liz Truss');
    await article.tab.waitForFunction(() => window.cardSeen.length > 0);
  }

  async function closeCard() {
    await article.pressEscape();
    await cards.whenGone();
  }

  test('is drawn within 100 ms of the worker’s answer', async () => {
    const waits: number[] = [];
    for (let i = 0; i < 5; i++) {
      await openCard();
      const answered = Number(await inExtension('globalThis.answeredAt'));
      waits.push((await article.tab.evaluate(() => window.cardSeen[0] ?? Number.NaN)) - answered);
      await closeCard();
    }
    expect(Math.min(...waits)).toBeGreaterThan(0);
    // Whatever else the machine does, it does not do it five times.
    expect(Math.min(...waits)).toBeLessThan(100);
  });

  test('has nothing laid out but itself, where another size of letters has all of the page', async () => {
    expect(await laidOutBesideNew(openCard)).toBeLessThan(10);
    await closeCard();
    const control = await laidOutBesideNew(() =>
      article.tab.evaluate(() => {
        document.querySelector('aside')!.style.fontSize = '15px';
        return new Promise<void>(drawn => requestAnimationFrame(() => setTimeout(drawn)));
      }),
    );
    expect(control).toBeGreaterThan(elements);
  });

  test('moves nothing of the page, where a line more at its head moves something', async () => {
    const shifts = () => article.tab.evaluate(() => window.layoutShifts);
    const before = await shifts();
    await openCard();
    await closeCard();
    expect(await shifts()).toBe(before);
    // Not within half a second of what the reader does: such shifts are not counted.
    await new Promise(past => setTimeout(past, 700));
    await article.tab.evaluate(() =>
      document.body.prepend(document.createElement('h1').appendChild(new Text('News')).parentNode!),
    );
    await article.tab.waitForFunction(earlier => window.layoutShifts > earlier, {}, before);
  });

  /** How many boxes the browser laid out during an act that were there before it. */
  async function laidOutBesideNew(act: () => Promise<unknown>): Promise<number> {
    await article.tab.tracing.start({ categories: ['devtools.timeline'] });
    await act();
    const trace = await article.tab.tracing.stop();
    const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
      traceEvents: { name: string; ts: number; args: { beginData?: Boxes } }[];
    };
    const layouts = traceEvents
      .filter(({ name }) => name === 'Layout')
      .sort((a, b) => a.ts - b.ts)
      .flatMap(({ args }) => args.beginData ?? []);
    expect(layouts.length).toBeGreaterThan(0);
    let total = layouts[0]!.totalObjects;
    return layouts.reduce((old, { dirtyObjects, totalObjects }) => {
      const fresh = Math.max(0, totalObjects - total);
      total = totalObjects;
      return old + Math.max(0, dirtyObjects - fresh);
    }, 0);
  }
});

/** What Chromium notes of a layout: how many boxes needed it, of how many. */
interface Boxes {
  dirtyObjects: number;
  totalObjects: number;
}

declare global {
  interface Window {
    clickedAt: number;
    /** When a frame with a card in it had been drawn, by the page's own clock. */
    cardSeen: number[];
    layoutShifts: number;
  }
}

/** Runs in the page: notes clicks, frames that show a card, and what moves. */
function noteFrames() {
  window.cardSeen = [];
  window.layoutShifts = 0;
  document.addEventListener(
    'click',
    () => {
      window.clickedAt = performance.now();
      window.cardSeen = [];
    },
    true,
  );
  new MutationObserver(() => {
    if (document.querySelector('dramatis-card') === null) return;
    requestAnimationFrame(() => setTimeout(() => window.cardSeen.push(performance.now())));
  }).observe(document.documentElement, { childList: true });
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  new PerformanceObserver(entries => {
    window.layoutShifts += entries.getEntries().length;
  }).observe({ type: 'layout-shift' });
}

/** Runs in the world of our content script: notes when the background has answered what a card is to say. */
function noteAnswers() {
  const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
  const ask = runtime.sendMessage.bind(runtime) as (message: unknown) => Promise<unknown>;
  Object.defineProperty(runtime, 'sendMessage', {
    value: async (message: { ask?: string }) => {
      const answer = await ask(message);
      if (message.ask === 'readCard') Object.assign(globalThis, { answeredAt: performance.now() });
      return answer;
    },
  });
}
