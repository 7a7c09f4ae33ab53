// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { findStory } from '../../../src/content/article/find-article.ts';
import { readBlocks } from '../../../src/content/article/read-blocks.ts';
import { readAsOf } from '../../../src/content/article/read-date.ts';
import { atOnce } from '../../../src/content/article/steps.ts';
import { jsonLd, page, sentence } from './pages.ts';

const site = 'https://news.example';
const today = '2026-11-21';

function article(headline: string, day: string, about: string, posts = ''): string {
  const text = `<p>${sentence(about)}</p>`.repeat(3);
  return `<article><h1>${headline}</h1><time class="date" datetime="${day}">${day}</time>${text}${posts}</article>`;
}

/** A site that has appended two articles to the one that was opened. */
function scrolled(title: string): Document {
  const first = { '@type': 'NewsArticle', headline: 'Truss goes to Moscow', datePublished: '2022-01-28' };
  return page(
    `<main>${article('Truss goes to Moscow', '2022-01-28', 'gas')}
    ${article('Baerbock goes to Paris', '2023-03-02', 'steel')}
    ${article('Stoltenberg stays in Brussels', '2023-03-03', 'tanks')}</main>`,
    `<title>${title} - News</title><meta property="og:title" content="Truss goes to Moscow">
    <meta property="article:published_time" content="2022-01-28">
    ${jsonLd({ ...first, url: `${site}/first` })}`,
  );
}

function read(document: Document, path: string) {
  const address = new URL(path, site);
  const asOf = readAsOf(document, address, today);
  const story = atOnce(findStory(document, address, asOf));
  return { day: asOf.date, text: atOnce(readBlocks(story)).map(block => block.text) };
}

describe('a page to which a site appends one article after the other', () => {
  test('is the first of them as long as its title says so', () => {
    const { day, text } = read(scrolled('Truss goes to Moscow'), '/first');
    expect(day).toBe('2022-01-28');
    expect(text).toEqual(['Truss goes to Moscow', ...Array(3).fill(sentence('gas'))]);
  });

  test('is the one that address and title have moved on to, of its own day', () => {
    const { day, text } = read(scrolled('Stoltenberg stays in Brussels'), '/third');
    expect(day).toBe('2023-03-03');
    expect(text).toEqual(['Stoltenberg stays in Brussels', ...Array(3).fill(sentence('tanks'))]);
  });

  test('is not what a live blog is, whose posts are articles within the article', () => {
    const posts = ['oil', 'coal']
      .map(about => `<article><h1>Latest on ${about} today</h1><p>${sentence(about)}</p></article>`)
      .join('');
    const blog = page(
      article('Talks in Moscow, live', '2022-01-28', 'gas', posts),
      `<title>Talks in Moscow, live</title>${jsonLd({ '@type': 'LiveBlogPosting' })}`,
    );
    expect(read(blog, '/live').text).toEqual(expect.arrayContaining([sentence('oil'), sentence('coal')]));
  });
});
