import { nextTask, pause, whenIdle } from './idle.ts';
import { isServerDrawn, isWaiting } from './server-drawn.ts';

/** How long after the page's own words stood there its scripts are waited for, in milliseconds. */
const MOST = 5_000;
/** How often is looked whether a sign has gone, in milliseconds. */
const LOOK_AGAIN = 100;

/**
 * Resolves when the page's elements may be changed: at once on most pages, and on those that a server has drawn when
 * their own script has taken them over, as far as can be told. Rejects on abort.
 *
 * A framework that finds elements it did not expect throws away what the server drew and draws all anew
 * (https://react.dev/errors/418). Scripts that do it are loaded with the page, so it is done when the page has loaded
 * and comes to rest.
 */
export async function untilTakenOver(window: Window, signal: AbortSignal): Promise<void> {
  const { document } = window;
  const left = readSince(window) + MOST - performance.now();
  if (left <= 0) return;
  // Nothing is painted yet, and on a long page the look alone takes as long as all else that is done at the start.
  await nextTask(signal);
  if (!isServerDrawn(document)) return;
  const enough = AbortSignal.any([signal, AbortSignal.timeout(left)]);
  try {
    await untilLoaded(window, enough);
    while (isWaiting(document)) await pause(LOOK_AGAIN, enough);
    // What the last script has put off to a task of its own comes before the page is idle.
    for (const _ of [1, 2]) await whenIdle(enough);
  } catch (reason) {
    if (signal.aborted || !enough.aborted) throw reason;
  }
}

/** When the page's HTML had arrived, on the clock of `performance.now()`. */
function readSince({ performance }: Window): number {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.domContentLoadedEventEnd || performance.now();
}

function untilLoaded(window: Window, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    if (window.document.readyState === 'complete') return resolve();
    window.addEventListener('load', () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
