import type { Browser, Page } from 'puppeteer-core';
import type { BenchPage } from './bench-pages.ts';
import { median } from './main-thread.ts';
import type { Target } from './target.ts';

/** T9, with the extension as built: our longest task, and how soon a giant page is done. */
export async function longTaskTargets(
  browser: Browser,
  origin: string,
  { ordinary, giant }: Record<'ordinary' | 'giant', BenchPage>,
  repetitions: number,
): Promise<Target[]> {
  const page = await browser.newPage();
  await page.bringToFront();
  const repeated = async (address: string) => {
    const runs: Traced[] = [];
    for (let i = 0; i < repetitions; i++) runs.push(await traced(page, address));
    return {
      longest: median(runs.map(run => run.longest)),
      layout: median(runs.map(run => run.layout)),
      until: median(runs.map(run => run.until)),
      quickest: Math.min(...runs.map(run => run.until)),
      marks: runs[0]!.marks,
    };
  };
  const small = await repeated(origin + ordinary.path);
  const large = await repeated(origin + giant.path);
  await page.close();
  return [
    { id: 'T9', claim: 'our longest task on a page of 200 KB, in ms', atMost: 50, figure: small.longest },
    {
      id: 'T9',
      claim: '… and the longest in which the browser lays it out after us',
      atMost: 50,
      figure: small.layout,
    },
    { id: 'T9', claim: 'our longest task on a page of 2 MB, in ms', atMost: 50, figure: large.longest },
    {
      id: 'T9',
      claim: '… and the longest in which the browser lays it out after us',
      atMost: 50,
      figure: large.layout,
    },
    {
      id: 'T9',
      claim: 'a page of 2 MB, from our first task to the last mark, in ms',
      atMost: 3000,
      figure: large.until,
      note: `${large.marks} marks; the quickest time ${large.quickest.toFixed(0)}`,
    },
  ];
}

interface Traced {
  /** Milliseconds that our longest task really ran. */
  longest: number;
  /** The same of the longest layout and paint after our first mark. */
  layout: number;
  /** Milliseconds on the wall from our first task to our last. */
  until: number;
  marks: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string } };
}

const tracing = {
  transferMode: 'ReturnAsStream' as const,
  categories: 'devtools.timeline,disabled-by-default-devtools.timeline,v8,toplevel',
};

/** Opens a page that has no script of its own, so that every script that runs in it is ours. */
async function traced(page: Page, address: string): Promise<Traced> {
  await page.goto('about:blank');
  await page.tracing.start({ categories: tracing.categories.split(',') });
  await page.goto(address, { waitUntil: 'load' });
  const marks = await whenSettled(page);
  const trace = await page.tracing.stop();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(Buffer.from(trace ?? []).toString());
  return { ...readTrace(traceEvents), marks };
}

/** Waits until the number of marks has not changed for a second. */
async function whenSettled(page: Page): Promise<number> {
  let [last, since] = [-1, Date.now()];
  while (Date.now() - since < 1000 || last <= 0) {
    const count: number = await page.evaluate(() => document.querySelectorAll('dramatis-mention').length);
    if (count !== last) [last, since] = [count, Date.now()];
    if (Date.now() - since > 30_000) break;
    await new Promise(done => setTimeout(done, 100));
  }
  return last;
}

/** What shows that a task ran a script; the last is how answers to questions of ours arrive. */
const scriptEvents = new Set([
  'FunctionCall',
  'EvaluateScript',
  'FireIdleCallback',
  'RunPostTaskCallback',
  'TimerFire',
  'RunMicrotasks',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
]);
const layoutEvents = new Set(['Layout', 'UpdateLayoutTree', 'PrePaint', 'Paint']);

function readTrace(events: TraceEvent[]): Omit<Traced, 'marks'> {
  const first = events.find(
    ({ name, args }) => name === 'EvaluateScript' && args.data?.url?.startsWith('chrome-extension://'),
  );
  if (!first) throw new Error('The extension does not run on the page that is to be traced.');
  const after = events
    .filter(
      ({ pid, tid, ts, ph }) => pid === first.pid && tid === first.tid && ph === 'X' && ts >= first.ts - 1000,
    )
    .sort((a, b) => a.ts - b.ts);
  const ran = ({ tdur, dur }: TraceEvent) => (tdur ?? dur ?? 0) / 1000;
  const tasks = after.filter(({ name }) => name === 'ThreadControllerImpl::RunTask');
  const holding = (names: ReadonlySet<string>) => {
    const held = after.filter(({ name, tdur, dur }) => names.has(name) && (tdur ?? dur ?? 0) > 500);
    return tasks.filter(task => held.some(({ ts }) => ts >= task.ts && ts < task.ts + (task.dur ?? 0)));
  };
  const scripted = holding(scriptEvents);
  // Questions are answered in tasks that are no more than the arrival of the answer.
  const bare = after.filter(({ name }) => name === 'BlinkScheduler_PerformMicrotaskCheckpoint');
  const last = scripted.at(-1) ?? first;
  return {
    longest: Math.max(0, ...[...scripted, ...bare].map(ran)),
    layout: Math.max(0, ...holding(layoutEvents).map(ran)),
    until: (last.ts + (last.dur ?? 0) - first.ts) / 1000,
  };
}
