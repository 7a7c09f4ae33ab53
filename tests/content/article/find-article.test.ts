// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { findAnyStory, findStory } from '../../../src/content/article/find-article.ts';
import { readBlocks } from '../../../src/content/article/read-blocks.ts';
import { readAsOf } from '../../../src/content/article/read-date.ts';
import { atOnce } from '../../../src/content/article/steps.ts';
import { jsonLd, page, paragraphs, sentence } from './pages.ts';

const headline = '<h1>Ministers agree to meet in Moscow</h1>';
const title = '<title>Ministers agree to meet in Moscow</title>';
const plain = 'https://news.example/world/talks-in-geneva';

function kindOf(document: Document, address = plain) {
  const url = new URL(address);
  return atOnce(findStory(document, url, readAsOf(document, url, '2026-11-21'))).kind;
}

describe('a page is an article', () => {
  const news = jsonLd({ '@type': 'NewsArticle', headline: 'Ministers agree to meet in Moscow' });

  test.each([
    ['when its JSON-LD says so', page(headline + paragraphs(2), title + news)],
    ['even when it is a flash of one sentence', page(`${headline}<p>${sentence('gas')}</p>`, title + news)],
    [
      'when its microdata says so',
      page(
        `<div itemscope itemtype="https://schema.org/NewsArticle">${headline}${paragraphs(3)}</div>`,
        title,
      ),
    ],
    [
      'when Open Graph says so and there is text to read',
      page(headline + paragraphs(4), `${title}<meta property="og:type" content="article">`),
    ],
    [
      'when it says nothing of itself, but has running text and a day',
      page(`${headline}<p>28 January 2022</p>${paragraphs(9)}`, title),
    ],
    ['when it says nothing at all, but is long', page(headline + paragraphs(30), title)],
  ])('%s', (_, document) => {
    expect(kindOf(document)).toBe('article');
  });
});

describe('a page is no article', () => {
  const website = '<meta property="og:type" content="website">';
  const article = '<meta property="og:type" content="article">';

  test.each([
    ['a recipe, though Open Graph calls it one', jsonLd({ '@type': 'Recipe' }) + article],
    ['a shop', '<meta property="og:type" content="product">'],
    ['a wiki', '<meta name="generator" content="MediaWiki 1.39">'],
    ['a forum', jsonLd({ '@type': 'DiscussionForumPosting' }) + article],
    ['a site that says what it is about', website],
    ['a manual', '<meta name="generator" content="Docusaurus v2">'],
  ])('%s', (_, head) => {
    expect(kindOf(page(headline + paragraphs(12), title + head))).toBe('none');
  });

  test('Open Graph says so, but there is nothing to read', () => {
    expect(kindOf(page(`${headline}<p>Watch the video.</p>`, title + article))).toBe('none');
  });

  test('it has some text, but neither a day nor a word about itself', () => {
    expect(kindOf(page(headline + paragraphs(6), title))).toBe('none');
  });
});

describe('a front page', () => {
  const teaser = (at: number) =>
    `<div><h2><a href="/news/${at}">Minister number ${at} travels to Moscow</a></h2><p>Talks begin on day ${at}.</p></div>`;
  const teasers = Array.from({ length: 12 }, (_, at) => teaser(at + 1)).join('');

  test('gives its headlines and teasers, but not its menu', () => {
    const document = page(`<nav><a href="/world">World news of the day</a></nav><main>${teasers}</main>`);
    const address = new URL('https://news.example/');
    const story = atOnce(findStory(document, address, { date: '2026-11-21', from: 'today' }));
    expect(story.kind).toBe('front-page');
    const texts = atOnce(readBlocks(story)).map(({ text }) => text);
    expect(texts).toContain('Minister number 7 travels to Moscow');
    expect(texts.join()).not.toContain('World news');
  });

  test('may be that of a section', () => {
    expect(kindOf(page(`<h1>World</h1>${teasers}`), 'https://news.example/world')).toBe('front-page');
  });

  test('needs headlines', () => {
    expect(kindOf(page(`<h1>Welcome</h1>${paragraphs(20)}`), 'https://firm.example/')).toBe('none');
  });

  test('is no article, though its teasers are long and dated', () => {
    const dated = Array.from(
      { length: 12 },
      (_, at) => `<h2><a href="/n/${at}">Minister number ${at} travels to Moscow</a></h2>
        <time datetime="2022-01-28">Friday</time><p>${sentence(`matter ${at}`)}</p>`,
    ).join('');
    const said = ['<meta property="og:type" content="website">', jsonLd({ '@type': 'CollectionPage' }), ''];
    for (const head of said) {
      expect(
        kindOf(page(`<h1>News about Russia</h1>${dated}`, `<title>News about Russia</title>${head}`)),
      ).toBe('front-page');
    }
  });
});

