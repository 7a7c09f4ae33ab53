import type { BuiltPage } from './news-pages.ts';
import { jsonLd, paragraphs, sentence } from './pages.ts';

const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;

/** Pages of the web that are no news, some of which look a little like it. */
export const otherPages: Omit<BuiltPage, 'day'>[] = [
  {
    name: 'a product in a shop, with reviews',
    address: 'https://shop.example/products/globe-of-the-world',
    head: `<title>Globe of the World – Shop</title>${meta('og:type', 'product')}${jsonLd({ '@type': 'Product', name: 'Globe', offers: { '@type': 'Offer', price: 29 }, review: [{ '@type': 'Review', datePublished: '2022-01-28' }] })}`,
    body: `<main><h1>Globe of the World</h1><span class="price">€ 29</span><div class="description">${paragraphs(5)}</div><div class="reviews">${paragraphs(6)}</div></main>`,
  },
  {
    name: 'a shop that says nothing of itself',
    address: 'https://shop.example/p/4711',
    head: '<title>Globe | Shop</title>',
    body: `<main><h1>Globe of the World, with light</h1><p>${sentence('this globe')}</p><button>Add to cart</button><ul><li>30 cm</li><li>LED</li></ul></main>`,
  },
  {
    name: 'a thread in a forum',
    address: 'https://forum.example/t/which-globe-do-you-use/1234',
    head: `<title>Which globe do you use? - Forum</title><meta name="generator" content="Discourse 3.2">${meta('og:type', 'website')}${meta('article:published_time', '2022-01-28T10:00:00+00:00')}${jsonLd({ '@type': 'DiscussionForumPosting', datePublished: '2022-01-28' })}`,
    body: `<div id="main-outlet"><h1>Which globe do you use?</h1>${Array.from({ length: 8 }, (_, at) => `<div class="topic-body crawler-post"><time datetime="2022-01-2${at}">Jan 2${at}</time><div class="post"><p>${sentence(`my globe ${at}`)}</p></div></div>`).join('')}</div>`,
  },
  {
    name: 'a question with answers, in microdata',
    address: 'https://questions.example/questions/11227809/why-is-the-earth-round',
    head: `<title>Why is the earth round? - Questions</title>${meta('og:type', 'website')}`,
    body: `<div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><h1 itemprop="name">Why is the earth round after all?</h1><time itemprop="dateCreated" datetime="2022-01-28">asked</time><div itemprop="text">${paragraphs(4)}</div><div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><div itemprop="text">${paragraphs(6)}</div></div></div>`,
  },
  {
    name: 'a manual',
    address: 'https://docs.example/guide/getting-started',
    head: '<title>Getting started | Tool</title><meta name="generator" content="Docusaurus v3">',
    body: `<main><article><h1>Getting started with the tool</h1><p>Last updated on <time datetime="2022-01-28">Jan 28, 2022</time></p>${paragraphs(8)}<pre>npm i tool</pre></article></main>`,
  },
  {
    name: 'a manual that calls itself an article, with listings',
    address: 'https://learn.example/en-us/tool/overview',
    head: `<title>Overview of the tool - Learn</title>${meta('og:type', 'article')}<meta name="updated_at" content="2022-01-28 10:00 AM">`,
    body: `<main><h1>Overview of the tool and its parts</h1>${paragraphs(6)}${'<pre><code>tool --help</code></pre>'.repeat(8)}</main>`,
  },
  {
    name: 'a recipe',
    address: 'https://kitchen.example/recipes/borscht',
    head: `<title>Borscht - Kitchen</title>${meta('og:type', 'article')}${jsonLd({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Article', headline: 'Borscht', datePublished: '2022-01-28' },
        { '@type': 'Recipe', name: 'Borscht', datePublished: '2022-01-28' },
      ],
    })}`,
    body: `<main><h1>Borscht as they make it in Kyiv</h1>${paragraphs(7)}<ul><li>2 beets</li></ul></main>`,
  },
  {
    name: 'an encyclopedia',
    address: 'https://en.encyclopedia.example/wiki/Geneva',
    head: `<title>Geneva - Encyclopedia</title><meta name="generator" content="MediaWiki 1.42.0">${meta('og:type', 'website')}${jsonLd({ '@type': 'Article', name: 'Geneva', datePublished: '2001-10-29T01:59:14Z' })}`,
    body: `<div id="content" class="mw-body"><h1 id="firstHeading">Geneva</h1><div class="mw-parser-output">${paragraphs(12)}</div></div>`,
  },
  {
    name: 'results of a search',
    address: 'https://search.example/search?q=geneva',
    head: `<title>geneva - Search</title>${jsonLd({ '@type': 'SearchResultsPage' })}`,
    body: `<main>${Array.from({ length: 10 }, (_, at) => `<div class="g"><a href="https://news.example/${at}"><h3>The ministers meet in Geneva, part ${at} of ten</h3></a><span>28 Jan 2022</span><div class="snippet">${sentence(`result ${at}`)}</div></div>`).join('')}</main>`,
  },
  {
    name: 'a mailbox',
    address: 'https://mail.example/mail/u/0/#inbox',
    head: '<title>Inbox (3) - someone@mail.example</title>',
    body: `<div role="main"><table>${Array.from({ length: 20 }, (_, at) => `<tr role="row"><td>Sender ${at}</td><td><span>${sentence(`the mail ${at}`)}</span></td><td>Jan 28</td></tr>`).join('')}</table></div>`,
  },
  {
    name: 'a login',
    address: 'https://accounts.example/login',
    head: '<title>Sign in</title>',
    body: '<main><h1>Sign in to your account</h1><form><input name="user"><input type="password"><button>Next</button></form><p>By signing in you agree to our terms.</p></main>',
  },
  {
    name: 'terms of use',
    address: 'https://www.daily.example/info/terms',
    head: `<title>Terms of use</title>${meta('og:type', 'website')}`,
    body: `<main><h1>Terms and conditions of use</h1>${paragraphs(12)}</main>`,
  },
  {
    name: 'the profile of an author',
    address: 'https://www.daily.example/profile/jane-doe',
    head: `<title>Jane Doe | The Daily</title>${meta('og:type', 'profile')}${jsonLd({ '@type': 'ProfilePage', mainEntity: { '@type': 'Person' } })}`,
    body: `<main><h1>Jane Doe, correspondent in Geneva</h1><p>${sentence('herself')}</p>${Array.from({ length: 4 }, (_, at) => `<div><h3><a href="/a${at}">A long enough headline of number ${at}</a></h3><p>${sentence(`what she wrote ${at}`)}</p></div>`).join('')}</main>`,
  },
  {
    name: 'a video site',
    address: 'https://video.example/watch?v=dQw4w9',
    head: `<title>Talks in Geneva - Video</title>${meta('og:type', 'video')}${jsonLd({ '@type': 'VideoObject', uploadDate: '2022-01-28' })}<meta itemprop="datePublished" content="2022-01-28">`,
    body: `<div id="content"><h1>Talks in Geneva, all of them</h1><div id="description"><p>${sentence('the video')}</p></div><div id="comments">${paragraphs(6)}</div></div>`,
  },
  {
    name: 'a paper in a journal',
    address: 'https://journal.example/articles/s41586-022-04411-0',
    head: `<title>On the tides | Journal</title>${meta('og:type', 'article')}<meta name="citation_publication_date" content="2022/01/28">${jsonLd({ mainEntity: { '@type': 'ScholarlyArticle', datePublished: '2022-01-28T00:00:00Z' }, '@type': 'WebPage' })}`,
    body: `<main><article><h1>On the tides of the lake and their causes</h1>${paragraphs(12)}</article></main>`,
  },
  {
    name: 'a page of a city about its waste',
    address: 'https://www.city.example/services/waste-collection',
    head: '<title>Waste collection - City</title>',
    body: `<main><h1>Waste collection in your street</h1>${paragraphs(5)}</main>`,
  },
];
