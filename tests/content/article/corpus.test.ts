// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { findAnyStory, findStory } from '../../../src/content/article/find-article.ts';
import { readBlocks } from '../../../src/content/article/read-blocks.ts';
import { readAsOf } from '../../../src/content/article/read-date.ts';
import { atOnce } from '../../../src/content/article/steps.ts';

const folder = join(import.meta.dirname, '../../../../shared/corpus/pages');
const manifest = join(folder, 'manifest.json');
if (!existsSync(manifest)) console.log(`skipped: the corpus of real pages is not at ${folder}`);

interface Page {
  file: string;
  url: string;
  title: string;
  isNewsArticle: boolean;
  datePublished: string | null;
  bodyPath?: string;
  groundTruth: { date?: string; snippetsIn?: string[]; snippetsOut?: string[] };
}

interface Row {
  file: string;
  article: boolean;
  kind: string;
  day: string;
  truth?: string;
  /** Share of the body's paragraphs that stand in the blocks. */
  covered?: number;
  /** Share of the blocks' letters that stand in body, headline or captions. */
  own?: number;
  snippets: { missing: string[]; strayed: string[] };
}

describe.skipIf(!existsSync(manifest))('on real pages', { timeout: 600_000 }, () => {
  const rows: Row[] = [];

  beforeAll(() => {
    const { pages }: { pages: Page[] } = JSON.parse(readFileSync(manifest, 'utf8'));
    for (const page of pages) rows.push(read(page));
  }, 600_000);

  test('the day of publication is right on at least 95 of 100', () => {
    const judged = rows.filter(({ truth, article }) => truth !== undefined && article);
    const wrong = judged.filter(({ day, truth }) => day !== truth);
    expect(judged.length).toBeGreaterThan(40);
    expect(wrong.length / judged.length, list(wrong)).toBeLessThanOrEqual(0.05);
  });

  test('articles are told from other pages on at least 95 of 100', () => {
    const wrong = rows.filter(({ article, kind }) => article !== (kind === 'article'));
    expect(rows.length).toBeGreaterThan(60);
    expect(wrong.length / rows.length, list(wrong)).toBeLessThanOrEqual(0.05);
  });

  test('the body’s paragraphs are read, on most pages all of them', () => {
    const covered = rows.flatMap(({ covered }) => covered ?? []);
    expect(covered.length).toBeGreaterThan(25);
    expect(median(covered)).toBeGreaterThanOrEqual(0.95);
    expect(covered.filter(share => share < 0.8)).toEqual([]);
  });

  test('little else is read', () => {
    const own = rows.flatMap(({ own }) => own ?? []);
    expect(median(own)).toBeGreaterThanOrEqual(0.95);
    expect(own.filter(share => share < 0.7).length).toBeLessThanOrEqual(2);
  });

  test('what must be read of an article is read, and what must not is not', () => {
    const wrong = rows.filter(
      ({ article, snippets }) => article && snippets.missing.length + snippets.strayed.length > 0,
    );
    expect(wrong, list(wrong)).toEqual([]);
  });

  function read(page: Page): Row {
    const document = parse(readFileSync(join(folder, page.file), 'utf8'));
    const address = new URL(URL.canParse(page.url) ? page.url : 'https://news.example/page/x');
    const asOf = readAsOf(document, address, '2026-11-21');
    const { kind } = atOnce(findStory(document, address, asOf));
    const blocks = atOnce(readBlocks(atOnce(findAnyStory(document))));
    const everything = plain(blocks.map(({ text }) => text).join(' '));
    const { date, snippetsIn = [], snippetsOut = [] } = page.groundTruth;
    const independent = page.datePublished && date && !date.includes('not independent');
    const row: Row = {
      file: page.file,
      article: page.isNewsArticle,
      kind,
      day: asOf.date,
      ...(independent && page.datePublished && { truth: page.datePublished.slice(0, 10) }),
      snippets: {
        missing: snippetsIn.filter(snippet => !everything.includes(plain(snippet))),
        strayed: snippetsOut.filter(snippet => everything.includes(plain(snippet))),
      },
    };
    if (!page.bodyPath || !page.isNewsArticle) return row;
    const body = bodyOf(page.bodyPath);
    const whole = plain(`${body.join('')} ${page.title}`);
    const long = body.filter(paragraph => plain(paragraph).length > 15);
    const headline = plain(page.title).slice(0, 30);
    let letters = 0;
    let known = 0;
    for (const { text, element } of blocks) {
      const own = plain(text);
      letters += own.length;
      const isCaption = element.closest('figcaption, [class*="caption"]') !== null;
      if (whole.includes(own) || own.includes(headline) || isCaption) known += own.length;
    }
    row.covered = long.filter(paragraph => everything.includes(plain(paragraph))).length / long.length;
    row.own = known / letters;
    return row;
  }

  function bodyOf(path: string): string[] {
    const text = readFileSync(join(folder, path), 'utf8');
    if (!path.endsWith('.html')) return text.split(/\n+/);
    return [...parse(text).querySelectorAll('p, h2, h3, h4, li, blockquote')]
      .filter(element => !element.querySelector('p, li'))
      .map(element => element.textContent ?? '');
  }

  /** Style sheets are left out: they decide nothing here, and parsing them takes most of the time. */
  function parse(html: string): Document {
    return new DOMParser().parseFromString(html.replace(/<style[\s\S]*?<\/style>/gi, ''), 'text/html');
  }

  function plain(text: string): string {
    return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  }

  function median(values: number[]): number {
    return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  }

  function list(wrong: Row[]): string {
    return wrong.map(row => JSON.stringify(row)).join('\n');
  }
});
