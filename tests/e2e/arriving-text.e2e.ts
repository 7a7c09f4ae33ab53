import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ArticlePage, until } from './article-page.ts';
import { browsers, type Reader, startReader } from './browsers.ts';

const site = 'https://www.bbc.com';
const inMoscow = 'Liz Truss will meet Sergey Lavrov in Moscow, the Foreign Office said on Friday evening.';
const inKyiv =
  'Boris Johnson has told Volodymyr Zelensky in Kyiv that he will call Vladimir Putin this week.';
const inBrussels =
  'Ben Wallace sees Jens Stoltenberg in Brussels and then goes on to see Sergei Shoigu as well.';
const inParis =
  'Emmanuel Macron asked Olaf Scholz to come to Paris, and to bring Annalena Baerbock with him.';

describe.each(browsers)('a news page whose text comes by and by, in $name,', ({ name }) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await startReader(name);
  });
  afterAll(() => reader?.leave());

  const open = (path: string, html: string) => reader.open(site + path, html);

  test('is read when the consent wall goes that hid all of it', async () => {
    const article = await open(
      '/news/consent',
      pageOf(
        '2022-01-28',
        'Truss to meet Lavrov in Moscow',
        `<div id="wall" role="dialog"><p>We and our partners value your privacy, and ask you to accept what we store.</p></div>
        <main hidden>${story('Truss to meet Lavrov in Moscow', [inMoscow, inKyiv, inBrussels])}</main>`,
      ),
    );
    expect(await marksOf(article)).toEqual([]);
    await article.tab.evaluate(() => {
      document.querySelector('#wall')!.remove();
      document.querySelector('main')!.hidden = false;
    });
    await whenMarked(article, ['Liz Truss', 'Vladimir Putin', 'Ben Wallace']);
    expect(await article.state()).toMatchObject({ phase: 'read', asOf: { date: '2022-01-28' } });
    await article.tab.close();
  });

  test('is read in each part that a click unfolds, however it was hidden', async () => {
    const parts = [
      `<div hidden><p>${inKyiv}</p></div>`,
      `<div style="color: navy; display: none"><p>${inBrussels}</p></div>`,
      `<div style="visibility:hidden"><p>${inParis}</p></div>`,
      '<div class="folded"><p>Joe Biden is told of it by Antony Blinken in Washington.</p></div>',
      '<div inert aria-hidden="true"><p>Xi Jinping has heard of it from Wang Yi in Beijing.</p></div>',
      '<div style="max-height: 2em; overflow: hidden"><p>Read on.</p><p>Recep Tayyip Erdogan waits in Ankara.</p></div>',
    ];
    const article = await open(
      '/news/unfold',
      pageOf(
        '2022-01-28',
        'Truss to meet Lavrov in Moscow',
        `<style>.folded { display: none }</style>${story('Truss to meet Lavrov in Moscow', [inMoscow, inMoscow, inMoscow, inMoscow], parts.join(''))}`,
      ),
    );
    await whenMarked(article, ['Liz Truss', 'Recep Tayyip Erdogan']);
    await article.tab.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLElement>('article div')) {
        part.removeAttribute('hidden');
        part.removeAttribute('inert');
        part.removeAttribute('aria-hidden');
        part.removeAttribute('class');
        part.style.cssText = 'color: navy';
      }
    });
    await whenMarked(article, ['Boris Johnson', 'Ben Wallace', 'Emmanuel Macron', 'Joe Biden', 'Xi Jinping']);
    await article.tab.close();
  });

  test('is read when the rest of the story is fetched into another box', async () => {
    const article = await open(
      '/news/more',
      pageOf(
        '2022-01-28',
        'Truss to meet Lavrov in Moscow',
        `<main><div class="top"><h1>Truss to meet Lavrov in Moscow</h1></div><div class="teaser"><p>${inMoscow}</p></div><div class="rest"></div></main>`,
      ),
    );
    await whenMarked(article, ['Liz Truss']);
    await article.tab.evaluate(text => {
      document.querySelector('.rest')!.innerHTML = text;
    }, `<p>${inKyiv}</p><p>${inBrussels}</p>`);
    await whenMarked(article, ['Liz Truss', 'Boris Johnson', 'Ben Wallace']);
    await article.tab.close();
  });

  test('is read when a skeleton gets its story, and the day with it', async () => {
    const article = await open(
      '/news/skeleton',
      `<!doctype html><html lang="en"><head><title>Truss to meet Lavrov in Moscow</title><meta property="og:type" content="article"></head>
       <body><main><div><h1>Truss to meet Lavrov in Moscow</h1></div><div id="body"></div></main></body></html>`,
    );
    await article.tab.evaluate(
      (text, data) => {
        document.querySelector('#body')!.innerHTML = text;
        setTimeout(() => document.head.insertAdjacentHTML('beforeend', data), 600);
      },
      [inMoscow, inKyiv, inBrussels, inParis].map(text => `<p>${text}</p>`).join(''),
      jsonLd('2022-01-28', 'Truss to meet Lavrov in Moscow'),
    );
    await whenMarked(article, ['Liz Truss', 'Emmanuel Macron']);
    await until('the day is the article’s', async () => (await article.state()).asOf.date === '2022-01-28');
    await whenMarked(article, ['Liz Truss', 'Emmanuel Macron']);
    await article.tab.close();
  });

  test('reads the article that the address names when others are appended below', async () => {
    const article = await open(
      '/news/first',
      pageOf(
        '2022-01-28',
        'Truss to meet Lavrov in Moscow',
        `<main>${story('Truss to meet Lavrov in Moscow', [inMoscow, inKyiv])}</main>`,
        '/news/first',
      ),
    );
    await whenMarked(article, ['Liz Truss']);
    for (const [day, headline, text] of [
      ['2023-03-02', 'Baerbock goes to Paris', inParis],
      ['2023-03-03', 'Stoltenberg stays in Brussels', inBrussels],
      ['2023-03-04', 'Stoltenberg stays in Brussels after all', inBrussels],
    ] as const) {
      await article.tab.evaluate(
        html => document.querySelector('main')!.insertAdjacentHTML('beforeend', html),
        story(headline, [text, text, text], '', day),
      );
    }
    // Read after the others, whatever is read.
    await article.tab.evaluate(
      text => document.querySelector('article')!.insertAdjacentHTML('beforeend', text),
      '<p>Joe Biden is told of it by Antony Blinken in Washington.</p>',
    );
    await whenMarked(article, ['Joe Biden']);
    expect(await marksOf(article)).not.toContain('Emmanuel Macron');

    await article.tab.evaluate(() => {
      document.title = 'Baerbock goes to Paris - BBC News';
      history.replaceState(null, '', '/news/second');
    });
    await whenMarked(article, ['Emmanuel Macron']);
    expect(await article.state()).toMatchObject({ asOf: { date: '2023-03-02' } });
    expect(await marksOf(article)).not.toContain('Liz Truss');
    await article.tab.close();
  });

  describe('in one document', () => {
    const moves = {
      'history.pushState': 'history.pushState(null, "", to); later(to)',
      'navigation.navigate': 'navigation.navigate(to)',
    };

    test.each(Object.entries(moves))('moves on by %s, and back', async (_, move) => {
      const article = await open('/news/moscow', oneDocument(move));
      if (!(await article.tab.evaluate(() => 'navigation' in window)) && move.includes('navigation.')) return;
      await whenMarked(article, ['Liz Truss']);
      expect((await article.state()).asOf.date).toBe('2022-01-28');
      await article.dwellOn('Liz Truss');
      expect(await article.card()).toContain('Liz Truss');

      await article.tab.evaluate(() => (window as unknown as { go(to: string): void }).go('/news/paris'));
      await whenMarked(article, ['Emmanuel Macron', 'Olaf Scholz']);
      await whenGone(article, 'Liz Truss');
      expect(await article.state()).toMatchObject({ asOf: { date: '2023-03-02' }, phase: 'read' });
      await article.whenCardIsGone();
      const { mentions } = await article.state();
      expect(mentions.map(({ text }) => text)).not.toContain('Liz Truss');
      const badge = await badgeOf(reader, article);
      expect(Number(badge)).toBe(actorsIn(mentions));

      await article.tab.evaluate(() => history.back());
      await whenMarked(article, ['Liz Truss', 'Sergey Lavrov']);
      await whenGone(article, 'Emmanuel Macron');
      await until('the day is that of the first article', async () => {
        return (await article.state()).asOf.date === '2022-01-28';
      });
      await article.tab.evaluate(() => history.forward());
      await whenMarked(article, ['Emmanuel Macron']);
      await article.tab.close();
    });
  });

  test('is closed while it is read, and leaves nothing behind', async () => {
    const path = '/news/closed';
    const html = pageOf(
      '2022-01-28',
      'Truss to meet Lavrov',
      story('Truss to meet Lavrov', Array(300).fill(inMoscow)),
    );
    const article = await open(path, html);
    await article.tab.close();
    const next = await open(
      '/news/quiet',
      pageOf('2022-01-28', 'Nobody', story('Nobody is named', ['It rained all day.'])),
    );
    await next.state();
    expect(await badgeOf(reader, next)).toBe('');
    const stored = await reader.asker.page.evaluate(() => chrome.storage.local.get());
    expect(Object.keys(stored)).toEqual(['welcomed']);
    await next.tab.close();
  });

  test('leaves no fault in the console', async () => {
    expect(await reader.errors.all()).toEqual([]);
  });
});

