import type { Steps } from './article/steps.ts';

/** Longest stretch of our own work between two chances for the page to act, in milliseconds. */
const SLICE = 12;

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

/** How long work that has begun waits for a page that is always busy, in milliseconds. */
const PATIENCE = 100;

/**
 * Resolves when the page has acted and drawn what it was about to; rejects on abort.
 *
 * For work that goes on: whoever asks for idle time inside of it is given the next one in Chromium, 50 ms later.
 */
export function nextTurn(signal: AbortSignal): Promise<void> {
  return unlessAborted(signal, done => {
    const unneeded = new AbortController();
    const take = () => {
      unneeded.abort();
      clearTimeout(timer);
      done();
    };
    const timer = setTimeout(take, PATIENCE);
    // Rejects when it was not needed.
    scheduler.postTask(take, { priority: 'background', signal: unneeded.signal }).catch(() => {});
    return () => {
      unneeded.abort();
      clearTimeout(timer);
    };
  });
}

/**
 * Resolves in a task of its own, as a rule before the page draws again; rejects on abort.
 *
 * For work that is to go on at once, and would make too long a task of this one: what the reader does comes in between.
 */
export function nextTask(signal: AbortSignal): Promise<void> {
  return unlessAborted(signal, done => {
    const unneeded = new AbortController();
    // Rejects when it was not needed.
    scheduler.postTask(done, { priority: 'user-blocking', signal: unneeded.signal }).catch(() => {});
    return () => unneeded.abort();
  });
}

/** Does work in steps, letting the page act whenever a slice of time is used up; rejects on abort. */
export async function inTurns<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  let end = performance.now() + SLICE;
  for (;;) {
    signal.throwIfAborted();
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() >= end) {
      await nextTurn(signal);
      end = performance.now() + SLICE;
    }
  }
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
