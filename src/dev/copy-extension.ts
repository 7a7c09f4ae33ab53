import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the built extension in a folder of its own. */
export interface ExtensionCopy {
  folder: string;
  remove(): void;
}

/**
 * Copies a built extension and adds sites to those it reads, as if the reader had chosen *Always on this site* there;
 * everything else about it is the real build.
 *
 * @param matches match patterns such as `https://www.example.org/*`
 */
export function copyExtension(built: string, matches: string[]): ExtensionCopy {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-extension-'));
  cpSync(built, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest: { content_scripts: { matches: string[] }[] } = JSON.parse(readFileSync(path, 'utf8'));
  for (const script of manifest.content_scripts) script.matches = [...script.matches, ...matches];
  writeFileSync(path, JSON.stringify(manifest, null, 2));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The match pattern of every page on an address's host. */
export function matchPatternOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
