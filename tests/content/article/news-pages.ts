import { jsonLd, paragraphs, sentence } from './pages.ts';

/** A page built as a publisher or a publishing system builds them, with words of our own. */
export interface BuiltPage {
  name: string;
  address: string;
  language?: string;
  head: string;
  body: string;
  /** The day it was published; nothing when it says none that holds. */
  day?: string;
  /** What is read and what is not, where that is not plain. */
  reads?: string[];
  leaves?: string[];
}

const title = 'Ministers agree to meet in Geneva before the month is out';
const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;
const named = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const titled = (site: string) =>
  `<title>${title} - ${site}</title>${meta('og:title', title)}${meta('og:site_name', site)}`;
const article = meta('og:type', 'article');
const menu = `<header role="banner"><nav>${['Home', 'News', 'Sport', 'Weather', 'Culture'].map(word => `<a href="/${word}">${word}</a>`).join('')}</nav></header>`;
const teaser = (day: string, about: string) =>
  `<div class="card"><a href="/${about}"><h3>The story of ${about} told by those who were there</h3></a><time datetime="${day}T08:00:00Z">${day}</time></div>`;
const teasers = ['tides', 'rivers', 'mountains']
  .map((about, at) => teaser(`2022-03-0${at + 1}`, about))
  .join('');
const more = `<section data-component="links-block"><h2>Related Topics</h2><ul>${teasers}</ul></section>`;
const footer = '<footer role="contentinfo"><p>© 2026 The publisher. All rights reserved.</p></footer>';

