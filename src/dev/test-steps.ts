import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { projectFolder } from './project.ts';

/** How many of a step's claims hold. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** Each that does not hold: its name and why, in a line each. */
  failures: string[];
}

/** One thing that `npm test` does; what it prints goes straight to the terminal. */
export interface Step {
  title: string;
  /** The title of a step without which this one says nothing. */
  needs?: string;
  run(): Tally;
}

/** What a step counts for that holds, or does not hold, as a whole. */
export const whole = {
  passed: { passed: 1, failed: 0, skipped: 0, failures: [] },
  failed: { passed: 0, failed: 1, skipped: 0, failures: [] },
} satisfies Record<string, Tally>;

/** A step that is one program: it holds or it does not. */
export function programStep(title: string, program: string[]): Step {
  return { title, run: () => (runNode(program) ? whole.passed : whole.failed) };
}

/** A step that is one project of the test runner: each of its tests is counted. */
export function vitestStep(title: string, project: 'unit' | 'e2e'): Step {
  return {
    title,
    run() {
      const folder = mkdtempSync(join(tmpdir(), 'dramatis-test-'));
      const report = join(folder, 'report.json');
      try {
        const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
        const ok = runNode([binOf('vitest'), 'run', '--project', project, ...reporters]);
        return countTests(readFileSync(report, 'utf8'), ok);
      } catch (error) {
        console.error(error);
        return whole.failed;
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

/** A file that could not even be loaded has no tests, and is one failure; so is a run that failed for no said reason. */
function countTests(json: string, ok: boolean): Tally {
  const report: Report = JSON.parse(json);
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(projectFolder, name);
    const failed = assertionResults.filter(result => result.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [`${file}: ${firstLine(message)}`];
    return failed.map(
      ({ fullName, failureMessages: [why = ''] }) => `${file}: ${fullName}: ${firstLine(why)}`,
    );
  });
  return {
    passed: report.numPassedTests,
    failed: failures.length === 0 && !ok ? 1 : failures.length,
    skipped: report.numPendingTests,
    failures,
  };
}

const firstLine = (text: string) => text.split('\n', 1)[0]!;

/** Runs a Node program of this project's own or of its packages; true when it ends well. */
function runNode([program = '', ...args]: string[]): boolean {
  const { status } = spawnSync(process.execPath, [program, ...args], {
    cwd: projectFolder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}

/** The program of an installed package, by its name there: the package's own when not given. */
export function binOf(packageName: string, program = packageName.split('/').at(-1)!): string {
  const folder = join(projectFolder, 'node_modules', packageName);
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  return join(folder, typeof bin === 'string' ? bin : bin[program]!);
}
