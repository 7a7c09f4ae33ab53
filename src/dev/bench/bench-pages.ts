import { realPages } from '../real-pages.ts';
import { giantParagraphs, madeUpPage, restlessPage } from './made-up-page.ts';

/** A page to be measured. */
export interface BenchPage {
  path: string;
  url: string;
  html: string;
}

/**
 * News pages as publishers serve them, where this machine has some; else pages of the same sizes that we make up. Their
 * own scripts are left out: some send a reader away whom they do not find at their address.
 */
export function newsPages(count: number): BenchPage[] {
  const news = realPages().filter(page => page.isNewsArticle && page.language === 'en');
  const step = Math.max(1, Math.floor(news.length / count));
  const real = news.filter((_, at) => at % step === 0).slice(0, count);
  if (real.length > 0)
    return real.map(({ file, url, html }) => ({ path: `/${file}`, url, html: withoutScripts(html) }));
  return Array.from({ length: count }, (_, at) => ({
    path: `/made-up-${at}.html`,
    url: madeUpAddress,
    html: madeUpPage(10 + 10 * at, at),
  }));
}

function withoutScripts(html: string): string {
  return html.replace(/<script(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/gi, '');
}

const madeUpAddress = 'https://www.example.org/2022/01/28/what-the-ministers-said';

/** A page of 2 MB of text in more than 50,000 text nodes. */
export function giantPage(): BenchPage {
  return { path: '/giant.html', url: madeUpAddress, html: madeUpPage(giantParagraphs) };
}

/** The longest page that is still an ordinary one: 200 KB of text. */
export function ordinaryPage(): BenchPage {
  return { path: '/ordinary.html', url: madeUpAddress, html: madeUpPage(giantParagraphs / 10) };
}

export function pageThatNeverRests(): BenchPage {
  return { path: '/restless.html', url: madeUpAddress, html: restlessPage() };
}
