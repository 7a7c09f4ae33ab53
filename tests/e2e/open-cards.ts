import type { Page } from 'puppeteer-core';
import { pause } from '../../src/dev/point-at.ts';
import { until } from './article-page.ts';

/** What a reader does with the card, and what they see of it. Times are milliseconds of the page's own clock. */
export interface OpenCards {
  /** Jumps with the pointer onto a name, or to where nothing is, and rests there. */
  jumpTo(name: string): Promise<void>;
  jumpAway(): Promise<void>;
  click(name: string): Promise<void>;
  /** Clicks a button in the card by its name. */
  press(button: string): Promise<void>;
  /** The card's heading; empty when none is open. */
  heading(): Promise<string>;
  whenHeadingIs(name: string): Promise<void>;
  whenGone(): Promise<void>;
  /** Where the card stands in the window. */
  box(): Promise<Box>;
  /** The lines of a name in the window. */
  linesOf(name: string): Promise<Box[]>;
  /** What stands in the card at a place that has this selector. */
  text(selector: string): Promise<string>;
  /** Name or role of what has the focus in the card; empty when nothing has. */
  focused(): Promise<string>;
  /** When the pointer last came onto another element, and when cards opened and closed since the page was loaded. */
  times(): Promise<Times>;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Times {
  arrived: number;
  opened: number[];
  closed: number[];
}

declare global {
  interface Window {
    cardTimes: Times;
  }
}

/** Begins to note in the page, by its own clock, what happens to the pointer and the card. */
export async function openCards(tab: Page): Promise<OpenCards> {
  await tab.bringToFront();
  await tab.evaluate(() => {
    const times: Times = { arrived: 0, opened: [], closed: [] };
    window.cardTimes = times;
    document.addEventListener('pointerover', () => {
      times.arrived = performance.now();
    });
    const isCard = (node: Node) => node.nodeName === 'DRAMATIS-CARD';
    new MutationObserver(records => {
      const now = performance.now();
      if (records.some(({ removedNodes }) => [...removedNodes].some(isCard))) times.closed.push(now);
      if (records.some(({ addedNodes }) => [...addedNodes].some(isCard))) times.opened.push(now);
    }).observe(document, { childList: true, subtree: true });
  });

  const linesOf = (name: string) =>
    tab.evaluate(text => {
      const mention = [...document.querySelectorAll('dramatis-mention')].find(
        ({ textContent }) => textContent.replace(/\s+/g, ' ') === text,
      );
      if (mention === undefined) throw new Error(`"${text}" is not highlighted on the page.`);
      const boxes = [...mention.getClientRects()];
      return boxes.map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    }, name);

  async function middleOf(name: string) {
    await tab.evaluate(text => {
      const mentions = [...document.querySelectorAll('dramatis-mention')];
      const mention = mentions.find(({ textContent }) => textContent.replace(/\s+/g, ' ') === text);
      const { top = 0, bottom = 0 } = mention?.getBoundingClientRect() ?? {};
      if (top < 0 || bottom > window.innerHeight)
        mention?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }, name);
    // Longer than the quiet that follows scrolling.
    await pause(150);
    const [line] = await linesOf(name);
    if (line === undefined) throw new Error(`"${name}" is not to be seen.`);
    return { x: (line.left + line.right) / 2, y: (line.top + line.bottom) / 2 };
  }

  const heading = () =>
    tab.evaluate(
      () => document.querySelector('dramatis-card')?.shadowRoot?.querySelector('h2')?.textContent ?? '',
    );

  return {
    async jumpTo(name) {
      const { x, y } = await middleOf(name);
      await tab.mouse.move(x, y);
    },
    async jumpAway() {
      await tab.mouse.move(3, 3);
    },
    async click(name) {
      const { x, y } = await middleOf(name);
      await tab.mouse.click(x, y);
    },
    async press(button) {
      const { x, y } = await until(`there is a button "${button}"`, () => middleOfButton(tab, button));
      await tab.mouse.click(x, y);
    },
    heading,
    async whenHeadingIs(name) {
      await until(`the card is headed "${name}"`, async () => (await heading()) === name);
    },
    async whenGone() {
      await until('no card is open', async () => (await heading()) === '');
    },
    box: () =>
      tab.evaluate(() => {
        const card = document.querySelector('dramatis-card')?.shadowRoot?.querySelector('.card');
        const { left = 0, top = 0, right = 0, bottom = 0 } = card?.getBoundingClientRect() ?? {};
        return { left, top, right, bottom };
      }),
    linesOf,
    text: selector =>
      tab.evaluate(
        css =>
          document.querySelector('dramatis-card')?.shadowRoot?.querySelector<HTMLElement>(css)?.innerText ??
          '',
        selector,
      ),
    focused: () =>
      tab.evaluate(() => {
        const focus = document.querySelector('dramatis-card')?.shadowRoot?.activeElement;
        return focus?.ariaLabel ?? focus?.role ?? focus?.textContent ?? '';
      }),
    times: () => tab.evaluate(() => window.cardTimes),
  };
}

/** Where a button stands that can be clicked now; nothing when none of that name does. */
function middleOfButton(tab: Page, name: string) {
  return tab.evaluate(text => {
    const root = document.querySelector('dramatis-card')?.shadowRoot;
    const button = [...(root?.querySelectorAll('button') ?? [])].find(
      ({ ariaLabel, textContent }) => ariaLabel === text || textContent === text,
    );
    button?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const box = button?.getBoundingClientRect();
    return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, name);
}
