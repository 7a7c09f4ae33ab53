import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project.ts';
import { withoutTags } from './without-tags.ts';

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
  /** What the publisher's own data say of the story: title, summary, and the text where it is given. */
  told: string;
  /** Every sentence of the story, where somebody has cut it out by hand or by a rule for this publisher. */
  body?: string;
}

/** Pages that belong to their publishers: read where the machine has them, never part of the project. */
export const realPagesFolder = join(projectFolder, '..', 'shared', 'corpus', 'pages');

/** The saved pages in a folder, as its `manifest.json` lists them; none where there is no such file. */
export function realPages(folder = realPagesFolder): RealPage[] {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return [];
  const { pages }: { pages: Entry[] } = JSON.parse(readFileSync(manifest, 'utf8'));
  return pages.map(({ bodyPath, title, ...page }) => {
    const html = readFileSync(join(folder, page.file), 'utf8');
    return {
      ...page,
      url: secureAddress(page),
      html,
      told: [title, ...toldIn(html)].join('\n'),
      ...(bodyPath && { body: readFileSync(join(folder, bodyPath), 'utf8') }),
    };
  });
}

/** A page in the manifest. */
interface Entry extends Omit<RealPage, 'html' | 'body' | 'told'> {
  title: string;
  bodyPath?: string;
}

/** Texts of the story in the page's JSON-LD and meta elements. */
function toldIn(html: string): string[] {
  const texts = html.match(/"articleBody"\s*:\s*"(?:[^"\\]|\\.)*"|<meta[^>]*description"[^>]*>/g) ?? [];
  return texts
    .map(text =>
      text.replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
    )
    .map(text => withoutTags(text.replace(/\\n/g, '\n').replace(/<meta[^>]*content="([^"]*)"[^>]*>/, '$1')));
}

/** The page's address; browsers ask for the secure one first. Some pages come from collections that know none. */
function secureAddress({ url, file }: { url: string; file: string }): string {
  return /^https?:\/\//.test(url) ? url.replace(/^http:/, 'https:') : `https://news.example/article/${file}`;
}
