import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evaluateInFirefox } from '../../src/dev/firefox-window.ts';
import { readSample, sampleAddress } from '../../src/dev/sample-article.ts';
import { type ArticlePage, until } from './article-page.ts';
import { browsers, type Reader, startReader } from './browsers.ts';
import { endBackground } from './stop-background.ts';
import { switchExtension } from './switch-extension.ts';

describe.each(browsers)('as a guest on a page, in $name, the extension', ({ name }) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await startReader(name, { stopsBackground: true });
  });
  afterAll(() => reader?.leave());

  test('prints nothing of its own: no mark is seen, no card', async () => {
    const article = await openSample(reader);
    await article.dwellOn('Liz Truss');
    expect(await article.card()).toContain('Liz Truss');
    expect(await lookOf(article)).toMatchObject({ line: 'underline', card: 'block' });
    await print(reader, article);
    expect(await lookOf(article)).toEqual({ line: 'none', ground: 'rgba(0, 0, 0, 0)', card: 'none' });
    await article.tab.close();
  });

  test('steps by keyboard over names in parts that are folded up, invisible or cut off', async () => {
    const merkel = '<p>Angela Merkel knows the way to the Kremlin.</p>';
    const unseen = [
      `<div class="invisible">${merkel}</div>`,
      `<div class="flat">${merkel}</div>`,
      `<div class="low"><p>Read on below.</p>${merkel}</div>`,
      `<details><summary>More</summary>${merkel}</details>`,
    ];
    const styles = `<style>.invisible { visibility: hidden } .flat { height: 0; overflow: hidden }
      .low { height: 3em; overflow: hidden } .low :first-child { height: 3em }</style>`;
    const html = readSample().replace('</figure>', `</figure>${styles}${unseen.join('')}`);
    const article = await reader.open(sampleAddress, html);
    const merkels = async () =>
      (await article.highlights()).filter(({ text }) => text === 'Angela Merkel').length;
    await until('all parts are marked', async () => (await merkels()) === unseen.length);
    const tab = await reader.asker.tabOf(article.tab);
    const cards = new Set<string>();
    for (let step = 0; step < 6; step++) {
      await reader.asker.askPage(tab, 'stepMention', { direction: 'next' });
      await article.card();
      cards.add(await headingOf(article));
    }
    expect([...cards]).toContain('Liz Truss');
    expect([...cards]).not.toContain('Angela Merkel');
    expect(await article.tab.evaluate(() => document.querySelector('.low')!.scrollTop)).toBe(0);
    await article.tab.close();
  });

  test('leaves every look that hangs on where an element or a letter stands', async () => {
    const parts = `<style>.place a:only-child { display: block } .place b:last-child { padding-left: 9px }
      .place i { transition: color 1s } .place b + i { color: rgb(9, 9, 9) } .place:has(> u:first-child) { margin-left: 7px }
      .drop::first-letter { font-size: 60px } .title { text-transform: capitalize }</style>
      <p class="place">Angela Merkel wrote <a href="#letter">a long letter</a> to Vladimir Putin.</p>
      <p class="place"><a href="#reply">A reply</a> of one line came from Vladimir Putin to Angela Merkel.</p>
      <p class="place">He read <b>the beginning</b> of what Angela Merkel wrote.</p>
      <p class="place"><b>Moscow</b> said Vladimir Putin and <i>another</i> would answer.</p>
      <p class="place">Vladimir Putin says <u>this</u> is the end.</p>
      <p class="place">Vladimir Putin and Angela Merkel have had no look at any of this.</p>
      <p class="drop">“Angela Merkel knows the way,” he said.</p>
      <p class="title">Vladimir Putin's letter to Angela Merkel</p>`;
    const html = (host: string) => [host, readSample().replace('</figure>', `</figure>${parts}`)] as const;
    const look = ({ tab }: ArticlePage) =>
      tab.evaluate(() => {
        return {
          places: [...document.querySelectorAll('.place, .place :not(dramatis-mention)')].map(element => {
            const { display, color, paddingLeft, marginLeft } = getComputedStyle(element);
            return [element.localName, display, color, paddingLeft, marginLeft].join(' ');
          }),
          title: document.querySelector<HTMLElement>('.title')!.innerText,
          drop: document.querySelector('.drop')!.getBoundingClientRect().height,
        };
      });
    const unread = await reader.open(...html('https://www.sample-courier.example/2022/01/28/looks'));
    const read = await reader.open(...html(sampleAddress));
    await read.whenHighlighted();
    expect(
      await read.tab.evaluate(() => document.querySelectorAll('.place > dramatis-mention').length),
    ).toBeGreaterThan(1);
    const expected = await look(unread);
    await read.tab.bringToFront();
    // What marks have changed is mended before the page is next drawn.
    await read.tab.evaluate(() => new Promise(requestAnimationFrame));
    expect(await look(read)).toEqual(expected);
    await read.tab.close();
    await unread.tab.close();
  });

  test('leaves frames alone, whoever they belong to', async () => {
    const names =
      '<article><h1>Merkel in Moscow</h1><p>Angela Merkel met Vladimir Putin in Moscow.</p></article>';
    const frames = `<iframe srcdoc="${names.replaceAll('"', '&quot;')}"></iframe><iframe name="written"></iframe>
      <iframe src="/elsewhere"></iframe><script>frames.written.document.write('${names}'); frames.written.document.close()</script></body>`;
    const article = await reader.open(sampleAddress, readSample().replace('</body>', frames));
    await article.whenHighlighted();
    const inside = await article.tab.evaluate(() =>
      [...document.querySelectorAll('iframe')].slice(0, 2).map(({ contentDocument }) => ({
        marked: contentDocument!.querySelectorAll('dramatis-mention, dramatis-card').length,
        sheets: contentDocument!.adoptedStyleSheets.length,
        text: contentDocument!.body.textContent?.trim(),
      })),
    );
    const alone = {
      marked: 0,
      sheets: 0,
      text: 'Merkel in MoscowAngela Merkel met Vladimir Putin in Moscow.',
    };
    expect(inside).toEqual([alone, alone]);
    await article.tab.close();
  });

  test('leaves a page alone that undoes its marks again and again, and the popup says so', async () => {
    const undoing = `<script>
      const body = document.querySelector('main, article') ?? document.body;
      const html = body.innerHTML;
      window.undone = 0;
      new MutationObserver(() => {
        if (!body.querySelector('dramatis-mention')) return;
        body.innerHTML = html;
        window.undone++;
      }).observe(document, { subtree: true, childList: true });
    </script></body>`;
    const article = await reader.open(sampleAddress, readSample().replace('</body>', undoing));
    const tab = await reader.asker.tabOf(article.tab);
    await until('the page is left alone', async () => {
      const state = await reader.asker.askPage(tab, 'describePage', {}).catch(() => undefined);
      return state?.phase === 'stopped';
    });
    expect(await article.highlights()).toEqual([]);
    expect(await article.tab.evaluate(() => (window as unknown as { undone: number }).undone)).toBeLessThan(
      10,
    );
    const popup = await reader.openPopup(article);
    await until('the popup says so', async () =>
      (await popup.text()).includes('kept undoing the highlights'),
    );
    await popup.close();
    await article.tab.close();
  });

  test('reads a page to its end when the browser stops the background as the question arrives', async () => {
    const opening = reader.open(sampleAddress, readSample());
    await endBackground(reader.session);
    const article = await opening;
    await article.whenHighlighted();
    expect((await article.highlights()).map(({ text }) => text)).toContain('Liz Truss');
    await article.tab.close();
  });

  test('is switched off in the browser, and takes away what it put on the page', async () => {
    const article = await openSample(reader);
    await article.dwellOn('Liz Truss');
    expect(await article.card()).toContain('Liz Truss');
    await switchExtension(reader.session, false);
    // Firefox ends the page's script on the spot; when the extension is back, the next script cleans up first.
    if (name === 'firefox') await switchExtension(reader.session, true);
    await article.tab.bringToFront();
    await until('the card is gone', async () => (await article.tab.$('dramatis-card')) === null);
    expect(await article.text()).toBe(await article.servedText());
    if (name === 'chrome') {
      await article.whenPlain();
      expect(await article.textNodesThatDiffer()).toEqual([]);
    } else {
      await article.whenHighlighted();
      await article.lookAway();
      await article.dwellOn('Sergey Lavrov');
      expect(await article.card()).toContain('Foreign Minister');
    }
    expect(await reader.errors.all()).toEqual([]);
  });
});

async function openSample(reader: Reader): Promise<ArticlePage> {
  const article = await reader.open(sampleAddress, readSample());
  await article.whenHighlighted();
  return article;
}

/** Has the browser show the page as on paper. */
async function print({ session }: Reader, { tab }: ArticlePage): Promise<void> {
  if (session.name === 'chrome') return tab.emulateMediaType('print');
  await evaluateInFirefox(
    session.browser,
    "gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print'",
  );
}

function headingOf({ tab }: ArticlePage): Promise<string> {
  return tab.evaluate(
    () => document.querySelector('dramatis-card')?.shadowRoot?.querySelector('h2')?.textContent ?? '',
  );
}

/** How the first mark and the card look. */
function lookOf({ tab }: ArticlePage) {
  return tab.evaluate(() => {
    const mark = getComputedStyle(document.querySelector('dramatis-mention')!);
    const card = document.querySelector('dramatis-card');
    return {
      line: mark.textDecorationLine,
      ground: mark.backgroundColor,
      card: card && getComputedStyle(card).display,
    };
  });
}
