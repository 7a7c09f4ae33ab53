import type { BuiltPage } from './news-pages.ts';
import { jsonLd, paragraphs, sentence } from './pages.ts';

const title = 'Ministers agree to meet in Geneva before the month is out';
const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;
const titled = (site: string) => `<title>${title} | ${site}</title>${meta('og:title', title)}`;
const article = meta('og:type', 'article');
const post = (day: string, at: number) =>
  `<div class="liveblog-post" id="post-${at}"><time datetime="${day}T1${at}:05:00Z">1${at}:05</time><h3>What happened at this hour ${at}</h3><p>${sentence(`the hour ${at}`)}</p></div>`;

/** Live blogs, blogs, galleries, releases: what is news without looking like a plain report. */
export const moreNewsPages: BuiltPage[] = [
  {
    name: 'a live blog with posts of three days, newest first',
    address: 'https://www.daily.example/live/2022/01/28/talks-in-geneva-live',
    head: `${titled('The Daily')}${article}${jsonLd({ '@context': 'https://schema.org', '@type': 'LiveBlogPosting', headline: title, datePublished: '2022-01-28T06:00:00Z', coverageStartTime: '2022-01-28T06:00:00Z', dateModified: '2022-01-30T20:00:00Z', liveBlogUpdate: [30, 29, 28].map(day => ({ '@type': 'BlogPosting', headline: `Post of ${day}`, datePublished: `2022-01-${day}T10:00:00Z` })) })}`,
    body: `<main><header><h1>${title}</h1><p>Last updated 30 January 2022</p></header><div class="liveblog">${['2022-01-30', '2022-01-29', '2022-01-28'].map(post).join('')}${post('2022-01-28', 4)}${post('2022-01-28', 5)}</div></main>`,
    day: '2022-01-28',
    reads: ['the hour 0', 'the hour 5'],
  },
  {
    name: 'a newsletter on Substack',
    address: 'https://someone.substack.example/p/ministers-agree-to-meet',
    head: `${titled('by Someone')}${article}${jsonLd({ '@context': 'https://schema.org', '@type': 'NewsArticle', url: 'https://someone.substack.example/p/ministers-agree-to-meet', headline: title, datePublished: '2022-01-28T11:00:57+00:00', dateModified: '2022-01-28T11:00:57+00:00', isAccessibleForFree: true })}`,
    body: `<div id="entry"><div id="main" class="main typography use-theme-bg"><div class="single-post-container"><div class="single-post"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${title}</h1><h3 class="subtitle">${sentence('the subtitle')}</h3><div class="pencraft">Jan 28, 2022</div></div>
      <div><div class="available-content"><div dir="auto" class="body markup">${paragraphs(8)}<div class="subscription-widget-wrap"><p>${sentence('subscribing for free')}</p></div></div></div></div></article></div></div></div></div>`,
    day: '2022-01-28',
    reads: ['matter 8'],
    leaves: ['subscribing for free'],
  },
  {
    name: 'a WordPress blog with the graph of its search plugin',
    address: 'https://blog.example/ministers-agree-to-meet/',
    head: `${titled('A Blog')}${article}${meta('article:published_time', '2022-01-28T09:00:00+00:00')}${meta('article:modified_time', '2024-05-06T09:00:00+00:00')}<meta name="generator" content="WordPress 6.4">${jsonLd(
      {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Article',
            '@id': 'https://blog.example/ministers-agree-to-meet/#article',
            datePublished: '2022-01-28T09:00:00+00:00',
            dateModified: '2024-05-06T09:00:00+00:00',
          },
          {
            '@type': 'WebPage',
            '@id': 'https://blog.example/ministers-agree-to-meet/',
            datePublished: '2022-01-28T09:00:00+00:00',
          },
          { '@type': 'Person', '@id': 'https://blog.example/#/schema/person/1' },
        ],
      },
    )}`,
    body: `<div id="page" class="site"><div id="content"><main id="primary" class="site-main"><article id="post-12" class="post-12 post type-post hentry category-politics tag-russia"><header class="entry-header"><h1 class="entry-title">${title}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2022-01-28T09:00:00+00:00">January 28, 2022</time><time class="updated" datetime="2024-05-06T09:00:00+00:00">May 6, 2024</time></span></div></header><div class="entry-content">${paragraphs(6)}</div></article>
      <div id="comments" class="comments-area"><ol class="comment-list"><li class="comment"><p>${sentence('a comment')}</p></li></ol></div></main><aside id="secondary" class="widget-area"><section class="widget"><ul><li>Archives</li></ul></section></aside></div></div>`,
    day: '2022-01-28',
    leaves: ['a comment'],
  },
  {
    name: 'a Ghost blog',
    address: 'https://ghost.example/ministers/',
    head: `${titled('Ghost')}${article}${meta('article:published_time', '2022-01-28T21:15:00.000Z')}${meta('article:modified_time', '2023-01-01T00:00:00.000Z')}<meta name="generator" content="Ghost 5.80">${jsonLd({ '@context': 'https://schema.org', '@type': 'Article', headline: title, url: 'https://ghost.example/ministers/', datePublished: '2022-01-28T21:15:00.000Z', mainEntityOfPage: 'https://ghost.example/ministers/' })}`,
    body: `<div class="viewport"><main class="gh-main"><article class="gh-article post tag-news"><header class="gh-article-header"><h1 class="gh-article-title is-title">${title}</h1></header><section class="gh-content gh-canvas is-body">${paragraphs(6)}</section></article></main></div>`,
    day: '2022-01-28',
  },
  {
    name: 'a portal that republishes others, with nothing but Open Graph and a line of date',
    address: 'https://www.portal.example/en-us/news/world/ministers-agree-to-meet/ar-AATe5aK',
    head: `${titled('Portal')}${article}`,
    body: `<div id="root"><div class="consumption-page"><article class="article-reader-container"><h1 class="viewsHeaderText">${title}</h1><div class="viewsAttribution"><span>Story by A Correspondent</span> • <time datetime="2022-01-28T15:00:00.000Z">10mo</time></div><div class="article-body"><p>${sentence('the portal')}</p>${paragraphs(5)}</div></article></div></div>`,
    day: '2022-01-28',
  },
  {
    name: 'an AMP page',
    address: 'https://amp.daily.example/world/ministers-agree-to-meet',
    head: `${titled('The Daily')}<link rel="canonical" href="https://www.daily.example/world/ministers-agree-to-meet">${jsonLd({ '@context': 'http://schema.org', '@type': 'NewsArticle', mainEntityOfPage: 'https://www.daily.example/world/ministers-agree-to-meet', headline: title, datePublished: '2022-01-28T15:50:00-05:00' })}`,
    body: `<amp-sidebar id="menu" hidden><ul><li>World</li></ul></amp-sidebar><article class="amp-wp-article"><h1 class="amp-wp-title">${title}</h1><amp-img></amp-img><div class="amp-wp-article-content">${paragraphs(6)}<amp-ad></amp-ad></div></article>`,
    day: '2022-01-28',
  },
  {
    name: 'an opinion page with its type in capitals of its own',
    address: 'https://www.opinion.example/opinions/2022/01/28/what-geneva-means/',
    head: `${titled('Opinion')}${article}${jsonLd({ '@context': 'https://schema.org', '@type': 'OpinionNewsArticle', datePublished: '2022-01-28T12:00:18.251Z' })}`,
    body: `<main id="main-content"><header><div data-qa="kicker">Opinion</div><h1 data-qa="headline">${title}</h1><div data-qa="byline">By A Columnist</div><div data-testid="timestamp">January 28, 2022 at 7:00 a.m. EST</div></header><article data-qa="main">${Array.from({ length: 7 }, (_, at) => `<div class="wpds-c-PJLV article-body" data-qa="article-body"><p data-testid="drop-cap-letter">${sentence(`the column ${at}`)}</p></div>`).join('')}</article></main>`,
    day: '2022-01-28',
    reads: ['the column 6'],
  },
  {
    name: 'a gallery of captioned pictures',
    address: 'https://www.daily.example/world/gallery/2022/jan/28/the-talks-in-pictures',
    head: `${titled('The Daily')}${article}${jsonLd({ '@context': 'https://schema.org', '@type': 'ImageGallery', name: title })}${jsonLd({ '@context': 'https://schema.org', '@type': 'NewsArticle', datePublished: '2022-01-28T08:00:00Z' })}`,
    body: `<main><article><h1>${title}</h1>${Array.from({ length: 8 }, (_, at) => `<figure><img alt=""><figcaption>${sentence(`picture ${at}`)}</figcaption></figure>`).join('')}</article></main>`,
    day: '2022-01-28',
    reads: ['picture 7'],
  },
  {
    name: 'a film with a few sentences below it',
    address: 'https://www.broadcaster.example/news/av/world-europe-60171300',
    head: `${titled('Broadcaster')}${article}${jsonLd({ '@context': 'https://schema.org', '@type': 'VideoObject', name: title, uploadDate: '2022-01-28T16:00:00Z' })}${meta('article:published_time', '2022-01-28T16:00:00Z')}`,
    body: `<main><h1>${title}</h1><div class="player"><div class="video-title">Play video</div></div><div class="summary"><p>${sentence('the film')} ${sentence('its makers')} ${sentence('its music')}</p></div></main>`,
    day: '2022-01-28',
  },
  {
    name: 'a release of the British government',
    address: 'https://www.gov.example/government/news/foreign-secretary-to-travel-to-geneva',
    head: `<title>Foreign Secretary to travel to Geneva - GOV.EXAMPLE</title>${meta('og:type', 'article')}${meta('og:title', 'Foreign Secretary to travel to Geneva')}<meta name="govuk:first-published-at" content="2022-01-28T22:30:00+00:00"><meta name="govuk:updated-at" content="2022-02-11T10:00:00+00:00"><meta name="govuk:public-updated-at" content="2022-02-11T10:00:00+00:00">${jsonLd({ '@context': 'http://schema.org', '@type': 'NewsArticle', '@id': 'https://www.gov.example/government/news/foreign-secretary-to-travel-to-geneva', datePublished: '2022-01-28T22:30:00+00:00', dateModified: '2022-02-11T10:00:00+00:00' })}`,
    body: `<div class="govuk-width-container"><main id="content" class="govuk-main-wrapper news-article"><h1 class="gem-c-heading">Foreign Secretary to travel to Geneva</h1><p class="gem-c-lead-paragraph">${sentence('the lead')}</p><div class="gem-c-metadata"><dl><dt>From:</dt><dd>Foreign Office</dd><dt>Published</dt><dd>28 January 2022</dd></dl></div><div class="gem-c-govspeak govuk-govspeak">${paragraphs(5)}</div></main></div>`,
    day: '2022-01-28',
    reads: ['the lead'],
  },
  {
    name: 'a release of an American department, dated in words alone',
    address: 'https://www.department.example/secretarys-call-with-the-foreign-minister-2/',
    head: `<title>Secretary’s Call with the Foreign Minister - Department</title>${meta('og:type', 'article')}${meta('og:title', 'Secretary’s Call with the Foreign Minister - Department')}${meta('article:modified_time', '2022-02-02T02:00:00+00:00')}`,
    body: `<div id="content"><main id="main"><header class="featured-content"><h1 class="featured-content__headline stars-above">Secretary’s Call with the Foreign Minister</h1><p class="article-meta__doctype">Readout</p><p class="article-meta__author">Office of the Spokesperson</p><p class="article-meta__publish-date">January 28, 2022</p></header><div class="entry-content"><p>${sentence('the call')} ${sentence('the border')}</p><p>${sentence('what follows')}</p></div></main></div>`,
    day: '2022-01-28',
    reads: ['the call'],
  },
  {
    name: 'a page whose publishing system writes the year 1970 and a day to come',
    address: 'https://www.small.example/2022/01/28/ministers-agree-to-meet.html',
    head: `${titled('Small')}${article}${meta('article:published_time', '1970-01-01T00:00:00Z')}${jsonLd({ '@type': 'NewsArticle', datePublished: '2031-01-28T00:00:00Z', dateModified: '2022-02-20' })}`,
    body: `<main><article><h1>${title}</h1>${paragraphs(6)}</article></main>`,
    day: '2022-01-28',
  },
  {
    name: 'a page that says only when it was changed',
    address: 'https://www.small.example/ministers-agree-to-meet.html',
    head: `${titled('Small')}${article}${meta('article:modified_time', '2022-02-20T00:00:00Z')}${meta('og:updated_time', '2022-02-20T00:00:00Z')}${jsonLd({ '@type': 'NewsArticle', dateModified: '2022-02-20' })}`,
    body: `<main><article><h1>${title}</h1><p class="updated">Updated <time datetime="2022-02-20">20 February 2022</time></p>${paragraphs(6)}</article></main>`,
  },
  {
    name: 'an old site of tables, dated in its byline',
    address: 'http://www.old.example/eng/news/275221/',
    head: `<title>${title} - Old News</title>`,
    body: `<table><tr><td><a href="/">Home</a> <a href="/pol">Politics</a></td></tr><tr><td><table><tr><td><h1>${title}</h1><span class="date">January 28, 2022 - 16:45 AMT</span><p>${sentence('the old')}<br><br>${sentence('tables')}<br><br>${sentence('breaks')}<br><br>${sentence('nothing else')}<br><br>${sentence('rows')}<br><br>${sentence('columns')}<br><br>${sentence('cells')}<br><br>${sentence('pixels')}</p></td></tr></table></td></tr></table>`,
    day: '2022-01-28',
    reads: ['pixels'],
  },
];