describe('the story', () => {
  const textsOf = (document: Document) =>
    atOnce(readBlocks(atOnce(findAnyStory(document)))).map(({ text }) => text.trim());

  test('is headline, standfirst, caption and body, without what stands around', () => {
    const document = page(
      `<header><p>${sentence('the weather')}</p></header>
       <div class="layout">
         <div class="intro">${headline}<p class="standfirst">They will speak in Moscow in February.</p>
           <p class="byline">By Ann Example</p></div>
         <figure><img><figcaption>The ministers in Geneva last week, before the talks.</figcaption></figure>
         <div class="body">${paragraphs(6)}<div class="related"><p>${sentence('other news')}</p></div></div>
       </div>
       <div class="sidebar">${paragraphs(3)}</div>
       <section id="comments">${paragraphs(20)}</section>
       <footer><p>${sentence('copyright')}</p></footer>`,
      title,
    );
    expect(textsOf(document)).toEqual([
      'Ministers agree to meet in Moscow',
      'They will speak in Moscow in February.',
      'The ministers in Geneva last week, before the talks.',
      ...Array.from({ length: 6 }, (_, at) => sentence(`matter ${at + 1}`)),
    ]);
  });

  test('is found in boxes whose layout is named after a sidebar', () => {
    const box = (text: string) =>
      `<div class="sidebar-grid"><div class="article__content">${text}</div></div>`;
    const document = page(`${headline}${box(paragraphs(4))}<hr>${box(paragraphs(4))}`, title);
    expect(textsOf(document)).toHaveLength(9);
  });

  test('is found behind a cookie wall that hides the page from screen readers', () => {
    const wall = `<div class="consent"><p>${sentence('cookies')}</p></div>`;
    const document = page(
      `<div aria-hidden="true"><main>${headline}${paragraphs(5)}</main></div>${wall}`,
      title,
    );
    expect(textsOf(document)).toHaveLength(6);
  });

  test('is found in a page that is one form', () => {
    expect(textsOf(page(`<form id="aspnetForm">${headline}${paragraphs(5)}</form>`, title))).toHaveLength(6);
  });

  test('is read though it is announced, but not a ticker beside it', () => {
    const ticker = `<p aria-live="polite">${sentence('the ticker')}</p>`;
    const document = page(`${headline}${ticker}<div aria-live="polite">${paragraphs(5)}</div>`, title);
    expect(textsOf(document)).toHaveLength(6);
    expect(textsOf(document).join()).not.toContain('the ticker');
  });

  test('is nothing where the whole page is called out or edited', () => {
    expect(textsOf(page(`<div aria-live="assertive">${headline}${paragraphs(5)}</div>`, title))).toEqual([]);
    expect(textsOf(page(`<div contenteditable="true">${headline}${paragraphs(5)}</div>`, title))).toEqual([]);
  });

  test('of a page without a body is nothing', () => {
    const svg = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml');
    expect(kindOf(svg)).toBe('none');
    expect(atOnce(findAnyStory(svg)).roots).toEqual([]);
  });
});
