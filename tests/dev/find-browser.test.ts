import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { howToInstall } from '../../src/dev/browsers.ts';
import { Complaint } from '../../src/dev/complaint.ts';
import { findBrowser } from '../../src/dev/find-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'dramatis-browsers-'));
const program = (name: string) => {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
};
const edge = program('microsoft-edge-stable');
const firefox = program('firefox');

// A platform of which no usual places are known: only the environment speaks.
const find = (browser: 'chrome' | 'firefox', env: NodeJS.ProcessEnv) => findBrowser(browser, env, 'aix');

describe('a browser', () => {
  test('is found in the folders of PATH, Edge for want of Chromium', () => {
    expect(find('chrome', { PATH: `/nowhere:${folder}` })).toBe(edge);
    expect(find('firefox', { PATH: folder })).toBe(firefox);
  });

  test('is the one that CHROME_PATH or FIREFOX_PATH names, before any other', () => {
    expect(find('chrome', { CHROME_PATH: firefox, PATH: folder })).toBe(firefox);
    expect(find('firefox', { FIREFOX_PATH: edge, PATH: folder })).toBe(edge);
  });

  test('is not looked for elsewhere when CHROME_PATH points nowhere', () => {
    expect(() => find('chrome', { CHROME_PATH: '/nowhere/chrome', PATH: folder })).toThrow(Complaint);
    expect(() => find('chrome', { CHROME_PATH: '/nowhere/chrome', PATH: folder })).toThrow(
      'CHROME_PATH is "/nowhere/chrome", which is not a program',
    );
  });

  test('is not found where there is none, and the reader is told what to install', () => {
    expect(find('firefox', { PATH: '' })).toBeUndefined();
    expect(howToInstall('firefox')).toMatch(
      /No Firefox was found.*apt-get install firefox-esr.*FIREFOX_PATH/,
    );
    expect(howToInstall('chrome')).toMatch(/install Chromium, Google Chrome or Microsoft Edge.*CHROME_PATH/);
  });
});