function jsonLd(day: string, headline: string, url?: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: day,
    url,
  };
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

function pageOf(day: string, headline: string, body: string, path?: string): string {
  return `<!doctype html><html lang="en"><head><title>${headline}</title><meta property="og:title" content="${headline}">
${jsonLd(day, headline, path && site + path)}</head><body><nav>News Sport</nav>${body}</body></html>`;
}

function story(headline: string, texts: string[], more = '', day = '2022-01-28'): string {
  return `<article><h1>${headline}</h1><time datetime="${day}">${day}</time>${texts.map(text => `<p>${text}</p>`).join('')}${more}</article>`;
}

/** A site in one document: a move swaps the words of the same elements, a while after the address. */
function oneDocument(move: string): string {
  const articles = {
    '/news/moscow': {
      day: '2022-01-28',
      headline: 'Truss to meet Lavrov in Moscow',
      texts: [inMoscow, inKyiv],
    },
    '/news/paris': { day: '2023-03-02', headline: 'Baerbock goes to Paris', texts: [inParis, inBrussels] },
  };
  const script = `
    const articles = ${JSON.stringify(articles)};
    const [h1, first, second] = document.querySelectorAll('h1, p');
    const text = [h1, first, second].map(element => element.firstChild);
    const data = document.querySelector('script');
    function show(to) {
      const { day, headline, texts } = articles[to];
      text[0].data = headline;
      text[1].data = texts[0];
      text[2].data = texts[1];
      setTimeout(() => {
        document.title = headline;
        data.textContent = JSON.stringify({ '@type': 'NewsArticle', headline, datePublished: day });
      }, 100);
    }
    const later = to => setTimeout(show, 150, to);
    var go = to => { ${move} };
    const byNavigation = ${move.includes('navigation.')};
    if (byNavigation) navigation.addEventListener('navigate', event => {
      const to = new URL(event.destination.url).pathname;
      event.intercept({ handler: () => new Promise(done => setTimeout(() => done(show(to)), 150)) });
    });
    else addEventListener('popstate', () => later(location.pathname));`;
  return pageOf(
    '2022-01-28',
    'Truss to meet Lavrov in Moscow',
    story('Truss to meet Lavrov in Moscow', [inMoscow, inKyiv]).replace(/<time.*<\/time>/, '') +
      `<script>${script}</script>`,
  );
}

