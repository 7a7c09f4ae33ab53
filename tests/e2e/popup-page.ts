import type { Page } from 'puppeteer-core';
import { until } from './article-page.ts';

/** What a reader can see and do in the popup. */
export interface PopupPage {
  readonly tab: Page;
  /** Everything the popup says. */
  text(): Promise<string>;
  /** Sets the switch that is labelled so. */
  turn(label: string, to: 'on' | 'off'): Promise<void>;
  /** Whether the switch that is labelled so is on. */
  isOn(label: string): Promise<boolean>;
  /** Presses the button that is labelled so. */
  press(label: string): Promise<void>;
  close(): Promise<void>;
}

export function popupPage(tab: Page): PopupPage {
  const isOn = (label: string) =>
    until(`the popup has a switch "${label}"`, () =>
      tab.evaluate(wanted => {
        const found = [...document.querySelectorAll('label')].find(({ textContent }) =>
          textContent.includes(wanted),
        );
        const control = found?.control as HTMLInputElement | null | undefined;
        return control ? { on: control.checked } : undefined;
      }, label),
    ).then(({ on }) => on);
  return {
    tab,
    text: () => tab.evaluate(() => document.body.textContent),
    isOn,
    async turn(label, to) {
      await tab.bringToFront();
      if ((await isOn(label)) !== (to === 'on')) {
        const switches = await tab.$$('label');
        for (const one of switches) {
          if (await one.evaluate((element, wanted) => element.textContent.includes(wanted), label)) {
            await one.click();
            break;
          }
        }
      }
      await until(`"${label}" is ${to}`, async () => (await isOn(label)) === (to === 'on'));
    },
    async press(label) {
      await tab.bringToFront();
      const button = await until(`the popup has a button "${label}"`, async () => {
        for (const one of await tab.$$('button')) {
          if ((await one.evaluate(element => element.textContent)) === label) return one;
        }
        return undefined;
      });
      await button.click();
    },
    close: () => tab.close(),
  };
}
