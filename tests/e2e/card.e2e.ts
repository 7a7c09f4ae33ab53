import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pause } from '../../src/dev/point-at.ts';
import { readSample, sampleAddress } from '../../src/dev/sample-article.ts';
import { type ArticlePage, until } from './article-page.ts';
import { browsers, type Reader, startReader } from './browsers.ts';
import { type OpenCards, openCards } from './open-cards.ts';

/** How much later than promised a timer of a busy machine may fire, in milliseconds. */
const busy = 400;
/**
 * What is about time is tried thrice: where a busy machine holds up the pointer between two moves or a timer, a reader
 * who moved so slowly would have been served rightly. What is wrong is wrong each time.
 */
const inTime = { retry: 2 };
/** Long enough for a card that should not open to open. */
const longEnough = 700;
const move = 'Move this card: drag it, use the arrow keys, or press for the next corner';

describe.each(browsers)('the card in $name', ({ name }) => {
  let reader: Reader;
  let article: ArticlePage;
  let cards: OpenCards;

  beforeAll(async () => {
    reader = await startReader(name);
    article = await reader.open(sampleAddress, readSample());
    await article.whenHighlighted();
    await article.tab.bringToFront();
    cards = await openCards(article.tab);
  });
  afterAll(() => reader?.leave());

  beforeEach(async () => {
    await article.pressEscape();
    await cards.jumpAway();
    await cards.whenGone();
    // Longer than a card counts as just been open.
    await pause(400);
  });

  describe('of a name on which the pointer rests', () => {
    test('opens after 400 ms', inTime, async () => {
      await cards.jumpTo('Ben Wallace');
      await cards.whenHeadingIs('Ben Wallace');
      const { arrived, opened } = await cards.times();
      const took = (opened.at(-1) ?? 0) - arrived;
      expect(took).toBeGreaterThanOrEqual(395);
      expect(took).toBeLessThan(400 + busy);
    });

    test('opens after 100 ms when another was just open', inTime, async () => {
      await cards.jumpTo('Boris Johnson');
      await cards.whenHeadingIs('Boris Johnson');
      await cards.jumpAway();
      await cards.whenGone();
      await cards.jumpTo('Boris Johnson');
      await cards.whenHeadingIs('Boris Johnson');
      const { arrived, opened } = await cards.times();
      expect((opened.at(-1) ?? 0) - arrived).toBeLessThan(100 + 295);
    });

    test('closes 300 ms after the pointer has left', inTime, async () => {
      await cards.jumpTo('Ben Wallace');
      await cards.whenHeadingIs('Ben Wallace');
      await cards.jumpAway();
      await cards.whenGone();
      const { arrived, closed } = await cards.times();
      const took = (closed.at(-1) ?? 0) - arrived;
      expect(took).toBeGreaterThanOrEqual(295);
      expect(took).toBeLessThan(300 + busy);
    });

    test('stays while the pointer goes over to it and rests in it', inTime, async () => {
      await cards.jumpTo('Ben Wallace');
      await cards.whenHeadingIs('Ben Wallace');
      const { left, top, right, bottom } = await cards.box();
      await article.tab.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 12 });
      await pause(longEnough);
      expect(await cards.heading()).toBe('Ben Wallace');
    });
  });

  describe('does not open', () => {
    test('for a pointer that flies across the text', inTime, async () => {
      const { opened } = await cards.times();
      const [line] = await cards.linesOf('Ben Wallace');
      const y = ((line?.top ?? 0) + (line?.bottom ?? 0)) / 2;
      await article.tab.mouse.move(5, y);
      await article.tab.mouse.move(1250, y, { steps: 25 });
      await pause(longEnough);
      expect((await cards.times()).opened).toEqual(opened);
    });

    test('when the page is scrolled under a pointer at rest', inTime, async () => {
      const { opened } = await cards.times();
      await article.tab.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
      const [line] = await cards.linesOf('Ben Wallace');
      const x = ((line?.left ?? 0) + (line?.right ?? 0)) / 2;
      await article.tab.mouse.move(x, 300);
      await pause(200);
      await article.tab.mouse.wheel({ deltaY: Math.round((line?.top ?? 0) - 290) });
      await pause(longEnough);
      const [now] = await cards.linesOf('Ben Wallace');
      expect(now && now.top < 300 && now.bottom > 300).toBe(true);
      expect((await cards.times()).opened).toEqual(opened);
    });

    test('for events that a script of the page makes', inTime, async () => {
      const { opened } = await cards.times();
      await article.tab.evaluate(() => {
        const mention = document.querySelector('dramatis-mention');
        for (const type of ['pointerover', 'pointermove', 'click']) {
          mention?.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: 9, clientY: 9 }));
        }
      });
      await pause(longEnough);
      expect((await cards.times()).opened).toEqual(opened);
    });
  });

  describe('that was pinned', () => {
    beforeEach(async () => {
      await cards.click('Ben Wallace');
      await cards.whenHeadingIs('Ben Wallace');
    });

    test('stays when the pointer leaves, and is the only card there is', async () => {
      await cards.jumpTo('Boris Johnson');
      await pause(longEnough);
      expect(await cards.heading()).toBe('Ben Wallace');
      expect(await article.tab.evaluate(() => document.querySelectorAll('dramatis-card').length)).toBe(1);
    });

    test('is moved by dragging its head', async () => {
      const before = await cards.box();
      await article.tab.mouse.move(before.left + 120, before.top + 14);
      await article.tab.mouse.down();
      await article.tab.mouse.move(before.left + 20, before.top - 26, { steps: 8 });
      await article.tab.mouse.up();
      const after = await cards.box();
      // Each of the eight steps is rounded to whole pixels.
      expect(Math.abs(after.left - before.left + 100)).toBeLessThanOrEqual(4);
      expect(Math.abs(after.top - before.top + 40)).toBeLessThanOrEqual(4);
    });

    test('is moved by keyboard, and by pressing, into the corners of the window', async () => {
      await cards.press(move);
      const corner = await cards.box();
      await article.tab.keyboard.press('ArrowDown');
      await cards.press(move);
      await until('the card stands in another corner', async () => {
        const { left, top } = await cards.box();
        return Math.abs(left - corner.left) > 100 || Math.abs(top - corner.top) > 100;
      });
      const { left, top, right, bottom } = await cards.box();
      const { width, height } = article.tab.viewport() ?? { width: 0, height: 0 };
      expect(Math.min(left, top, width - right, height - bottom)).toBeGreaterThanOrEqual(8);
    });

    test('leads to the card of another and back', async () => {
      await cards.press('Sergei Shoigu');
      await cards.whenHeadingIs('Sergei Shoigu');
      await cards.press('Back');
      await cards.whenHeadingIs('Ben Wallace');
    });

    test('cannot be worked by a script of the page', async () => {
      await article.tab.evaluate(() => {
        const root = document.querySelector('dramatis-card')?.shadowRoot;
        for (const button of root?.querySelectorAll('button') ?? []) button.click();
      });
      await pause(300);
      expect(await cards.heading()).toBe('Ben Wallace');
    });

    test('says why it opened', async () => {
      await cards.press('Why this?');
      const why = await cards.text('.why');
      expect(why).toContain('“Ben Wallace” is a name of Ben Wallace in our data.');
      expect(why).toContain('28 January 2022, when the article was published');
      expect(why).toContain('Liz Truss, Sergey Lavrov');
    });

    test('hides its name on this page, and shows it again', async () => {
      const named = async () => (await article.highlights()).some(({ text }) => text === 'Ben Wallace');
      await cards.press('Why this?');
      await cards.press('on this page');
      await until('Ben Wallace is not highlighted', async () => !(await named()));
      expect(await cards.focused()).toBe('Undo');
      await article.tab.keyboard.press('Enter');
      await until('Ben Wallace is highlighted', named);
    });

    test('hides its name on this site, which is remembered', async () => {
      const named = async () => (await article.highlights()).some(({ text }) => text === 'Ben Wallace');
      await cards.press('Why this?');
      await cards.press('on bbc.com');
      await until('Ben Wallace is not highlighted', async () => !(await named()));
      const stored = await reader.asker.page.evaluate(() => chrome.storage.local.get('settings'));
      expect(stored).toMatchObject({ settings: { hiddenNames: { sites: { 'bbc.com': ['Q263166'] } } } });
      await cards.press('Undo');
      await until('Ben Wallace is highlighted', named);
    });
  });

  describe('by keyboard', () => {
    const step = async (direction: 'next' | 'previous') => {
      const tab = await reader.asker.tabOf(article.tab);
      await reader.asker.askPage(tab, 'stepMention', { direction });
    };

    test('opens at once with the focus in it; Tab goes through it and Escape gives the focus back', async () => {
      await article.tab.evaluate(() => {
        window.scrollTo({ top: 0, behavior: 'instant' });
        document.querySelector('a')?.focus();
      });
      await step('next');
      await until('a card is open', async () => (await cards.heading()) !== '');
      expect(await cards.focused()).toBe('document');
      await article.tab.keyboard.press('Tab');
      expect(await cards.focused()).not.toBe('document');
      await article.pressEscape();
      await cards.whenGone();
      expect(await article.tab.evaluate(() => document.activeElement?.nodeName)).toBe('A');
    });
  });

  describe('with the reader’s own habits', () => {
    const habits = (hover: object) =>
      reader.asker.page.evaluate(
        async changed => chrome.storage.local.set({ settings: { hover: changed } }),
        hover,
      );
    afterAll(() => reader.asker.page.evaluate(() => chrome.storage.local.clear()));

    test('of Shift and pointing opens with Shift and not without', inTime, async () => {
      await habits({ mode: 'modifier' });
      await pause(300);
      await cards.jumpTo('Ben Wallace');
      await pause(longEnough);
      expect(await cards.heading()).toBe('');
      await article.tab.keyboard.down('Shift');
      await cards.whenHeadingIs('Ben Wallace').finally(() => article.tab.keyboard.up('Shift'));
    });

    test('of clicking opens on a click and not before', inTime, async () => {
      await habits({ mode: 'click' });
      await pause(300);
      await cards.jumpTo('Ben Wallace');
      await pause(longEnough);
      expect(await cards.heading()).toBe('');
      await cards.click('Ben Wallace');
      await cards.whenHeadingIs('Ben Wallace');
    });

    test('of doing without opens neither way', inTime, async () => {
      await habits({ mode: 'off' });
      await pause(300);
      await cards.click('Ben Wallace');
      await pause(longEnough);
      expect(await cards.heading()).toBe('');
    });

    test('of taking time opens as late as they chose', inTime, async () => {
      await habits({ mode: 'hover', openDelay: 900 });
      await pause(300);
      await cards.jumpTo('Ben Wallace');
      await cards.whenHeadingIs('Ben Wallace');
      const { arrived, opened } = await cards.times();
      expect((opened.at(-1) ?? 0) - arrived).toBeGreaterThanOrEqual(895);
    });
  });

  test('opening it moves nothing on the page', async () => {
    const measure = () =>
      article.tab.evaluate(() => ({
        height: document.documentElement.scrollHeight,
        tops: [...document.querySelectorAll('p')].map(p => p.getBoundingClientRect().top + window.scrollY),
      }));
    await cards.jumpTo('Ben Wallace');
    const before = await measure();
    await cards.whenHeadingIs('Ben Wallace');
    expect(await measure()).toEqual(before);
  });

  test('the extension has reported no fault', async () => {
    expect(await reader.errors.all()).toEqual([]);
  });
});
