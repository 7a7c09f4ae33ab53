import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Complaint } from './complaint.ts';
import { findBrowser, whereabouts } from './find-browser.ts';
import type { BrowserName } from './project.ts';

/**
 * The program of a browser on this machine; installed from the system's packages where that can be done without
 * asking anyone, which is on Debian as root.
 */
export function provideBrowser(browser: BrowserName): string {
  const found = findBrowser(browser);
  if (found !== undefined) return found;
  const { title, debianPackage } = whereabouts[browser];
  if (mayInstall()) {
    console.error(`Installing ${title} (apt-get install ${debianPackage}) …`);
    installFromDebian(debianPackage);
    const installed = findBrowser(browser);
    if (installed !== undefined) return installed;
  }
  throw new Complaint(howToInstall(browser));
}

/** One sentence that says what to install when a browser is missing. */
export function howToInstall(browser: BrowserName): string {
  const { title, variable, debianPackage } = whereabouts[browser];
  const others = browser === 'chrome' ? ', Google Chrome or Microsoft Edge' : '';
  return (
    `No ${title} was found on this machine: install ${title}${others} ` +
    `(on Debian: sudo apt-get install ${debianPackage}), or set ${variable} to its program.`
  );
}

function mayInstall(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installFromDebian(debianPackage: string): void {
  // No question may be asked, and nothing but the command's own answer belongs on standard output.
  const quietly = {
    stdio: ['ignore', process.stderr, process.stderr] as ['ignore', NodeJS.WriteStream, NodeJS.WriteStream],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', debianPackage]]) {
    const { status } = spawnSync('apt-get', ['-qq', ...args], quietly);
    if (status !== 0) return;
  }
}
