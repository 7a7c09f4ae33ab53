import type { Page } from 'puppeteer-core';
import type { Answer, BackgroundQuestions, PageQuestions, Question } from '../messages/contract.ts';
import type { BrowserSession } from './browser-session.ts';

/** Asks the running extension what its own popup may ask. */
export interface ExtensionAsker {
  /** A page of the extension, from which the questions are asked. */
  readonly page: Page;
  askBackground<K extends keyof BackgroundQuestions>(
    ask: K,
    question: Question<BackgroundQuestions, K>,
  ): Promise<Answer<BackgroundQuestions, K>>;
  /** Rejects when the tab's page has no script of ours. */
  askPage<K extends keyof PageQuestions>(
    tab: number,
    ask: K,
    question: Question<PageQuestions, K>,
  ): Promise<Answer<PageQuestions, K>>;
  /** The number by which the extension knows a tab; brings the tab to the front. */
  tabOf(page: Page): Promise<number>;
}

/** The page of the extension that is opened to ask from. */
export const popupPath = 'src/popup/index.html';

export async function openAsker(session: BrowserSession): Promise<ExtensionAsker> {
  const page = await session.openExtensionPage(popupPath);
  return {
    page,
    // Answers cross as text: of an object that stands in an answer twice, WebDriver BiDi hands over only the first.
    async askBackground(ask, question) {
      return JSON.parse(
        await page.evaluate(async envelope => JSON.stringify(await chrome.runtime.sendMessage(envelope)), {
          ask,
          question,
        }),
      );
    },
    async askPage(tab, ask, question) {
      return JSON.parse(
        await page.evaluate(
          async (number, envelope) => JSON.stringify(await chrome.tabs.sendMessage(number, envelope)),
          tab,
          { ask, question },
        ),
      );
    },
    async tabOf(article) {
      await article.bringToFront();
      const [tab] = await page.evaluate(() => chrome.tabs.query({ active: true, currentWindow: true }));
      if (tab?.id === undefined) throw new Error('The browser shows no tab.');
      return tab.id;
    },
  };
}
