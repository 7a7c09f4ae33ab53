import { join } from 'node:path';
import { provideBrowser } from './browsers.ts';
import { Complaint, runCommand } from './complaint.ts';
import { browserNames, projectFolder } from './project.ts';
import { binOf, programStep, type Step, vitestStep, whole } from './test-steps.ts';

const tsc = binOf('typescript', 'tsc');
const run = join(projectFolder, 'src', 'dev', 'run.mjs');

const building = 'Build for both browsers';

/** Everything that must hold before a change lands, the quickest first. */
const steps: Step[] = [
  programStep('Style', [binOf('@biomejs/biome'), 'check', '--error-on-warnings']),
  programStep('Types', [tsc, '--noEmit', '-p', '.']),
  programStep('Types of the core, without the DOM', [tsc, '--noEmit', '-p', 'src/core']),
  vitestStep('Unit tests', 'unit'),
  programStep('Dataset', [run, 'dataset']),
  programStep(building, [run, 'build']),
  {
    ...programStep('Rules of the Firefox store', [
      binOf('web-ext'),
      'lint',
      '--source-dir',
      'dist/firefox',
      '--no-config-discovery',
    ]),
    needs: building,
  },
  { ...vitestStep('End to end, in Chromium and Firefox', 'e2e'), needs: building },
];

/** `npm test`: all of it, to the end even when something fails; its last lines name what failed and count it. */
await runCommand(async args => {
  if (args.length > 0) throw new Complaint('npm test takes no arguments.');
  for (const browser of browserNames) provideBrowser(browser);

  const total = { passed: 0, failed: 0, skipped: 0 };
  const summary: string[] = [];
  const named: string[] = [];
  const broken = new Set<string>();
  for (const { title, needs, run } of steps) {
    console.log(`\n${title} …`);
    const begun = Date.now();
    const stuck = needs !== undefined && broken.has(needs);
    if (stuck) console.log(`Not done, because this failed: ${needs}.`);
    const { passed, failed, skipped, failures } = stuck ? whole.failed : run();
    if (failed > 0) broken.add(title);
    const seconds = ((Date.now() - begun) / 1000).toFixed(1);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    named.push(...failures);
    summary.push(`${failed === 0 ? 'ok    ' : 'FAILED'} ${seconds.padStart(6)} s  ${title}`);
  }
  console.log(`\n${summary.join('\n')}\n`);
  // Once more, where whoever has only the end of a long log finds them.
  if (named.length > 0) console.log(`${named.join('\n')}\n`);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed === 0 ? 0 : 1;
});