/** News as it is built by those whose pages readers open most. */
export const newsPages: BuiltPage[] = [
  {
    name: 'a public broadcaster with hashed class names and blocks of one paragraph each',
    address: 'https://www.broadcaster.example/news/articles/c8xp2l7q0k2o',
    head: `${titled('Broadcaster')}${meta('og:type', 'website')}${jsonLd({
      '@context': 'http://schema.org',
      '@type': 'ReportageNewsArticle',
      url: 'https://www.broadcaster.example/news/articles/c8xp2l7q0k2o',
      headline: title,
      datePublished: '2022-01-28T23:41:07.000Z',
      dateModified: '2022-01-29T04:10:00.000Z',
      author: [{ '@type': 'NewsMediaOrganization' }],
    })}`,
    body: `${menu}<main id="main-content"><article class="sc-1a2b3c"><div data-component="headline-block"><h1 class="sc-f98b">${title}</h1></div>
      <div data-component="byline-block"><time datetime="2022-01-29T04:10:00.000Z">10 hours ago</time><span>Jane Doe</span></div>
      ${Array.from({ length: 7 }, (_, at) => `<div data-component="text-block" class="sc-9a00"><p class="sc-9a01">${sentence(`text ${at}`)}</p></div>`).join('')}
      <div data-component="topic-list"><ul><li><a href="/t">Russia</a></li><li><a href="/u">Ukraine</a></li></ul></div></article>${more}</main>${footer}`,
    day: '2022-01-28',
    reads: ['text 6'],
    leaves: ['tides'],
  },
  {
    name: 'a daily with a graph of page, website and article, and the day in its address',
    address: 'https://www.daily.example/world/2022/jan/28/ministers-agree-to-meet',
    head: `${titled('The Daily')}${article}${meta('article:published_time', '2022-01-28T18:02:11.000Z')}${meta('article:modified_time', '2022-02-03T09:00:00.000Z')}${jsonLd(
      [
        {
          '@type': 'NewsArticle',
          '@context': 'https://schema.org',
          '@id': 'https://amp.daily.example/world/2022/jan/28/ministers-agree-to-meet',
          isAccessibleForFree: true,
          datePublished: '2022-01-28T18:02:11.000Z',
          headline: title,
        },
        { '@type': 'WebPage', '@id': 'https://www.daily.example/world/2022/jan/28/ministers-agree-to-meet' },
      ],
    )}`,
    body: `${menu}<main data-layout="StandardLayout"><article><aside data-gu-name="title"><a href="/world/russia">Russia</a></aside><div data-gu-name="headline"><h1>${title}</h1></div>
      <div data-gu-name="standfirst"><p>${sentence('the standfirst')}</p></div><aside data-gu-name="meta"><details><summary>Fri 28 Jan 2022 18.02 GMT</summary>Last modified on Thu 3 Feb 2022 09.00 GMT</details></aside>
      <div id="maincontent" class="article-body-commercial-selector article-body-viewer-selector">${paragraphs(8)}
      <aside data-component="rich-link"><a href="/other"><h5>${sentence('a rich link')}</h5>Read more</a></aside></div></article>
      <section id="comments"><p>${sentence('what readers think')}</p></section></main>${footer}`,
    day: '2022-01-28',
    reads: ['the standfirst', 'matter 8'],
    leaves: ['a rich link', 'what readers think'],
  },
  {
    name: 'a news agency whose paragraphs are numbered boxes',
    address: 'https://www.agency.example/world/europe/ministers-agree-meet-geneva-2022-01-28/',
    head: `${titled('Agency')}${article}${named('article:published_time', '2022-01-28T10:12:13Z')}${named('article:modified_time', '2022-01-30T10:12:13Z')}${jsonLd({ '@context': 'http://schema.org', '@type': 'NewsArticle', datePublished: '2022-01-28T10:12:13.332Z', dateModified: '2022-01-30T10:12:13.332Z' })}`,
    body: `${menu}<main><article data-testid="Article"><div data-testid="ArticleHeader"><h1 data-testid="Heading">${title}</h1><time datetime="2022-01-28T10:12:13.332Z"><span>January 28, 2022</span><span>Updated 2 days ago</span></time></div>
      <div class="article-body__content__17Yit" data-testid="ArticleBody">${Array.from({ length: 8 }, (_, at) => `<div data-testid="paragraph-${at}" class="text__text__1FZLe article-body__paragraph__2-BtD">${sentence(`box ${at}`)}</div>`).join('')}
      <div data-testid="SignOff"><p class="sign-off__text">Reporting by Jane Doe; Editing by John Doe</p></div></div></article></main>${footer}`,
    day: '2022-01-28',
    reads: ['box 0', 'box 7'],
  },
  {
    name: 'an agency that gives its day in seconds, and its modified day in meta elements',
    address: 'https://wire.example/article/ministers-geneva-0f3c2a7b1d5e',
    head: `${titled('Wire')}${article}${meta('article:published_time', '2022-01-28T05:03:00')}${meta('article:modified_time', '2022-01-28T21:03:00')}${named('gtm-dataLayer', '{}')}`,
    body: `${menu}<bsp-header></bsp-header><main class="Page-main"><div class="Page-content"><h1 class="Page-headline">${title}</h1>
      <div class="Page-byline"><div class="Page-dateModified"><bsp-timestamp data-timestamp="1643403780000">Updated 9:03 PM UTC, January 28, 2022</bsp-timestamp></div></div>
      <div class="RichTextStoryBody RichTextBody">${paragraphs(9)}<div class="Enhancement"><div class="FreeStar"></div></div></div></div></main>${footer}`,
    day: '2022-01-28',
  },
  {
    name: 'a satellite channel whose only date is the text of its dateline',
    address: 'https://www.channel.example/news/2022/1/28/ministers-agree-to-meet',
    head: `${titled('Channel')}${article}${named('lastDate', '2022-02-05T10:00:00')}`,
    body: `${menu}<main id="main-content-area"><header class="article-header"><h1>${title}</h1><p class="article__subhead"><em>${sentence('the subhead')}</em></p></header>
      <div class="article-info-block"><div class="date-simple"><span class="screen-reader-text">Published On 28 Jan 2022</span><span aria-hidden="true">28 Jan 2022</span></div></div>
      <div class="wysiwyg wysiwyg--all-content" aria-live="polite" aria-atomic="true">${paragraphs(8)}</div></main>${footer}`,
    day: '2022-01-28',
  },
  {
    name: 'a French daily with its day in words',
    address: 'https://www.quotidien.example/international/les-ministres-se-reunissent-20220128',
    language: 'fr',
    head: `${titled('Le Quotidien')}${article}${jsonLd({
      '@context': 'http://schema.org',
      '@graph': [
        { '@type': 'Organization', name: 'Le Quotidien' },
        {
          '@type': 'NewsArticle',
          datePublished: '2022-01-28T17:12:03+01:00',
          dateModified: '2022-01-31T17:12:03+01:00',
        },
      ],
    })}`,
    body: `${menu}<main><article class="fig-main fig-article"><h1 class="fig-headline">${title}</h1><p class="fig-standfirst">${sentence('le chapô')}</p>
      <span class="fig-content-metas__pub-date">Publié le <time datetime="2022-01-28T17:12:03+01:00">28 janvier 2022 à 17:12</time></span><span class="fig-content-metas__pub-maj-date">mis à jour le <time datetime="2022-01-31">31/01/2022</time></span>
      <div data-component="fig-content-body" class="fig-content-body">${paragraphs(6)}<div class="fig-premium-paywall"><p>${sentence('les abonnés')}</p></div></div></article></main>`,
    day: '2022-01-28',
  },
  {
    name: 'a German magazine whose page calls itself a website and shows its time alone',
    address:
      'https://www.magazin.example/ausland/minister-treffen-sich-a-3f1f4f0e-0001-0001-0000-000000000000',
    language: 'de',
    head: `${titled('MAGAZIN')}${article}${named('date', '2022-01-28T22:58:00+01:00')}${named('last-modified', '2022-01-29T08:14:00+01:00')}${jsonLd([{ '@context': 'https://schema.org', '@type': 'NewsArticle', datePublished: '2022-01-28T22:58:00+01:00', dateModified: '2022-01-29T08:14:00+01:00' }, { '@type': 'BreadcrumbList' }])}`,
    body: `${menu}<main id="Inhalt"><article aria-label="${title}" data-article-el><header><h2><span class="text-primary-base">Streit</span><span class="align-middle">${title}</span></h2><div class="RichText leading-loose">${sentence('der Vorspann')}</div><time datetime="2022-01-28 22:58:00" class="timeformat">28.01.2022, 22.58 Uhr</time></header>
      <section class="relative"><div data-area="body"><div class="RichText">${paragraphs(7)}</div></div></section></article></main>${footer}`,
    day: '2022-01-28',
  },
  {
    name: 'a German daily with a paywall: a teaser, and an offer that is longer than it',
    address: 'https://www.zeitung.example/aktuell/politik/minister-treffen-sich-17763456.html',
    language: 'de',
    head: `${titled('ZEITUNG')}${article}${jsonLd({ '@context': 'http://schema.org', '@type': 'NewsArticle', isAccessibleForFree: 'False', hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.paywall' }, datePublished: '2022-01-28T06:04:00.000Z' })}`,
    body: `${menu}<main><article class="atc"><header class="header"><h1 class="header-title">${title}</h1><time class="header-detail" datetime="2022-01-28T07:04:00+0100">28.01.2022, 07:04</time></header><div class="body-elements">
      <p class="body-elements__paragraph">${sentence('den Anfang')} ${sentence('mehr davon')}</p></div><div class="paywall subscription-offer"><p>${sentence('ein Abonnement')}</p><p>${sentence('vier Wochen')}</p><p>${sentence('jederzeit kündbar')}</p></div></article></main>`,
    day: '2022-01-28',
    reads: ['den Anfang'],
    leaves: ['ein Abonnement'],
  },
  {
    name: 'an Italian daily with microdata',
    address: 'https://www.giornale.example/esteri/2022/01/28/news/ministri_a_ginevra-335604211/',
    language: 'it',
    head: `${titled('il Giornale')}${article}<meta name="gs:publisher:Date" content="28/01/2022">`,
    body: `${menu}<main><article itemscope itemtype="http://schema.org/NewsArticle" class="story"><h1 class="story__title" itemprop="headline">${title}</h1><div class="story__summary">${sentence('il sommario')}</div>
      <time class="story__date" itemprop="datePublished" content="2022-01-28" datetime="2022-01-28 18:20">28 Gennaio 2022 alle 18:20</time><span>Aggiornato il 29 Gennaio 2022</span><div class="story__text" id="article-body" itemprop="articleBody">${paragraphs(6)}</div></article></main>`,
    day: '2022-01-28',
  },
  {
    name: 'a Japanese daily whose local day is another than that of Greenwich',
    address: 'https://www.shimbun.example/articles/ASQ1X2V5JQ1XUHBI00K.html',
    language: 'ja',
    head: `<title>外相会談、来月にも開催へ：朝の新聞</title>${meta('og:type', 'article')}${named('pubdate', '2022-01-28T06:30:00+09:00')}${jsonLd({ '@context': 'http://schema.org', '@type': 'NewsArticle', datePublished: '2022-01-28T06:30:00+09:00', dateModified: '2022-01-29T06:30:00+09:00' })}`,
    body: `${menu}<main><div class="y_Qv3"><h1>外相会談、来月にも開催へ</h1><p class="EhBRd"><time datetime="2022-01-27T21:30:00.000Z">2022年1月28日 6時30分</time></p>
      <div class="nfyQp">${'<p>両国の外相は来月、ジュネーブで会談することで合意した。会談では地域の安全保障と経済協力について話し合う見通しだと、政府の高官が明らかにした。</p>'.repeat(6)}</div></div></main>`,
    day: '2022-01-28',
  },
  {
    name: 'an Indian daily with India’s time zone',
    address: 'https://www.hind.example/news/international/ministers-agree-to-meet/article38340912.ece',
    head: `${titled('The Hind')}${article}${named('publish-date', '2022-01-28T00:44:00+05:30')}${named('modified-date', '2022-01-28T10:05:43+05:30')}${meta('article:published_time', '2022-01-28T00:44:00+05:30')}`,
    body: `${menu}<section class="page-content"><div class="article article-full-content"><div class="storyline"><div class="article-section"><h1 class="title" itemprop="name">${title}</h1><h2 class="sub-title">${sentence('the sub-title')}</h2>
      <div class="publish-time-new"><p class="publish-time">Published - January 28, 2022 12:44 am IST</p><p class="update-time">Updated - January 29, 2022 10:05 am IST</p></div><div id="content-body-38340912" class="articlebodycontent" itemprop="articleBody">${paragraphs(7)}<p class="publish-time">Published - January 28, 2022 12:44 am IST</p></div></div></div></div></section>`,
    day: '2022-01-28',
    reads: ['matter 7'],
  },
  {
    name: 'a Singaporean daily with several articles of related stories in its data',
    address: 'https://www.straits.example/world/europe/ministers-agree-to-meet',
    head: `${titled('Straits')}${article}${jsonLd({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: '2022-01-28T23:50:00+08:00', url: 'https://www.straits.example/world/europe/ministers-agree-to-meet' })}${['2022-02-01', '2022-02-02', '2022-02-03'].map((day, at) => jsonLd({ '@type': 'NewsArticle', headline: `Another story ${at}`, datePublished: day, url: `https://www.straits.example/world/${at}` })).join('')}`,
    body: `${menu}<main><div class="node-article"><h1 class="headline node-title">${title}</h1><div class="story-postdate">Published Jan 28, 2022, 11:50 PM</div><div class="article-content-rawhtml">${paragraphs(6)}</div></div>${more}</main>`,
    day: '2022-01-28',
  },
  {
    name: 'related stories in the data first, the page’s own last and without its address',
    address: 'https://www.metro.example/story/ministers-agree-to-meet',
    head: `${titled('Metro')}${article}${['2022-03-01', '2022-03-02'].map((day, at) => jsonLd({ '@type': 'NewsArticle', headline: `Another story ${at}`, datePublished: day, url: `https://www.metro.example/story/${at}` })).join('')}${jsonLd({ '@type': 'NewsArticle', headline: title, datePublished: '2022-01-28' })}`,
    body: `${menu}<main><article><h1>${title}</h1>${paragraphs(6)}</article></main>`,
    day: '2022-01-28',
  },
];
