import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const project = join(import.meta.dirname, '..');
const pages = ['README.md', 'src/README.md', 'assets/dataset/README.md', '.github/CONTRIBUTING.md'];

function read(page: string): string {
  return readFileSync(join(project, page), 'utf8');
}

describe.each(pages)('%s', page => {
  const links = [...read(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target]) => target!);

  test('links to files that exist', () => {
    const missing = links.filter(
      target => !/^[a-z]+:/.test(target) && !existsSync(join(project, dirname(page), target)),
    );
    expect(missing).toEqual([]);
  });

  test('speaks of no place outside the project', () => {
    expect(read(page)).not.toMatch(/\.\.\/shared|\/work\/|\/home\//);
  });
});

test('README.md tells of every command', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const untold = Object.keys(scripts).filter(
    name => !read('README.md').includes(['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`),
  );
  expect(untold).toEqual([]);
});
