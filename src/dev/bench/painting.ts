import type { Way } from './in-page.ts';
import { inTurn, median } from './main-thread.ts';
import type { Bench } from './reading.ts';
import type { Target } from './target.ts';

const few = 100;
const many = 10_000;

/** T5: what a mark costs on a page of 2 MB, and what marks cost the page when it removes something else. */
export async function paintingTargets(bench: Bench, path: string): Promise<Target[]> {
  const { timed, origin, script, repetitions } = bench;
  const open = () => timed.open(origin + path, script);
  const paint = async (way: Way, count: number) => {
    await open();
    await timed.ask(`bench.prepare(${count})`);
    return timed.time(`bench.paintBy['${way}']()`);
  };
  const remove = async (marks: number) => {
    await open();
    // With no mark either the page is watched: a browser that keeps a record of each removal takes its time for it.
    await timed.ask(`bench.prepare(${Math.max(1, marks)})`);
    if (marks > 0) await timed.ask('bench.paintBy.ours()');
    await timed.ask('bench.addElements(2000)');
    // What was thrown away while marking is cleared up before.
    await timed.ask('new Promise(done => setTimeout(done, 300))');
    return timed.time('bench.removeElements()');
  };
  const found = await inTurn(repetitions, async () => ({
    few: await paint('ours', few),
    fewSplit: await paint('splitting', few),
    many: await paint('ours', many),
    manySplit: await paint('splitting', many),
    manyHighlights: await paint('highlight-api', many),
    removals: await remove(0),
    removalsMarked: await remove(5_000),
  }));
  const typical = (key: keyof (typeof found)[number]) => median(found.map(times => times[key]));
  const perMark = (1000 * typical('many')) / many;
  return [
    {
      id: 'T5',
      claim: 'a mark among 10,000, over a mark among 100',
      atMost: 1.5,
      figure: typical('many') / many / (typical('few') / few),
      note: `${perMark.toFixed(1)} µs of the main thread`,
    },
    {
      id: 'T5',
      claim: '10,000 marks, over splitting text nodes by hand',
      atMost: 3,
      figure: typical('many') / typical('manySplit'),
      note: `the CSS Custom Highlight API: ${(typical('many') / typical('manyHighlights')).toFixed(1)}; 100 marks: ${(typical('few') / typical('fewSplit')).toFixed(1)}`,
    },
    {
      id: 'T5',
      claim: "2,000 removals of the page's own, with 5,000 marks over without any",
      atMost: 1.5,
      figure: typical('removalsMarked') / typical('removals'),
    },
  ];
}
