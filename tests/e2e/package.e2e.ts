import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtExtension } from '../../src/dev/project.ts';
import { browsers } from './browsers.ts';

/** What a script may weigh at most, in bytes gzipped; the content script goes into every page that is read. */
const budgets = { content: 60_000, background: 60_000 };

describe.each(browsers)('the extension as built for $name', ({ name }) => {
  const folder = builtExtension(name);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const scripts = files.filter(file => file.endsWith('.js'));
  const background: string = manifest.background.service_worker ?? manifest.background.scripts[0];
  const gzipped = (text: string) => gzipSync(text).length;

  test('opens nothing of itself to web pages', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('asks for no site at installation but the listed ones', () => {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting']);
    const matches: string[] = manifest.content_scripts[0].matches;
    expect(matches.filter(match => /^(<all_urls>|\*:\/\/\*\/)/.test(match))).toEqual([]);
  });

  test('lets its own pages load and reach nothing but itself', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy.replaceAll("'self'", '').replaceAll("'none'", '')).not.toMatch(
      /https?:|\*|unsafe|blob:|data:/,
    );
  });

  test('has a content script that is one file and imports nothing', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].js).toHaveLength(1);
    expect(read(manifest.content_scripts[0].js[0])).not.toMatch(/\bimport\s*\(|^import\b/m);
  });

  test('has a background that is one plain script, which starts sooner than modules do', () => {
    expect(manifest.background.type).toBeUndefined();
    expect(manifest.background.scripts ?? [background]).toHaveLength(1);
    expect(read(background)).not.toMatch(/\bimport\s*\(|^import\b|\bimport\.meta\b/m);
  });

  test('keeps within the weight its scripts may have', () => {
    const content = read(manifest.content_scripts[0].js[0]);
    expect(gzipped(content)).toBeLessThan(budgets.content);
    expect(gzipped(read(background))).toBeLessThan(budgets.background);
  });

  test('spells out no Unicode property, for which browsers work through all of Unicode as they load a script', () => {
    expect(scripts.filter(file => /(?<!\\)\\[pP]\{/.test(read(file)))).toEqual([]);
  });

  test('neither makes code from text nor names a script elsewhere', () => {
    const suspect = scripts.filter(file =>
      /\beval\s*\(|new Function\b|\bFunction\s*\(["'`]|importScripts|src\s*=\s*["']https?:/.test(read(file)),
    );
    expect(suspect).toEqual([]);
  });
});
