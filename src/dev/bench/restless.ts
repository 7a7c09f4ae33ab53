import type { Browser } from 'puppeteer-core';
import { inTurn, median, threadTime } from './main-thread.ts';
import type { Target } from './target.ts';

/** How long the page is watched each time, in seconds, and how often: a minute in all. */
const watched = 12;
const watches = 5;

/**
 * T9 of a page that never rests: the share of the main thread that it takes more with us than without.
 *
 * The page that we read and the same page that we do not are watched at the same time, each in a window and a process
 * of its own: what the page costs by itself is five times the difference, and changes from moment to moment with
 * whatever else the machine does. Watched one after the other, two pages without us differed by up to five percent
 * either way; the control, two pages without us side by side, says by how much they differ now.
 */
export async function restlessTarget(browser: Browser, address: string): Promise<Target> {
  // By its other names the same machine is a site that the extension does not read.
  const [unread, alsoUnread] = ['localhost', 'other.localhost'].map(name =>
    address.replace('127.0.0.1', name),
  ) as [string, string];
  const windows = [await openWindow(browser), await openWindow(browser)] as const;
  const compare = async (one: string, other: string) => {
    const shares = await inTurn(watches, async time => {
      // By turns in the window that was opened first.
      const [first, second] = time % 2 === 0 ? windows : windows.toReversed();
      return difference([first!, one], [second!, other]);
    });
    return median(shares);
  };
  const figure = await compare(address, unread);
  const control = await compare(alsoUnread, unread);
  for (const { close } of windows) await close();
  return {
    id: 'T9',
    claim: 'a page that changes 1,000 times a second: our share of the main thread, in %',
    atMost: 5,
    figure,
    note: `two pages without us differ by ${control.toFixed(2)}`,
  };
}

interface Window {
  open(address: string): Promise<void>;
  /** Milliseconds that the main thread of what is shown has run. */
  ran(): Promise<number>;
  close(): Promise<void>;
}

async function openWindow(browser: Browser): Promise<Window> {
  // Of two tabs in one window only one would draw.
  const page = await browser.newPage({ type: 'window' });
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    open: async address => void (await page.goto(address, { waitUntil: 'load' })),
    ran: () => threadTime(cdp),
    close: () => page.close(),
  };
}

/** By how much more of its time, in percent, the main thread of the first runs than that of the second. */
async function difference(...shown: [Window, string][]): Promise<number> {
  for (const [window, address] of shown) await window.open(address);
  await new Promise(done => setTimeout(done, 1000));
  const begun = await inTurn(2, at => shown[at]![0].ran());
  await new Promise(done => setTimeout(done, 1000 * watched));
  const ended = await inTurn(2, at => shown[at]![0].ran());
  const [first, second] = ended.map((time, at) => (time - begun[at]!) / (1000 * watched)) as [number, number];
  return 100 * (first - second);
}
