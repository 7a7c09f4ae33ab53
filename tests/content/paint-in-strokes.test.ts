// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readText } from '../../src/content/article/read-text.ts';
import type { Painting } from '../../src/content/highlight/paint.ts';
import { startStrokes } from '../../src/content/paint-in-strokes.ts';
import type { Mention } from '../../src/core/model/mention.ts';

/** What was done, in order: `ask 100`, `paint 100`, `lay out`, and `wait` or `rest` when a task has ended. */
let done: string[] = [];
/** How long the page takes to be laid out, in milliseconds. */
let layout = 0;

beforeEach(() => {
  done = [];
  layout = 0;
  vi.stubGlobal('requestIdleCallback', (act: () => void) => {
    done.push('rest');
    return setTimeout(act, 0);
  });
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  vi.stubGlobal('scheduler', {
    async postTask(act: () => void) {
      done.push('wait');
      await new Promise(later => setTimeout(later, 0));
      act();
    },
  });
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  Object.defineProperty(document.documentElement, 'offsetHeight', {
    configurable: true,
    get() {
      now += layout;
      done.push('lay out');
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(document.documentElement, 'offsetHeight');
});

const highlighter = {
  foresee: (paintings: readonly Painting[]) => void done.push(`ask ${paintings.length}`),
  paint: (paintings: readonly Painting[]) => void done.push(`paint ${paintings.length}`),
};

function start(signal = new AbortController().signal) {
  return startStrokes(highlighter, window, signal);
}

function paragraphs(count: number): Painting[] {
  document.body.innerHTML = '<p>Angela Merkel came.</p>'.repeat(count);
  return readText(document.body).map(block => ({ block, mentions: [] }));
}

function painted(): number[] {
  return done.filter(what => what.startsWith('paint')).map(what => Number(what.slice(6)));
}

describe('painting', () => {
  test('an article of eighty paragraphs is one stroke, laid out when the browser likes', async () => {
    const work = start()(paragraphs(80));
    expect(done).toEqual(['ask 80', 'paint 80']);
    await work;
    expect(done).toEqual(['ask 80', 'paint 80']);
  });

  test('an article that names many in each paragraph is parted by its marks', async () => {
    const mention: Mention = { start: 0, end: 13, block: 0, kind: 'person', entities: ['q567'], via: 'name' };
    const full = paragraphs(80).map(({ block }) => ({ block, mentions: Array(30).fill(mention) }));
    await start()(full);
    expect(painted()).toEqual([3, 5, 6, 8, 8, 8, 8, 8, 8, 8, 8, 2]);
    done = [];
    const one = paragraphs(1).map(({ block }) => ({ block, mentions: Array(600).fill(mention) }));
    await start()(one);
    expect(painted()).toEqual([1]);
  });

  test('a page of a thousand is painted and laid out in tasks of their own, with a rest for the page after each', async () => {
    await start()(paragraphs(1000));
    expect(painted().reduce((sum, count) => sum + count, 0)).toBe(1000);
    expect(Math.max(...painted())).toBeLessThanOrEqual(250);
    expect(done.map(what => what.split(' ')[0])).toEqual([
      'wait',
      ...painted().flatMap(() => ['ask', 'paint', 'wait', 'lay', 'rest']),
    ]);
  });

  test('strokes grow while the page is laid out quickly, and shrink when it is not', async () => {
    const paint = start();
    await paint(paragraphs(900));
    expect(painted()).toEqual([100, 150, 200, 250, 200]);
    layout = 60;
    done = [];
    await paint(paragraphs(900));
    expect(painted()).toEqual([250, 225, 200, 175, 50]);
  });

  test('parts of a page that come while it is painted share its strokes, and all are told when nothing is left', async () => {
    const all = paragraphs(600);
    const paint = start();
    await Promise.all([paint(all.slice(0, 300)), paint(all.slice(300, 310)), paint(all.slice(310))]);
    expect(painted()).toEqual([100, 150, 200, 150]);
  });

  test('what stands in the window is painted before what has waited longer', async () => {
    const all = paragraphs(600);
    const order: Painting[] = [];
    for (const { block } of all.slice(0, 300)) {
      block.element.getBoundingClientRect = () => ({ top: 5_000, bottom: 5_020 }) as DOMRect;
    }
    for (const { block } of all.slice(300, 320)) {
      block.element.getBoundingClientRect = () => ({ top: 10, bottom: 30 }) as DOMRect;
    }
    for (const { block } of all.slice(320)) {
      block.element.getBoundingClientRect = () => ({ top: 9_000, bottom: 9_020 }) as DOMRect;
    }
    const noting = {
      ...highlighter,
      paint: (paintings: readonly Painting[]) => void order.push(...paintings),
    };
    const paint = startStrokes(noting, window, new AbortController().signal);
    await Promise.all([paint(all.slice(0, 300)), paint(all.slice(300))]);
    expect(order).toEqual([...all.slice(300, 320), ...all.slice(0, 300), ...all.slice(320)]);
  });

  test('ends where it is when the reader switches off', async () => {
    const ending = new AbortController();
    const { signal } = ending;
    const switchingOff = {
      ...highlighter,
      paint(paintings: readonly Painting[]) {
        highlighter.paint(paintings);
        ending.abort();
      },
    };
    await expect(startStrokes(switchingOff, window, signal)(paragraphs(1000))).rejects.toThrow('abort');
    expect(painted()).toEqual([100]);
    await expect(start(signal)(paragraphs(10))).rejects.toThrow('abort');
  });
});
