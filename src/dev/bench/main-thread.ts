import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { provideBrowser } from '../browsers.ts';

/**
 * A page whose main thread is timed by the time it really ran, whatever else the machine does meanwhile. It lies
 * behind another tab, so that no frame is drawn between two readings of the clock.
 */
export interface TimedPage {
  readonly page: Page;
  /** Opens an address and runs `script` in it. */
  open(url: string, script: string): Promise<void>;
  /** Milliseconds of the main thread that an expression takes; the page is laid out before. */
  time(expression: string): Promise<number>;
  /** What an expression gives. */
  ask<T>(expression: string): Promise<T>;
}

/** A Chromium that finds nothing but this machine. */
export function openChromium(): Promise<Browser> {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: provideBrowser('chrome'),
    headless: true,
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
}

export async function openTimedPage(browser: Browser): Promise<TimedPage> {
  const page = await browser.newPage();
  // Some publishers let no script fetch anything, not even the dataset from this machine.
  await page.setBypassCSP(true);
  const front = await browser.newPage();
  await front.bringToFront();
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const ask = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.exception?.description}`);
    return result.value;
  };
  const time = async (expression: string): Promise<number> => {
    await ask('document.body.offsetHeight');
    const begun = await threadTime(cdp);
    await ask(expression);
    return (await threadTime(cdp)) - begun;
  };
  let asking: number | undefined;
  return {
    page,
    ask,
    async open(url, script) {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await ask(script);
      // A page that has just been parsed still has work of its own.
      await ask('new Promise(done => setTimeout(done, 100))');
    },
    async time(expression) {
      asking ??= median(await inTurn(15, () => time('0')));
      return Math.max(0, (await time(`${expression}; 0`)) - asking);
    },
  };
}

/** Milliseconds that the page's main thread has really run. */
export async function threadTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
}

/** Does something so many times, one after the other. */
export async function inTurn<T>(times: number, work: (time: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let time = 0; time < times; time++) results.push(await work(time));
  return results;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
