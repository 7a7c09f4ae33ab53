import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page, Realm } from 'puppeteer-core';
import { build } from 'vite';
import { madeUpText } from './made-up-page.ts';
import { inTurn, median } from './main-thread.ts';
import type { Target } from './target.ts';

/** An extension and its script in a page of the web, from which its background is asked. */
interface Asked {
  id: string;
  realm: Realm;
}

/** The background of our own extension, when it does nothing but answer. */
const emptyWorker = `chrome.runtime.onMessage.addListener((message, sender, answer) => { answer(1); });`;

/** The same, when it does what is commonly done: five megabytes of JSON, checked by zod before the first answer. */
const checkingWorker = `
import { z } from 'zod';
const record = z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()), from: z.string(), to: z.string() });
const loading = fetch('data.json').then(response => response.json()).then(data => z.array(record).parse(data));
chrome.runtime.onMessage.addListener((message, sender, answer) => {
  loading.then(records => answer(records.length));
  return true;
});`;

/**
 * T6 and T7: how long a background that was stopped takes to its first answer, and what a long text takes there and
 * back. These cross processes, so they are told by the clock on the wall. Asked is from a page of the web, as readers'
 * pages do: no page of an extension is open, which would keep its process alive while its background sleeps.
 *
 * @param own the id of our extension as installed, and its folder
 * @param address a page of the web in which our content script runs and finds nothing to read
 */
export async function workerTargets(
  browser: Browser,
  own: { id: string; folder: string },
  address: string,
  repetitions: number,
): Promise<Target[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-bench-'));
  const like = (name: string) => ({ extension: own.folder, folder: join(folder, name) });
  try {
    const emptyId = await browser.installExtension(await extensionWith(like('empty'), emptyWorker));
    const checkingId = await browser.installExtension(
      await extensionWith(like('checking'), checkingWorker, records()),
    );
    const page = await browser.newPage();
    await page.goto(address);
    const [ours, empty, checking] = [
      await askedFrom(page, own.id),
      await askedFrom(page, emptyId),
      await askedFrom(page, checkingId),
    ];
    const text = madeUpText(10_000);
    const first = await inTurn(3 * repetitions, async () => ({
      empty: await firstAnswer(browser, empty, {}),
      ours: await firstAnswer(browser, ours, question(text)),
      checking: await firstAnswer(browser, checking, {}),
    }));
    const long = madeUpText(200_000);
    const plain = madeUpText(200_000, 'nobody named');
    const warm = await inTurn(3 * repetitions, async () => ({
      ping: await roundTrip(ours.realm, ping),
      long: await roundTrip(ours.realm, question(long)),
      plain: await roundTrip(ours.realm, question(plain)),
      bare: await roundTrip(empty.realm, question(long)),
    }));
    const typical = <K extends string>(list: Record<K, number>[], key: K) =>
      median(list.map(entry => entry[key]));
    const named = typical(warm, 'long') / typical(warm, 'ping');
    return [
      {
        id: 'T6',
        claim: 'a stopped background to its first mentions, over an empty one to its first answer',
        atMost: 5,
        figure: typical(first, 'ours') / typical(first, 'empty'),
        note: `${typical(first, 'ours').toFixed(0)} ms, an empty one ${typical(first, 'empty').toFixed(0)} ms`,
      },
      {
        id: 'T6',
        claim: '… over one that reads 5 MB of JSON and checks it with zod',
        atMost: 0.7,
        figure: typical(first, 'ours') / typical(first, 'checking'),
        note: `that one ${typical(first, 'checking').toFixed(0)} ms`,
      },
      {
        id: 'T7',
        claim: '200 KB of text to the background, searched, and back, over ten bytes',
        atMost: 6,
        figure: typical(warm, 'plain') / typical(warm, 'ping'),
        note: `ten bytes take ${typical(warm, 'ping').toFixed(1)} ms; when it names somebody 1,900 times, all of whom are weighed: ${named.toFixed(1)}`,
      },
      {
        id: 'T7',
        claim: '… over the same 200 KB to a background that does nothing but answer',
        atMost: 6,
        figure: typical(warm, 'plain') / typical(warm, 'bare'),
        note: `when it names somebody 1,900 times: ${(typical(warm, 'long') / typical(warm, 'bare')).toFixed(1)}`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ping = { ask: 'describeDataset', question: {} };

function question(text: string): object {
  const blocks = text.match(/[\s\S]{1,400}/g) ?? [];
  return { ask: 'findMentions', question: { asOf: '2022-01-28', blocks, known: [] } };
}

/** A copy of our extension with another background, so that nothing but the backgrounds differ. */
async function extensionWith(
  { extension, folder }: { extension: string; folder: string },
  worker: string,
  data?: string,
): Promise<string> {
  const source = join(import.meta.dirname, 'given-worker.js');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    plugins: [
      {
        name: 'given-worker',
        resolveId: id => (id === source ? id : undefined),
        load: id => (id === source ? worker : undefined),
      },
    ],
    build: { write: false, lib: { entry: source, formats: ['iife'], name: 'givenWorker' } },
  });
  const [bundle] = [result].flat() as { output: { code?: string }[] }[];
  const code = bundle?.output[0]?.code;
  if (code === undefined) throw new Error('the background to compare with could not be built');
  cpSync(extension, folder, { recursive: true });
  const { background } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  writeFileSync(join(folder, background.service_worker), code);
  if (data !== undefined) writeFileSync(join(folder, 'data.json'), data);
  return folder;
}

/** Some 5 MB of made-up records. */
function records(): string {
  return JSON.stringify(
    Array.from({ length: 33_000 }, (_, i) => ({
      id: `Q${i}`,
      name: `Some Person Number ${i}`,
      aliases: [`Person ${i}`, `S. P. ${i}`, `Number ${i}`],
      from: '2019-01-01',
      to: '2022-12-31',
    })),
  );
}

async function askedFrom(page: Page, id: string): Promise<Asked> {
  for (const realm of page.extensionRealms()) {
    if ((await realm.extension())?.id === id) return { id, realm };
  }
  throw new Error(`the extension ${id} has no script in ${page.url()}`);
}

async function firstAnswer(browser: Browser, { id, realm }: Asked, message: object): Promise<number> {
  const isWorker = (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().includes(id);
  const target = browser.targets().find(isWorker);
  await (await target?.worker())?.close();
  while (browser.targets().some(isWorker)) await new Promise(done => setTimeout(done, 20));
  return roundTrip(realm, message);
}

function roundTrip(realm: Realm, message: object): Promise<number> {
  return realm.evaluate(async asked => {
    const begun = performance.now();
    await chrome.runtime.sendMessage(asked);
    return performance.now() - begun;
  }, message);
}