async function marksOf(article: ArticlePage): Promise<string[]> {
  await article.state();
  return (await article.highlights()).map(({ text }) => text);
}

async function whenMarked(article: ArticlePage, names: string[]): Promise<void> {
  await article.tab.bringToFront();
  await until(`${names} are highlighted`, async () => {
    const marks = (await article.highlights()).map(({ text }) => text);
    return names.every(name => marks.includes(name));
  }).catch(async error => {
    const state = await article.state();
    throw new Error(
      `${error.message} ${JSON.stringify(await article.highlights())} ${JSON.stringify(state)}`,
    );
  });
}

async function whenGone(article: ArticlePage, name: string): Promise<void> {
  await until(`${name} is highlighted no more`, async () =>
    (await article.highlights()).every(({ text }) => text !== name),
  );
}

function actorsIn(mentions: Awaited<ReturnType<ArticlePage['state']>>['mentions']): number {
  const actors = mentions.flatMap(({ entities }) =>
    entities.filter(({ kind }) => kind === 'person' || kind === 'organization'),
  );
  return new Set(actors.map(({ id }) => id)).size;
}

async function badgeOf(reader: Reader, { tab }: ArticlePage): Promise<string> {
  const number = await reader.asker.tabOf(tab);
  return reader.asker.page.evaluate(tabId => chrome.action.getBadgeText({ tabId }), number);
}
