import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/dev/project.ts';

/** A page as its publisher serves it. */
export interface RealPage {
  title: string;
  url: string;
  html: string;
  /** Names that a reader must find highlighted. */
  names: string[];
}

/** Texts that belong to their publishers: they are read where the machine has them, and never come with the project. */
const corpus = join(projectFolder, '..', 'shared', 'corpus');
export const haveCorpus = existsSync(join(corpus, 'pages', 'manifest.json'));

/** The two articles that this extension was thought up from, set as their publishers would set them. */
export function seedPages(): RealPage[] {
  return [
    {
      ...seedPage({
        file: '000_a5a45bcee9bd9883.txt',
        url: 'https://www.politico.eu/article/uk-russia-diplomacy-ukraine/',
        outlet: 'Politico',
        published: '2022-01-28T18:20:00+01:00',
        second: 'standfirst',
      }),
      names: [
        'Boris Johnson',
        'Vladimir Putin',
        'Emmanuel Macron',
        'Ben Wallace',
        'Liz Truss',
        'Sergey Lavrov',
      ],
    },
    {
      ...seedPage({
        file: '004_5baeb74d1292a7f8.txt',
        url: 'https://www.slobodenpecat.mk/en/britanija-bara-razgovori-so-rusija/',
        outlet: 'Sloboden Pechat',
        published: '2022-01-22T21:05:00+01:00',
        second: 'caption',
      }),
      names: ['Liz Truss', 'Sergey Lavrov', 'Sergei Shoigu', 'Ben Wallace', 'Moscow', 'NATO'],
    },
  ];
}

/** Saved pages of five publishers, with the scripts they were served with. */
export function savedPages(): RealPage[] {
  const { pages }: { pages: { file: string; url: string; publisher: string }[] } = JSON.parse(
    readFileSync(join(corpus, 'pages', 'manifest.json'), 'utf8'),
  );
  const chosen: Record<string, string[]> = {
    'foxnews-putin-ctbt.html': ['Putin'],
    'globalnews-kyiv.html': ['Ukraine'],
    'politico-eu-connolly.html': ['NATO'],
    'globalnews-syria.html': ['Russia'],
    'euronews-venezuela.html': ['Washington'],
  };
  return pages.flatMap(({ file, url, publisher }) => {
    const names = chosen[file];
    const html = names && readFileSync(join(corpus, 'pages', file), 'utf8');
    return names && html ? [{ title: `${publisher}, ${file}`, url, html, names }] : [];
  });
}

interface Seed {
  file: string;
  url: string;
  outlet: string;
  published: string;
  /** What the second line of the text is. */
  second: 'standfirst' | 'caption';
}

function seedPage({ file, url, outlet, published, second }: Seed): Omit<RealPage, 'names'> {
  const lines = readFileSync(join(corpus, 'seeds', file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(asMarkup);
  const [headline = '', below = '', ...body] = lines;
  // What follows the greeting is the outlet's own appeal and stands outside the story.
  const greeting = body.findIndex(line => /^Dear .*,$/.test(line));
  const story = greeting < 0 ? body : body.slice(0, greeting);
  const appeal = greeting < 0 ? [] : body.slice(greeting);
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', datePublished: published };
  return {
    title: outlet,
    url,
    html: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${headline} – ${outlet}</title>
<meta property="og:type" content="article">
<script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><header><a href="/">${outlet}</a><nav><a href="/world">World</a> <a href="/russia">Russia</a></nav></header>
<main><article><header><h1>${headline}</h1>
${second === 'standfirst' ? `<p class="standfirst">${below}</p>` : `<figure><img alt=""><figcaption>${below}</figcaption></figure>`}
<p class="byline">By our staff, <time datetime="${published}">${published.slice(0, 10)}</time></p></header>
<div class="article-body">${story.map(line => (/[.”"]$/.test(line) ? `<p>${line}</p>` : `<h2>${line}</h2>`)).join('\n')}</div>
</article><div class="support">${appeal.map(line => `<p>${line}</p>`).join('\n')}</div></main>
<footer><a href="/about">About ${outlet}</a></footer></body></html>`,
  };
}

function asMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
