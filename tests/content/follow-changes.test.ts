// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followChanges } from '../../src/content/follow-changes.ts';

// jsdom has no idle time of its own; the page here is idle at once.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act, 0));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  document.body.innerHTML = '<p id="a">one</p><p id="b">two</p>';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const node = (id: string) => document.getElementById(id)!;

describe('what the page changes', () => {
  test('is looked at once, together, when the page has been left in peace', async () => {
    const looks: string[][] = [];
    const changed = followChanges(
      nodes => void looks.push(nodes.map(n => (n as Element).id)),
      new AbortController().signal,
    );
    changed([node('a')]);
    changed([node('b'), node('a')]);
    await vi.advanceTimersByTimeAsync(100);
    expect(looks).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(looks).toEqual([['a', 'b']]);
  });

  test('is not looked at when it has left the page', async () => {
    const look = vi.fn();
    followChanges(look, new AbortController().signal)([node('a')]);
    node('a').remove();
    await vi.advanceTimersByTimeAsync(1000);
    expect(look).not.toHaveBeenCalled();
  });

  test('costs a page that never rests at most a twentieth of its time', async () => {
    let spent = 0;
    const changed = followChanges(() => {
      vi.advanceTimersByTime(100);
      spent += 100;
    }, new AbortController().signal);
    for (let at = 0; at < 200; at++) {
      changed([node('a')]);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(spent).toBeGreaterThan(0);
    expect(spent).toBeLessThanOrEqual(20_000 / 20 + 100);
  });

  test('is not looked at after the end', async () => {
    const look = vi.fn();
    const ending = new AbortController();
    const changed = followChanges(look, ending.signal);
    changed([node('a')]);
    ending.abort();
    changed([node('b')]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(look).not.toHaveBeenCalled();
  });
});
