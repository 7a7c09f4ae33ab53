import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** The version of the extension, `0.1.0`. */
export const version: string = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')).version;

export const browserNames = ['chrome', 'firefox'] as const;

/** `chrome` stands for every Chromium: Chrome, Edge, Chromium itself. */
export type BrowserName = (typeof browserNames)[number];

/** The folder that holds the extension as built for a browser. */
export function builtExtension(browser: BrowserName): string {
  return join(projectFolder, 'dist', browser);
}

/** The folder the person at the terminal is in: `npm start` moves to the project's, and says where it came from. */
export function currentFolder(): string {
  const here = process.cwd();
  return join(here, '.') === join(projectFolder, '.') ? (process.env.INIT_CWD ?? here) : here;
}
