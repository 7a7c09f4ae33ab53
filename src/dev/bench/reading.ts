import type { BenchPage } from './bench-pages.ts';
import { inTurn, median, type TimedPage } from './main-thread.ts';
import type { Target } from './target.ts';

/** Where things are served, and what goes into each page. */
export interface Bench {
  timed: TimedPage;
  origin: string;
  script: string;
  repetitions: number;
}

/** The steps of one reading; what they take, in milliseconds of the main thread, median of all repetitions. */
const steps = ['decide', 'take', 'collect', 'scan', 'choose', 'paint'] as const;
type Times = Record<
  (typeof steps)[number] | `warm ${(typeof steps)[number]}` | 'floor' | 'scan of 10k',
  number
> &
  Partial<Record<'list' | 'union', number>>;

/** Reads a page again and again, each time newly opened, controls and ourselves by turns. */
export async function timeReading(
  bench: Bench,
  { path, url }: BenchPage,
  names: { list: string[]; union: () => string[] } | undefined,
): Promise<Times> {
  const { timed, origin, script, repetitions } = bench;
  const found = new Map<string, number[]>();
  const take = async (key: string, expression: string) => {
    found.set(key, [...(found.get(key) ?? []), await timed.time(expression)]);
  };
  const open = () => timed.open(origin + path, script);
  const call = (step: string) =>
    step === 'decide' ? `bench.decide(${JSON.stringify(url)}, '2026-11-21')` : `bench.${step}()`;

  const controls = [
    async () => {
      await open();
      await take('floor', 'bench.floor()');
    },
    async () => {
      await open();
      await timed.ask(`bench.open('/100k.bin')`);
      for (const step of steps) await take(step, call(step));
      await timed.ask('bench.clear()');
      for (const step of steps) await take(`warm ${step}`, call(step));
    },
    async () => {
      await open();
      await timed.ask(`bench.open('/10k.bin')`);
      for (const step of ['decide', 'take']) await timed.ask(`${call(step)}; 0`);
      await take('scan of 10k', call('scan'));
    },
    ...(names
      ? [
          async () => {
            await open();
            await take('list', `bench.markList(${JSON.stringify(names.list)})`);
          },
          async () => {
            await open();
            await take('union', `bench.markUnion(${JSON.stringify(names.union())})`);
          },
        ]
      : []),
  ];
  await inTurn(repetitions, async turn => {
    // Each in another order, so that none always comes after the dearest.
    for (let at = 0; at < controls.length; at++) await controls[(at + turn) % controls.length]!();
  });
  return Object.fromEntries([...found].map(([key, times]) => [key, median(times)])) as Times;
}

const sum = (times: Times, keys: readonly (keyof Times)[]) =>
  keys.reduce((total, key) => total + (times[key] ?? 0), 0);
const marking = ['collect', 'scan', 'choose', 'paint'] as const;

/** T1 to T4, from what pages of ordinary size took and what the giant one took. */
export function readingTargets(news: Times[], giant: Times): Target[] {
  const typical = (ratio: (times: Times) => number) => median(news.map(ratio));
  const overFloor = (keys: readonly (keyof Times)[]) => (times: Times) => sum(times, keys) / times.floor;
  const scanning = overFloor(['collect', 'scan']);
  const all = overFloor(marking);
  const whole = ['decide', 'take', 'scan', 'choose', 'paint'] as const;
  const overWarm = (times: Times) =>
    times.list! /
    sum(
      times,
      marking.map(step => `warm ${step}` as const),
    );
  const over = (control: 'list' | 'union') => (times: Times) => times[control]! / sum(times, marking);
  const deciding = (ratio: number) => `with deciding what the page is: ${ratio.toFixed(1)}`;
  return [
    {
      id: 'T1',
      claim: 'reading and finding 100,000 aliases, over walking the text: news pages',
      atMost: 3,
      figure: typical(scanning),
      note: deciding(typical(overFloor(['decide', 'take', 'scan']))),
    },
    {
      id: 'T1',
      claim: '… a page of 2 MB',
      atMost: 4,
      figure: scanning(giant),
      note: deciding(overFloor(['decide', 'take', 'scan'])(giant)),
    },
    {
      id: 'T2',
      claim: 'finding 100,000 aliases, over finding 10,000',
      atMost: 1.6,
      figure: typical(times => times.scan / times['scan of 10k']),
    },
    {
      id: 'T3',
      claim: 'reading, finding and marking, over walking the text: news pages',
      atMost: 5,
      figure: typical(all),
      note: deciding(typical(overFloor(whole))),
    },
    {
      id: 'T3',
      claim: '… a page of 2 MB',
      atMost: 8,
      figure: all(giant),
      note: deciding(overFloor(whole)(giant)),
    },
    {
      id: 'T4',
      claim: 'times faster than mark.js with a list of 100 names, on a page just opened',
      atLeast: 30,
      figure: typical(over('list')),
      note: deciding(typical(times => times.list! / sum(times, whole))),
    },
    { id: 'T4', claim: '… on a page that was read before', atLeast: 60, figure: typical(overWarm) },
    {
      id: 'T4',
      claim: 'times faster than mark.js with one expression of 10,000 names',
      atLeast: 15,
      figure: typical(over('union')),
    },
  ];
}
