import type { Steps } from './article/steps.ts';

/** Longest stretch of our own work between two chances for the page to act, in milliseconds. */
const SLICE = 25;

/** Resolves after `time` milliseconds; rejects on abort. */
export function pause(time: number, signal: AbortSignal): Promise<void> {
  return unlessAborted(signal, done => {
    const timer = setTimeout(done, time);
    return () => clearTimeout(timer);
  });
}

/** Resolves when the page has time to spare, at the latest after `timeout` milliseconds; rejects on abort. */
export function whenIdle(signal: AbortSignal, timeout = 500): Promise<void> {
  return unlessAborted(signal, done => {
    const request = requestIdleCallback(done, { timeout });
    return () => cancelIdleCallback(request);
  });
}

/** Does work in steps, letting the page act whenever a slice of `slice` milliseconds is used up; rejects on abort. */
export async function inTurns<T>(steps: Steps<T>, signal: AbortSignal, slice = SLICE): Promise<T> {
  let end = performance.now() + slice;
  for (;;) {
    signal.throwIfAborted();
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() >= end) {
      await whenIdle(signal);
      end = performance.now() + slice;
    }
  }
}

/** The same things in groups small enough for one slice. */
export function groupsOf<T>(things: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(things.length / size) }, (_, i) =>
    things.slice(i * size, (i + 1) * size),
  );
}

/** Waits for `start` to call `done`; on abort it calls what `start` gave to call it off, and rejects. */
function unlessAborted(signal: AbortSignal, start: (done: () => void) => () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const aborted = () => {
      callOff();
      reject(signal.reason);
    };
    const callOff = start(() => {
      signal.removeEventListener('abort', aborted);
      resolve();
    });
    signal.addEventListener('abort', aborted, { once: true });
  });
}
