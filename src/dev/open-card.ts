import type { Page } from 'puppeteer-core';
import { pause } from './point-at.ts';

/** The text of the open card as the reader sees it; empty when no card is open. */
export function cardText(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...(document.querySelector('dramatis-card')?.shadowRoot?.children ?? [])]
      .filter(
        part =>
          part instanceof HTMLElement &&
          part.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      )
      .map(part => (part as HTMLElement).innerText)
      .join('\n')
      .trim(),
  );
}

/** Waits until a card is open, at most so many milliseconds; the text is empty when none has opened by then. */
export async function waitForCard(page: Page, atMost = 5_000): Promise<string> {
  for (const end = Date.now() + atMost; Date.now() < end; await pause(50)) {
    const text = await cardText(page);
    if (text !== '') return text;
  }
  return '';
}
