import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const source = join(import.meta.dirname, '..', 'src');

/** Which rooms a room may import from; entry rooms never import each other. */
const rooms: Record<string, string[]> = {
  core: ['core'],
  messages: ['core', 'messages'],
  browser: ['core', 'messages', 'browser'],
  ui: ['core', 'ui'],
  compiler: ['core', 'compiler'],
  background: ['core', 'messages', 'browser', 'background'],
  content: ['core', 'messages', 'browser', 'ui', 'content'],
  popup: ['core', 'messages', 'browser', 'ui', 'popup'],
  options: ['core', 'messages', 'browser', 'ui', 'options'],
  gallery: ['core', 'messages', 'ui', 'popup', 'options', 'content', 'gallery'],
  importer: ['core', 'compiler', 'importer'],
  // What runs in a page is bundled into the benchmark, to be measured there.
  dev: ['core', 'messages', 'compiler', 'importer', 'content', 'dev'],
};

/** Packages that only some rooms may import; every other package is free. */
const packages: Record<string, string[]> = {
  'webextension-polyfill': ['browser'],
  zod: ['compiler', 'importer', 'dev'],
  'mark.js': ['content', 'dev'],
  preact: ['ui', 'content', 'popup', 'options', 'gallery'],
};

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => /\.(tsx?|mjs)$/.test(file) && !file.endsWith('.d.ts'));
const roomOf = (file: string) => file.split('/')[0]!;

function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [
    ...text.matchAll(
      /(?:^|\n)(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\(?\s*['"]([^'"]+)['"]/g,
    ),
  ].map(([, from, bare]) => (from ?? bare)!);
}

describe('the one-way rule', () => {
  test('every file stands in a room of the plan', () => {
    expect(files.filter(file => !(roomOf(file) in rooms))).toEqual([]);
  });

  test.each(files)('%s imports only what its room may', file => {
    const room = roomOf(file);
    const strayed = importsOf(file).filter(from => {
      // The messages and the dataset's credits are nobody's room.
      if (/(_locales\/\w+\/messages|assets\/dataset\/credits)\.json$/.test(from)) return false;
      if (from.startsWith('.')) {
        return !rooms[room]!.includes(roomOf(relative(source, join(source, dirname(file), from))));
      }
      const owner = Object.keys(packages).find(name => from === name || from.startsWith(`${name}/`));
      if (owner !== undefined) return !packages[owner]!.includes(room);
      return from.startsWith('node:') && !['dev', 'compiler', 'importer'].includes(room);
    });
    expect(strayed).toEqual([]);
  });

  test('no file has grown past the wall of 250 lines', () => {
    const long = files.filter(file => readFileSync(join(source, file), 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });
});
