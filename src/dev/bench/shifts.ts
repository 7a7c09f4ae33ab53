import type { Browser, Page } from 'puppeteer-core';
import type { BenchPage } from './bench-pages.ts';
import type { Target } from './target.ts';

/** T8: whether marks move anything, and whether the measure would see it if they did. */
export async function shiftTargets(
  browser: Browser,
  origin: string,
  script: string,
  pages: BenchPage[],
): Promise<Target[]> {
  const page = await browser.newPage();
  // A mark below the window shifts nothing; in a tall window many are to be seen.
  await page.setViewport({ width: 1000, height: 3000 });
  // Some publishers let no script fetch anything, not even the dataset from this machine.
  await page.setBypassCSP(true);
  await page.bringToFront();
  let [ours, grown, control] = [0, 0, 0];
  for (const { path, url } of pages) {
    const marked = await shift(page, origin + path, script, url, '');
    ours = Math.max(ours, marked.shifted);
    grown = Math.max(grown, Math.abs(marked.grown));
    const padded =
      'dramatis-mention:not(#a#a#a) { padding: 0 3px !important; font-weight: bold !important; }';
    control = Math.max(control, (await shift(page, origin + path, script, url, padded)).shifted);
  }
  await page.close();
  return [
    { id: 'T8', claim: 'layout shift by marks (CLS), the most of any page', atMost: 0, figure: ours },
    {
      id: 'T8',
      claim: 'change of the page’s height, in pixels, the most of any page',
      atMost: 0,
      figure: grown,
    },
    {
      id: 'T8',
      claim: 'layout shift when marks have padding and weight: the measure sees it',
      atLeast: 1e-6,
      figure: control,
    },
  ];
}

/** How much the marks of a page shift it, as browsers count it, and how many pixels higher it becomes. */
async function shift(page: Page, address: string, script: string, url: string, css: string) {
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
  await page.evaluate(`bench.open('/100k.bin')`);
  await page.evaluate(
    `bench.decide(${JSON.stringify(url)}, '2026-11-21'); bench.take(); bench.scan(); bench.choose()`,
  );
  const asked = `bench.paintAndWatch(${JSON.stringify(css)})`;
  return page.evaluate(asked) as Promise<{ shifted: number; grown: number }>;
}
