import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, type LogLevel } from 'vite';
import { Complaint } from './complaint.ts';
import { type BrowserName, builtExtension, projectFolder } from './project.ts';

/** What the built extension is made from, files and folders. */
const ingredients = ['src', 'assets', 'manifest.json', 'package.json', 'package-lock.json', 'vite.config.ts'];

/** Builds the extension for a browser into `dist/`; a complaint when its sources or its dataset are at fault. */
export async function bundle(browser: BrowserName, logLevel: LogLevel = 'silent'): Promise<void> {
  try {
    await build({ root: projectFolder, mode: browser, logLevel });
  } catch (error) {
    throw new Complaint(`The extension for ${browser} could not be built. ${(error as Error).message}`);
  }
}

/** Builds the extension for a browser unless what stands in `dist/` is newer than everything it is made from. */
export async function bundleIfOlder(browser: BrowserName): Promise<void> {
  if (isUpToDate(browser)) return;
  console.error(`Building the extension for ${browser} …`);
  await bundle(browser);
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
