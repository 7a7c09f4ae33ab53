import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { projectFolder } from '../../src/dev/project.ts';

// Whole programs are started here, on machines that may have much else to do.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const nowhere = mkdtempSync(join(tmpdir(), 'dramatis-commands-'));

/** Runs a command as `npm run` does, from another folder. */
function run(args: string[], env: NodeJS.ProcessEnv = {}, input = '', project = projectFolder) {
  const { VITEST, NODE_ENV, INIT_CWD, ...own } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'src', 'dev', 'run.mjs'), ...args],
    { cwd: nowhere, env: { ...own, ...env }, input, encoding: 'utf8' },
  );
  return { status, stdout, complaint: stderr.trim() };
}

describe('a command', () => {
  test('that does not exist is answered with those that do', () => {
    const { status, complaint } = run(['stat']);
    expect(status).toBe(1);
    expect(complaint).toMatch(/^There is no command "stat"\. The commands are: start, test, build,[^\n]*\.$/);
  });

  test('of package.json exists', () => {
    const started = Object.values(packageJson.scripts).flatMap(
      script => script.match(/^node src\/dev\/run\.mjs (\w+)$/)?.[1] ?? [],
    );
    expect(started).toContain('start');
    const { complaint } = run(['']);
    for (const command of started) expect(complaint).toContain(command);
  });
});

describe('npm start', () => {
  test('says in one sentence that a file is not there', () => {
    const { status, stdout, complaint } = run(['start', 'truss-in-moscow.html', '--headless']);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(complaint).toBe(
      `There is no file "truss-in-moscow.html" in ${nowhere}: ` +
        'name a saved page, or an address that begins with https://.',
    );
  });

  test.each([
    ['chrome', 'CHROME_PATH', 'Chromium'],
    ['firefox', 'FIREFOX_PATH', 'Firefox'],
  ])('says in one sentence what to do when there is no %s', (browser, variable, title) => {
    const { status, complaint } = run(['start', '--headless', '--browser', browser], {
      [variable]: '/nowhere/browser',
      PATH: '',
    });
    expect(status).toBe(1);
    expect(complaint).toBe(
      `${variable} is "/nowhere/browser", which is not a program: set it to the program of ${title}, or unset it.`,
    );
  });
});

describe('npm run pages', () => {
  test('says in one sentence that a machine has no saved pages', () => {
    const { status, stdout, complaint } = run(['pages', '--folder', nowhere]);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(complaint).toBe(
      `There are no saved pages of publishers at ${nowhere}: ` +
        'name a folder with pages and their manifest.json after --folder.',
    );
  });
});

describe('a dataset source that is malformed', () => {
  const project = join(nowhere, 'project');

  beforeAll(() => {
    for (const part of [
      'src',
      'assets',
      '_locales',
      'package.json',
      'package-lock.json',
      'manifest.json',
      'tsconfig.json',
      'vite.config.ts',
    ]) {
      cpSync(join(projectFolder, part), join(project, part), { recursive: true });
    }
    symlinkSync(join(projectFolder, 'node_modules'), join(project, 'node_modules'), 'junction');
    const sources = join(project, 'assets', 'dataset');
    const people = join(sources, 'people');
    const [first] = readdirSync(people);
    writeFileSync(join(people, first!), '{ "people": [');
  });

  test.each([['dataset'], ['annotate'], ['build'], ['start', '--headless']])(
    'stops npm run %s with its file and what is wrong with it',
    (...command) => {
      const { status, stdout, complaint } = run(command, {}, '', project);
      expect(status).toBe(1);
      expect(stdout).not.toContain('"mentions"');
      expect(complaint).toMatch(/\.json: .*\S/);
      expect(complaint).not.toMatch(/^\s+at /m);
    },
  );
});

describe('a line given to npm run annotate', () => {
  test('that is malformed is told by its number, and the others are answered', () => {
    const lines = [
      '{"id": "1", "text": "Angela Merkel"}',
      '{"id": "2", "text": ',
      '{"id": "3", "text": "Berlin"}',
    ];
    const { status, stdout, complaint } = run(['annotate'], {}, lines.join('\n'));
    expect(status).toBe(1);
    expect(complaint).toMatch(/^line 2: [^\n]+$/);
    expect(
      stdout
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).id),
    ).toEqual(['1', '3']);
  });
});

describe('npm run import', () => {
  test.each([
    [
      'a web page',
      'answer.html',
      '<!DOCTYPE html><title>502</title>',
      /^answer\.html is a web page [^\n]*run a query [^\n]*\.$/,
    ],
    [
      'a result of another query',
      'cats.json',
      '[{"item": "Q146"}]',
      /^cats\.json lacks the columns person, [^\n]*\.$/,
    ],
  ])('refuses %s in one line and writes nothing', (_, name, text, message) => {
    const dataset = () => readdirSync(join(projectFolder, 'assets', 'dataset'));
    const before = dataset();
    writeFileSync(join(nowhere, name), text);
    const { status, stdout, complaint } = run(['import', '--wikidata', join(nowhere, name)]);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(complaint).toMatch(message);
    expect(dataset()).toEqual(before);
  });

  test('says what --wikidata wants', () => {
    expect(run(['import', '--wikidata']).complaint).toBe(
      '--wikidata needs a file after it: the saved JSON of a query of assets/dataset/README.md.',
    );
  });
});

describe('npm run dataset', () => {
  test('writes what is about France as Popolo', () => {
    const { status, stdout } = run(['dataset', '--popolo', 'france.json', '--country', 'fr']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^france\.json: \d+ persons, \d+ organizations, \d+ posts, /);
    const { persons } = JSON.parse(readFileSync(join(nowhere, 'france.json'), 'utf8'));
    expect(persons.map(({ name }: { name: string }) => name)).toContain('Emmanuel Macron');
  });

  test('says which countries there are to write', () => {
    expect(run(['dataset', '--popolo', 'x.json', '--country', 'France']).complaint).toMatch(
      /^The dataset knows no office of "FRANCE"; write an ISO code such as FR/,
    );
  });
});
