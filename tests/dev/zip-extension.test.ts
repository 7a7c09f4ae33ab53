import { mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { zipExtension } from '../../src/dev/zip-extension.ts';

const folder = mkdtempSync(join(tmpdir(), 'dramatis-zip-'));
const built = join(folder, 'built');
mkdirSync(join(built, 'src', 'popup'), { recursive: true });
writeFileSync(join(built, 'manifest.json'), '{"manifest_version":3}');
writeFileSync(join(built, 'src', 'popup', 'index.html'), '<!doctype html>');

describe('the zip for the stores', () => {
  test('holds every file of the built extension under its path', () => {
    const zip = join(folder, 'one.zip');
    zipExtension(built, zip);
    const files = unzipSync(readFileSync(zip));
    expect(Object.keys(files)).toEqual(['manifest.json', 'src/popup/index.html']);
    expect(new TextDecoder().decode(files['manifest.json'])).toBe('{"manifest_version":3}');
  });

  test('is the same to the byte whenever it is made', () => {
    const [monday, friday] = [join(folder, 'monday.zip'), join(folder, 'friday.zip')];
    zipExtension(built, monday);
    utimesSync(join(built, 'manifest.json'), new Date('2030-01-01'), new Date('2030-01-01'));
    zipExtension(built, friday);
    expect(readFileSync(friday).equals(readFileSync(monday))).toBe(true);
  });
});
