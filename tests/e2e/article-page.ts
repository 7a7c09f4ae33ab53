import type { ElementHandle, Page } from 'puppeteer-core';
import type { ExtensionAsker } from '../../src/dev/ask-extension.ts';
import { cardText, waitForCard } from '../../src/dev/open-card.ts';
import { pause, pointAt } from '../../src/dev/point-at.ts';
import type { PageState } from '../../src/messages/contract.ts';

/** What a reader can see and do on an article. */
export interface ArticlePage {
  readonly tab: Page;
  /** What the extension says of the page, once it has been read. */
  state(): Promise<PageState>;
  /** The highlighted names as they stand on the page, in order. */
  highlights(): Promise<{ text: string; kind: string }[]>;
  /** Waits until highlights are there, or are gone. */
  whenHighlighted(): Promise<void>;
  whenPlain(): Promise<void>;
  /** Waits until no highlight of a kind is left. */
  whenKindIsGone(kind: string): Promise<void>;
  /** Rests the pointer on the first highlight that reads so. */
  dwellOn(name: string): Promise<void>;
  /** The text of the card that opens; empty when none does. */
  card(): Promise<string>;
  whenCardIsGone(): Promise<void>;
  /** Moves the pointer to where nothing is. */
  lookAway(): Promise<void>;
  pressEscape(): Promise<void>;
  /** Every letter of the page, now and as it was served. */
  text(): Promise<string>;
  servedText(): Promise<string>;
  /** What the page has more than it was served with: elements, attributes, style sheets, names in its global scope. */
  whatIsAdded(): Promise<string[]>;
  /** How the page's own text nodes differ from those it was served with; empty when they are the very same. */
  textNodesThatDiffer(): Promise<string[]>;
}

/** How long anything the extension does may take, in milliseconds; it takes a fraction of it. */
const patience = 15_000;

export function articlePage(tab: Page, asker: ExtensionAsker): ArticlePage {
  /** Waits for how many highlights there are; in front, because browsers give pages behind others little time. */
  const waitForHighlights = async (
    claim: string,
    holds: (count: number) => boolean,
    selector = 'dramatis-mention',
  ) => {
    await tab.bringToFront();
    await until(claim, async () =>
      holds(await tab.evaluate(wanted => document.querySelectorAll(wanted).length, selector)),
    );
  };
  return {
    tab,
    async state() {
      const number = await asker.tabOf(tab);
      return until('the page is read', async () => {
        const state = await asker.askPage(number, 'describePage', {}).catch(() => undefined);
        return state?.phase === 'reading' ? undefined : state;
      });
    },
    highlights: () =>
      tab.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('dramatis-mention')].map(mention => ({
          text: mention.textContent,
          kind: mention.dataset.kind ?? '',
        })),
      ),
    whenHighlighted: () => waitForHighlights('highlights are there', count => count > 0),
    whenPlain: () => waitForHighlights('highlights are gone', count => count === 0),
    whenKindIsGone: kind =>
      waitForHighlights(
        `no ${kind} is highlighted`,
        count => count === 0,
        `dramatis-mention[data-kind="${kind}"]`,
      ),
    async dwellOn(name) {
      await pointAt(tab, await findHighlight(tab, name));
    },
    card: () => waitForCard(tab, patience),
    async whenCardIsGone() {
      await until('the card is gone', async () => (await cardText(tab)) === '');
    },
    async lookAway() {
      await tab.mouse.move(2, 2, { steps: 3 });
    },
    pressEscape: () => tab.keyboard.press('Escape'),
    text: () => tab.evaluate(() => document.body.textContent),
    servedText: () => tab.evaluate(() => window.servedText),
    whatIsAdded: () => tab.evaluate(listAdded),
    textNodesThatDiffer: () => tab.evaluate(compareTextNodes),
  };
}

async function findHighlight(tab: Page, name: string): Promise<ElementHandle> {
  for (const highlight of await tab.$$('dramatis-mention')) {
    if ((await highlight.evaluate(element => element.textContent)) === name) return highlight;
  }
  throw new Error(`"${name}" is not highlighted on the page.`);
}

/** What `look` sees, once it is neither nothing nor false; an error that says what was waited for when it stays so. */
export async function until<T>(claim: string, look: () => Promise<T | undefined | false>): Promise<T> {
  for (const end = Date.now() + patience; Date.now() < end; await pause(50)) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
  }
  throw new Error(`After ${patience / 1000} seconds it is still not so that ${claim}.`);
}

declare global {
  /** What the test keeps in the page's own world: the page as its publisher served it. */
  interface Window {
    servedText: string;
    servedTags: string[];
    servedGlobals: string[];
    servedTextNodes: { node: Text; data: string }[];
  }
}

/** Has each page that a tab opens remember its text nodes before any extension has touched them. */
export async function rememberTextNodes(tab: Page): Promise<void> {
  await tab.evaluateOnNewDocument(() => {
    const tagOf = (element: Element) => (element.cloneNode() as Element).outerHTML;
    document.addEventListener('DOMContentLoaded', () => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      window.servedText = document.body.textContent;
      window.servedTextNodes = [];
      window.servedTags = [...document.querySelectorAll('*')].map(tagOf);
      window.servedGlobals = [];
      window.servedGlobals = Object.getOwnPropertyNames(window);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        window.servedTextNodes.push({ node, data: node.data });
      }
    });
  });
}

/** Runs in the page: what neither its publisher nor its scripts have put there. */
function listAdded(): string[] {
  const tags = [...document.querySelectorAll('*')].map(element => (element.cloneNode() as Element).outerHTML);
  const served = new Map<string, number>();
  for (const tag of window.servedTags) served.set(tag, (served.get(tag) ?? 0) + 1);
  const added = tags.filter(tag => {
    const left = served.get(tag) ?? 0;
    served.set(tag, left - 1);
    return left === 0;
  });
  const globals = Object.getOwnPropertyNames(window).filter(name => !window.servedGlobals.includes(name));
  return [...added, ...globals, ...document.adoptedStyleSheets.map(() => 'a style sheet')];
}

/** Runs in the page: the served text nodes that are gone, changed or joined by others. */
function compareTextNodes(): string[] {
  const differ: string[] = [];
  const served = new Set<Node>();
  for (const { node, data } of window.servedTextNodes) {
    served.add(node);
    if (!node.isConnected) differ.push(`gone: ${data}`);
    else if (node.data !== data) differ.push(`changed: ${data} → ${node.data}`);
  }
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!served.has(node)) differ.push(`new: ${node.textContent}`);
  }
  return differ;
}
