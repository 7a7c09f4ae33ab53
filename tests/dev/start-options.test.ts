import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Complaint } from '../../src/dev/complaint.ts';
import { readStartOptions } from '../../src/dev/start-options.ts';

const folder = mkdtempSync(join(tmpdir(), 'dramatis-start-'));
const saved = join(folder, 'saved.html');
writeFileSync(saved, '<p>Angela Merkel</p>');

describe('npm start', () => {
  test('opens the sample article in Chromium when nothing is asked for', () => {
    const { browser, headless, pages } = readStartOptions([]);
    expect({ browser, headless }).toEqual({ browser: 'chrome', headless: false });
    expect(pages).toMatchObject([{ typed: 'assets/sample/moscow-talks.html' }]);
  });

  test('opens a saved page, an address, or several of them', () => {
    const { pages } = readStartOptions([saved, 'https://www.example.org/2022/01/28/talks', '--headless']);
    expect(pages).toEqual([
      { typed: saved, file: saved },
      {
        typed: 'https://www.example.org/2022/01/28/talks',
        url: 'https://www.example.org/2022/01/28/talks',
      },
    ]);
  });

  test('shows a saved page under the address given with --as', () => {
    const { pages } = readStartOptions([saved, '--as', 'https://www.example.org/x']);
    expect(pages).toEqual([{ typed: saved, file: saved, as: 'https://www.example.org/x' }]);
  });

  test.each([
    [['missing.html'], 'There is no file "missing.html"'],
    [[folder], 'is not a file'],
    [['--browser', 'safari'], 'There is no browser "safari"'],
    [['--browser'], "'--browser <value>' argument missing"],
    [['--loud'], "Unknown option '--loud'"],
    [[saved, '--as', 'example'], '"example" is not an address'],
    [[saved, saved, '--as', 'https://www.example.org/x'], 'name one file'],
    [['https://www.example.org/', '--as', 'https://www.example.org/x'], 'name one file'],
  ])('%j is refused in one sentence', (args, sentence) => {
    expect(() => readStartOptions(args)).toThrow(Complaint);
    expect(() => readStartOptions(args)).toThrow(sentence);
  });
});
