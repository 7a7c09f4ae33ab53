import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** Writes a folder as the zip that a store takes; the same files always give the same bytes. */
export function zipExtension(folder: string, zip: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const contents = Object.fromEntries(files.map(file => [file, readFileSync(join(folder, file))]));
  // The first day a zip can name, in place of the day of the build.
  writeFileSync(zip, zipSync(contents, { level: 9, mtime: new Date(1980, 0, 1) }));
}
