import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../project.ts';

/** A page of a real publisher, saved as it was served, with what is known of it. */
export interface RealPage {
  file: string;
  url: string;
  html: string;
  publisher: string;
  language: string;
  isNewsArticle: boolean;
  datePublished: string | null;
  groundTruth: { date?: string; body?: string; snippetsIn?: string[]; snippetsOut?: string[] };
  /** Every sentence of the story, where somebody has cut it out by hand or by a rule for this publisher. */
  body?: string;
}

/** Pages that belong to their publishers: read where the machine has them, never part of the project. */
const folder = join(projectFolder, '..', 'shared', 'corpus', 'pages');

/** The saved pages of this machine; none where it has none. */
export function realPages(): RealPage[] {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return [];
  const { pages }: { pages: (Omit<RealPage, 'html' | 'body'> & { bodyPath?: string })[] } = JSON.parse(
    readFileSync(manifest, 'utf8'),
  );
  return pages.map(({ bodyPath, ...page }) => ({
    ...page,
    html: readFileSync(join(folder, page.file), 'utf8'),
    ...(bodyPath && { body: readFileSync(join(folder, bodyPath), 'utf8') }),
  }));
}
