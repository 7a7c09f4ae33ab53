import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Complaint } from './complaint.ts';
import type { BrowserName } from './project.ts';

/** Where to look for a browser, and how to ask for it when it is not there. */
interface Whereabouts {
  /** What a person calls it. */
  title: string;
  /** The environment variable that names its program. */
  variable: 'CHROME_PATH' | 'FIREFOX_PATH';
  /** Names of its program in the folders of `PATH`, best first. */
  programs: string[];
  /** Its usual places on each platform, best first. */
  places: Partial<Record<NodeJS.Platform, string[]>>;
  /** Debian's package of it. */
  debianPackage: string;
}

export const whereabouts: Record<BrowserName, Whereabouts> = {
  chrome: {
    title: 'Chromium',
    variable: 'CHROME_PATH',
    programs: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    places: {
      linux: ['/usr/bin/chromium', '/usr/bin/google-chrome-stable', '/snap/bin/chromium'],
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: underProgramFiles([
        'Chromium/Application/chrome.exe',
        'Google/Chrome/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
      ]),
    },
    debianPackage: 'chromium',
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    programs: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: {
      linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
      darwin: [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ],
      win32: underProgramFiles(['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe']),
    },
    debianPackage: 'firefox-esr',
  },
};

/**
 * The program of a browser on this machine, or `undefined` when there is none.
 *
 * `CHROME_PATH` or `FIREFOX_PATH` wins; when it names no program that is a complaint, since the reader meant that one.
 */
export function findBrowser(
  browser: BrowserName,
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const { title, variable, programs, places } = whereabouts[browser];
  const chosen = env[variable];
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Complaint(
      `${variable} is "${chosen}", which is not a program: set it to the program of ${title}, or unset it.`,
    );
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(folder => folder !== '');
  const onPath = programs.flatMap(program => folders.map(folder => join(folder, program)));
  return [...(places[platform] ?? []), ...onPath].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function underProgramFiles(paths: string[]): string[] {
  const { ProgramFiles, 'ProgramFiles(x86)': olderPrograms, LOCALAPPDATA } = process.env;
  const folders = [ProgramFiles, olderPrograms, LOCALAPPDATA].filter(folder => folder !== undefined);
  return paths.flatMap(path => folders.map(folder => join(folder, path)));
}
