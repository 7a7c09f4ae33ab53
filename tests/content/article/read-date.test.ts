// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readAsOf } from '../../../src/content/article/read-date.ts';
import { jsonLd, page, paragraphs } from './pages.ts';

const today = '2026-11-21';
const plain = 'https://news.example/world/talks-in-geneva';
const title = '<title>Ministers agree to meet in Moscow</title>';
const headline = '<h1>Ministers agree to meet in Moscow</h1>';

function asOf(document: Document, address = plain) {
  const { date, from } = readAsOf(document, new URL(address), today);
  return `${date} ${from}`;
}

describe('the as-of date is read from JSON-LD', () => {
  const published = { '@type': 'NewsArticle', datePublished: '2022-01-28T15:50:00Z' };

  test.each([
    ['a lone node', published],
    ['a list', [{ '@type': 'BreadcrumbList' }, published]],
    ['a graph', { '@graph': [{ '@type': 'WebPage', datePublished: '2020-05-05' }, published] }],
    ['a main entity', { '@type': 'WebPage', mainEntity: published }],
    ['a type given as an address', { ...published, '@type': 'https://schema.org/ReportageNewsArticle' }],
    ['several types', { ...published, '@type': ['Article', 'OpinionNewsArticle'] }],
    [
      'a live blog with posts of later days',
      {
        '@type': 'LiveBlogPosting',
        datePublished: '2022-01-28',
        liveBlogUpdate: [{ '@type': 'BlogPosting', datePublished: '2022-01-30' }],
      },
    ],
    [
      'the article of this address among others',
      [
        { ...published, datePublished: '2022-03-03', url: 'https://news.example/world/other' },
        { ...published, mainEntityOfPage: { '@id': plain } },
      ],
    ],
    ['wrapped in CDATA', `\n<![CDATA[ ${JSON.stringify(published)} ]]>`],
    ['wrapped in a commented CDATA', `//<![CDATA[\n${JSON.stringify(published)}\n//]]>`],
    [
      'with a raw line break in a text',
      `{"@type":"NewsArticle","headline":"a\nb","datePublished":"2022-01-28"}`,
    ],
    ['with a comma too many', `{"@type":"NewsArticle","datePublished":"2022-01-28",}`],
    ['with a semicolon behind it', `${JSON.stringify(published)};`],
    ['with escaped quotes', JSON.stringify(published).replaceAll('"', '&quot;')],
  ])('%s', (_, value) => {
    expect(asOf(page(headline, title + jsonLd(value)))).toBe('2022-01-28 json-ld');
  });

  test.each([
    ['0001-01-01T00:00:00', 'the year one'],
    ['1970-01-01', 'the beginning of computers'],
    ['2026-11-23', 'the day after tomorrow'],
    ['2022-02-30', 'no day at all'],
    ['', 'nothing'],
  ])('but not %s (%s): then from the meta element', datePublished => {
    const meta = '<meta property="article:published_time" content="2022-01-28T15:50:00Z">';
    expect(asOf(page(headline, jsonLd({ '@type': 'NewsArticle', datePublished }) + meta))).toBe(
      '2022-01-28 meta',
    );
  });

  test('tomorrow holds, for there it may be tomorrow already', () => {
    const value = { '@type': 'NewsArticle', datePublished: '2026-11-22T00:30:00+13:00' };
    expect(asOf(page(headline, jsonLd(value)))).toBe('2026-11-22 json-ld');
  });

  test('never from the day it was changed, nor from teasers, videos, comments or products', () => {
    const value = [
      { '@type': 'NewsArticle', dateModified: '2022-02-01' },
      { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', datePublished: '2022-02-02' }] },
      { '@type': 'VideoObject', datePublished: '2022-02-03' },
      { '@type': 'Product', datePublished: '2022-02-04' },
    ];
    expect(asOf(page(headline, jsonLd(value)))).toBe(`${today} today`);
  });
});

describe('the as-of date is read from meta elements', () => {
  test.each([
    ['property="article:published_time" content="2022-01-28T15:50:00Z"'],
    ['property="og:article:published_time" content="2022-01-28"'],
    ['property="article:published" content="Fri Jan 28 2022 04:59:25 GMT+0000 (UTC)"'],
    ['name="parsely-pub-date" content="2022-01-28T10:00:00.011Z"'],
    ['name="sailthru.date" content="2022-01-28 21:26:36"'],
    ['name="DC.date.issued" content="2022-01-28"'],
    ['name="cXenseParse:recs:publishtime" content="2022-01-28T21:17:27+0900"'],
    ['name="iso-8601-publish-date" content="2022-01-28T10:00:00Z"'],
    ['name="publishdate" content="2022-01-28"'],
    ['name="citation_publication_date" content="2022/01/28"'],
    ['name="pubdate" content="20220128"'],
    ['name="ptime" content="20220128000004"'],
    ['name="date" content="2022-01-28T00:00:00+01:00"'],
    ['itemprop="datePublished" content="2022-01-28"'],
  ])('%s', meta => {
    expect(asOf(page(headline, `${title}<meta ${meta}>`))).toBe('2022-01-28 meta');
  });

  test.each([
    ['property="article:modified_time" content="2022-01-30"'],
    ['property="og:updated_time" content="2022-01-30"'],
    ['property="article:expiration_time" content="2022-01-30"'],
    ['name="last-modified" content="2022-01-30"'],
    ['name="publishedtype" content="1"'],
    ['name="msvalidate.01" content="20220130"'],
  ])('but not from %s', meta => {
    expect(asOf(page(headline, `${title}<meta ${meta}>`))).toBe(`${today} today`);
  });

  test('the plainest name wins over a date that may mean anything', () => {
    const metas =
      '<meta name="date" content="2022-01-30"><meta property="article:published_time" content="2022-01-28">';
    expect(asOf(page(headline, title + metas))).toBe('2022-01-28 meta');
  });
});

describe('the as-of date is read from the head of the article', () => {
  const story = `<main>${headline}%${paragraphs(5)}</main>`;
  const withLine = (line: string) => page(story.replace('%', line), title);

  test.each([
    ['<time datetime="2022-01-28T16:05">28 January</time>'],
    ['<p>By Ann Example <time datetime="2022-01-28">Friday</time></p>'],
    [
      '<p>Updated <time datetime="2022-01-30">Sunday</time></p><p><time datetime="2022-01-28">Friday</time></p>',
    ],
    ['<time pubdate datetime="2022-01-28">Friday</time>'],
    ['<span itemprop="datePublished" content="2022-01-28">Friday</span>'],
  ])('%s', line => {
    expect(asOf(withLine(line))).toBe('2022-01-28 time');
  });

  test.each([
    ['<div class="byline">Ann Example | January 28, 2022</div>'],
    ['<div>Published <span>28</span> <span>Jan</span> <span>2022</span></div>'],
    ['<div>Published January 28, 2022 9:26pm Updated January 29, 2022 4:23pm</div>'],
  ])('%s', line => {
    expect(asOf(withLine(line))).toBe('2022-01-28 dateline');
  });

  test.each([
    ['<div>Updated January 30, 2022</div>', 'a change'],
    ['<figure><figcaption>Geneva, January 21, 2022</figcaption></figure>', 'a picture'],
    ['<aside><time datetime="2022-01-30">Other news</time></aside>', 'a teaser'],
    ['<nav><time datetime="2022-01-30">Today</time></nav>', 'the page’s own calendar'],
    [`<p>On January 21, 2022 they met in Geneva. ${'They spoke at length. '.repeat(5)}</p>`, 'the story'],
  ])('but not %s (%s)', line => {
    expect(asOf(withLine(line))).toBe(`${today} today`);
  });

  test('a teaser far below the story gives none', () => {
    const teaser = '<div><time datetime="2022-03-01">March</time></div>';
    const document = page(`<main>${headline}${paragraphs(30)}</main>${teaser}`, title);
    expect(asOf(document)).toBe(`${today} today`);
  });
});

describe('the as-of date is read from the address', () => {
  test.each([
    'https://news.example/2022/01/28/talks',
    'https://news.example/world/2022-01-28-talks.html',
    'https://news.example/articles/20220128/k00/m/030',
    'https://news.example/news/2022/jan/28/talks',
    'https://news.example/n1/2022/0128/c1001.html',
    'https://news.example/esteri/22_gennaio_28/talks.shtml',
    'https://news.example/view/AEN20220128002300325',
    'https://news.example/2022/middle_east/1/28/talks/index.html',
  ])('%s', address => {
    expect(asOf(page(headline, title, 'lang="it"'), address)).toBe('2022-01-28 address');
  });

  test.each([
    'https://news.example/world/2003825372',
    'https://news.example/2022/01/talks',
    'https://news.example/a/7585813.html',
    'https://news.example/2031/01/28/talks',
  ])('but not from %s', address => {
    expect(asOf(page(headline, title), address)).toBe(`${today} today`);
  });
});
