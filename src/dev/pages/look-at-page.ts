import type { Page } from 'puppeteer-core';
import type { PageState } from '../../messages/contract.ts';
import type { ExtensionAsker } from '../ask-extension.ts';
import type { ExtensionErrors } from '../extension-errors.ts';
import { pause } from '../point-at.ts';
import { servePages } from '../serve-pages.ts';
import { type Letters, type Passage, readLetters, readPassages, rememberTexts } from './look-in-page.ts';
import { type Memory, memoryMeter } from './memory.ts';

/** What was seen of the extension on one page, switched on there and off again. */
export interface Look {
  /** What the extension says of the page; nothing when it does not run there. */
  state?: PageState;
  passages: Passage[];
  /** The page before the extension was switched on, while it was on, and after it was switched off. */
  letters: Record<'before' | 'on' | 'after', Letters>;
  /** What the page's renderer holds; only Chromium says. */
  memory?: Record<'before' | 'after', Memory>;
}

/** How long a page's own scripts get, and how long the extension may take, in milliseconds. */
const settling = 400;
const patience = 20_000;
/** A page whose own scripts changed its text meanwhile is looked at so often. */
const mostLooks = 3;

/** Opens a page as its publisher would serve it, and switches the extension on and off there. */
export async function lookAtPage(
  tab: Page,
  asker: ExtensionAsker,
  errors: ExtensionErrors,
  { url, html }: { url: string; html: string },
): Promise<Look> {
  errors.watch(tab);
  await turn(asker, false);
  await servePages(tab, [{ url, html }], 'stay');
  await tab.goto(url, { waitUntil: 'domcontentloaded' });
  await tab.waitForFunction(() => document.readyState === 'complete', { timeout: 5_000 }).catch(() => {});
  await pause(settling);
  const number = await asker.tabOf(tab);
  const measure = await memoryMeter(tab);
  // What stays the first time is the extension's own code, compiled.
  if (measure) await onAndOff(tab, asker, number, undefined);
  for (let looks = 1; ; looks++) {
    const look = await onAndOff(tab, asker, number, measure);
    // The page's own doing is told from ours by what it does again.
    const restless = look.letters.before.text !== look.letters.after.text;
    if (!restless || looks === mostLooks) return look;
    await pause(settling);
  }
}

async function onAndOff(
  tab: Page,
  asker: ExtensionAsker,
  number: number,
  measure: (() => Promise<Memory>) | undefined,
): Promise<Look> {
  await tab.evaluate(rememberTexts);
  const [before, memoryBefore] = [await tab.evaluate(readLetters), await measure?.()];
  await turn(asker, true);
  const state = await whenRead(asker, number);
  await whenStill(tab);
  const [on, passages] = [await tab.evaluate(readLetters), await tab.evaluate(readPassages)];
  await turn(asker, false);
  await whenStill(tab, count => count === 0);
  const [after, memoryAfter] = [await tab.evaluate(readLetters), await measure?.()];
  return {
    ...(state && { state }),
    passages,
    letters: { before, on, after },
    ...(memoryBefore && memoryAfter && { memory: { before: memoryBefore, after: memoryAfter } }),
  };
}

/** Flips the reader's switch for every page, as the popup does. */
async function turn(asker: ExtensionAsker, on: boolean): Promise<void> {
  await asker.page.evaluate(on => chrome.storage.local.set({ settings: { on } }), on);
}

/** What the extension says of the page once it has been read; a page without our script never answers. */
async function whenRead(asker: ExtensionAsker, tab: number): Promise<PageState | undefined> {
  let state: PageState | undefined;
  for (const end = Date.now() + patience; Date.now() < end; await pause(50)) {
    state = await asker.askPage(tab, 'describePage', {}).catch(() => undefined);
    if (state && state.phase !== 'reading' && state.phase !== 'off') return state;
    if (!state && Date.now() > end - patience + 3_000) return undefined;
  }
  return state;
}

/** Waits until the number of marks stays the same for a moment. */
async function whenStill(tab: Page, holds: (count: number) => boolean = () => true): Promise<void> {
  let last = -1;
  for (const end = Date.now() + patience; Date.now() < end; await pause(100)) {
    const count = await tab.evaluate(() => document.querySelectorAll('dramatis-mention').length);
    if (count === last && holds(count)) return;
    last = count;
  }
}
