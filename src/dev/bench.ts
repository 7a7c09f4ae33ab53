import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { giantPage, newsPages, ordinaryPage, pageThatNeverRests } from './bench/bench-pages.ts';
import { bundleInPage } from './bench/bundle.ts';
import { longTaskTargets } from './bench/long-tasks.ts';
import { openChromium, openTimedPage } from './bench/main-thread.ts';
import { noListsTarget } from './bench/no-lists.ts';
import { paintingTargets } from './bench/painting.ts';
import { readingTargets, timeReading } from './bench/reading.ts';
import { restlessTarget } from './bench/restless.ts';
import { type MemoryServer, serveFromMemory } from './bench/server.ts';
import { shiftTargets } from './bench/shifts.ts';
import { datasetOf, ownRecords, someNames } from './bench/synthetic-dataset.ts';
import { holds, reportOf, type Target } from './bench/target.ts';
import { workerTargets } from './bench/worker.ts';
import { openBrowser } from './browser-session.ts';
import { provideExtension } from './built-extension.ts';
import { Complaint, runCommand } from './complaint.ts';
import { copyExtension } from './copy-extension.ts';
import { builtExtension } from './project.ts';

/** Every figure is the median of so many pages newly opened, ours and the controls by turns. */
const repetitions = 7;
/** News pages that are read. */
const pages = 8;
/** A page on which nothing is read. */
const nothing = { path: '/nothing.html', html: '<!doctype html><title>Nothing</title>' };

/**
 * `npm run bench`: the promises of speed, measured in a real Chromium. What runs on a page's main thread is measured
 * by the time that thread really ran, so that a busy machine does not count; only ratios are promised.
 *
 * `npm run bench -- T5 T9` measures the promises that need the same runs as those.
 */
await runCommand(async args => {
  const wanted = (...ids: string[]) => args.length === 0 || ids.some(id => args.includes(id));
  const unknown = args.find(arg => !/^T(?:[1-9]|10)$/.test(arg));
  if (unknown !== undefined)
    throw new Complaint(`npm run bench does not know "${unknown}": say T1 to T10, or nothing.`);

  const [news, giant, ordinary, restless] = [
    newsPages(pages),
    giantPage(),
    ordinaryPage(),
    pageThatNeverRests(),
  ];
  const records = ownRecords();
  const large = datasetOf(records, 100_000);
  const script = await bundleInPage();
  const server = await serveFromMemory(
    new Map<string, string | Uint8Array>([
      ...[...news, giant, ordinary, restless, nothing].map(({ path, html }) => [path, html] as const),
      ['/100k.bin', large],
      ['/10k.bin', datasetOf(records, 10_000)],
    ]),
  );
  const targets: Target[] = [];
  const add = (found: Target[]) => {
    console.log(reportOf(found));
    targets.push(...found);
  };

  try {
    if (wanted('T1', 'T2', 'T3', 'T4', 'T5', 'T8')) {
      await inBrowser(openChromium(), async browser => {
        const bench = { timed: await openTimedPage(browser), origin: server.origin, script, repetitions };
        if (wanted('T1', 'T2', 'T3', 'T4')) {
          const names = { list: someNames(records, 100), union: turning(someNames(records, 10_000)) };
          const times = [];
          for (const page of news) times.push(await timeReading(bench, page, names));
          add(readingTargets(times, await timeReading(bench, giant, undefined)));
        }
        if (wanted('T5')) add(await paintingTargets(bench, giant.path));
        if (wanted('T8')) add(await shiftTargets(browser, server.origin, script, [...news, ordinary]));
      });
    }
    if (wanted('T6', 'T7', 'T9')) add(await withExtension(server, large, wanted));
    if (wanted('T10')) add([noListsTarget()]);
  } finally {
    server.close();
  }
  const failed = targets.filter(target => !holds(target)).length;
  console.log(`\n${targets.length - failed} hold, ${failed} do not`);
  return failed === 0 ? 0 : 1;

  async function withExtension(
    { origin }: MemoryServer,
    dataset: Uint8Array,
    wanted: (...ids: string[]) => boolean,
  ): Promise<Target[]> {
    provideExtension('chrome');
    const copy = copyExtension(builtExtension('chrome'), ['http://127.0.0.1/*']);
    const found: Target[] = [];
    try {
      if (wanted('T9')) {
        await inBrowser(openExtension(copy.folder), async ({ browser }) => {
          found.push(...(await longTaskTargets(browser, origin, { ordinary, giant }, repetitions)));
          found.push(await restlessTarget(browser, origin + restless.path));
        });
      }
      if (wanted('T6', 'T7')) {
        writeFileSync(join(copy.folder, 'dataset.bin'), dataset);
        await inBrowser(openExtension(copy.folder), async ({ browser, extensionId }) => {
          const own = { id: extensionId, folder: copy.folder };
          found.push(...(await workerTargets(browser, own, `${origin}${nothing.path}`, repetitions)));
        });
      }
      return found;
    } finally {
      copy.remove();
    }
  }
});

/** The same in another order each time: an expression that a browser has compiled before costs it nothing again. */
function turning<T>(things: readonly T[]): () => T[] {
  let turn = 0;
  return () => {
    turn++;
    return [...things.slice(turn), ...things.slice(0, turn)];
  };
}

function openExtension(folder: string) {
  return openBrowser({ browser: 'chrome', extension: folder, headless: true });
}

async function inBrowser<B extends { close(): Promise<void> } | Browser>(
  opening: Promise<B>,
  work: (browser: B) => Promise<void>,
): Promise<void> {
  const browser = await opening;
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}
