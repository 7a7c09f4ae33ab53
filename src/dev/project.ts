import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };

/** The folder of the project. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

export const { version } = packageJson;

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
