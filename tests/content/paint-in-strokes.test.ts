// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readText } from '../../src/content/article/read-text.ts';
import type { Painting } from '../../src/content/highlight/paint.ts';
import { paintInStrokes } from '../../src/content/paint-in-strokes.ts';

/** What was done, in order: `ask 100`, `paint 100`, `lay out`, and `rest` when the page may act. */
let done: string[] = [];

beforeEach(() => {
  done = [];
  vi.stubGlobal('requestIdleCallback', (act: () => void) => {
    done.push('rest');
    return setTimeout(act, 0);
  });
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  Object.defineProperty(document.documentElement, 'offsetHeight', {
    configurable: true,
    get: () => done.push('lay out'),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document.documentElement, 'offsetHeight');
});

const highlighter = {
  foresee: (paintings: readonly Painting[]) => void done.push(`ask ${paintings.length}`),
  paint: (paintings: readonly Painting[]) => void done.push(`paint ${paintings.length}`),
};

function paragraphs(count: number): Painting[] {
  document.body.innerHTML = '<p>Angela Merkel came.</p>'.repeat(count);
  return readText(document.body).map(block => ({ block, mentions: [] }));
}

describe('painting', () => {
  test('an article of eighty paragraphs is one stroke, laid out when the browser likes', async () => {
    await paintInStrokes(paragraphs(80), highlighter, window, new AbortController().signal);
    expect(done).toEqual(['ask 80', 'paint 80']);
  });

  test('a page of a thousand is asked, painted and laid out by turns, with a rest for the page after each', async () => {
    await paintInStrokes(paragraphs(1000), highlighter, window, new AbortController().signal);
    const painted = done.filter(what => what.startsWith('paint')).map(what => Number(what.slice(6)));
    expect(painted.reduce((sum, count) => sum + count, 0)).toBe(1000);
    expect(Math.max(...painted)).toBeLessThanOrEqual(180);
    expect(done.map(what => what.split(' ')[0])).toEqual(
      painted.flatMap(() => ['ask', 'paint', 'lay', 'rest']),
    );
  });

  test('ends where it is when the reader switches off', async () => {
    const ending = new AbortController();
    const painting = paintInStrokes(paragraphs(1000), highlighter, window, ending.signal);
    ending.abort();
    await expect(painting).rejects.toThrow('abort');
    expect(done.filter(what => what.startsWith('paint'))).toHaveLength(1);
  });
});
