import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint } from './complaint.ts';
import { type BrowserName, builtExtension, projectFolder } from './project.ts';

/** What the extension is made from, files and folders. */
const ingredients = [
  'src',
  'assets',
  '_locales',
  'manifest.json',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
];

/**
 * Builds the extension for a browser, unless what stands in `dist/` is newer than everything it is made from. The
 * build runs by itself, so that nothing it prints gets between the answers of the command that wants it.
 */
export function provideExtension(browser: BrowserName): void {
  if (isUpToDate(browser)) return;
  console.error(`Building the extension for ${browser} …`);
  // The test runner sets VITEST, and then the build would leave the extension out.
  const { VITEST, ...env } = process.env;
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(projectFolder, 'src', 'dev', 'run.mjs'), 'build', browser],
    { env, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
  );
  if (status !== 0) throw new Complaint(stderr.trim());
}

function isUpToDate(browser: BrowserName): boolean {
  const manifest = statSync(join(builtExtension(browser), 'manifest.json'), { throwIfNoEntry: false });
  return (
    manifest !== undefined &&
    ingredients.every(path => newestChange(join(projectFolder, path)) < manifest.mtimeMs)
  );
}

/** When a file, or anything in a folder, last changed, in milliseconds; a folder changes when a file leaves it. */
function newestChange(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map(name => newestChange(join(path, name))));
}
