import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { projectFolder } from './project.ts';

/** The page of the gallery, once it has been built. */
export const galleryPage = join(projectFolder, 'dist', 'gallery', 'index.html');

/** Builds the gallery: every component in every state, on one page. */
export async function buildGallery(): Promise<void> {
  const outDir = join(galleryPage, '..');
  await build({
    configFile: false,
    root: join(projectFolder, 'src', 'gallery'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  });
  // The popup asks for the extension's own icon by its place in the extension.
  cpSync(join(projectFolder, 'assets', 'icons'), join(outDir, 'assets', 'icons'), { recursive: true });
}
