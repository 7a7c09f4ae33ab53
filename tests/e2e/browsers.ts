import type { Page } from 'puppeteer-core';
import { type ExtensionAsker, openAsker } from '../../src/dev/ask-extension.ts';
import { type BrowserSession, openBrowser } from '../../src/dev/browser-session.ts';
import { copyExtension } from '../../src/dev/copy-extension.ts';
import { type ExtensionErrors, listenForErrors } from '../../src/dev/extension-errors.ts';
import { evaluateInFirefox } from '../../src/dev/firefox-window.ts';
import { type BrowserName, browserNames, builtExtension } from '../../src/dev/project.ts';
import { servePages } from '../../src/dev/serve-pages.ts';
import { type ArticlePage, articlePage, rememberTextNodes } from './article-page.ts';
import { type PopupPage, popupPage } from './popup-page.ts';

/** Every journey is walked in both. */
export const browsers = browserNames.map(name => ({ name }));

/** Someone with a browser and the extension in it. */
export interface Reader {
  readonly session: BrowserSession;
  readonly asker: ExtensionAsker;
  readonly errors: ExtensionErrors;
  /**
   * Opens what a publisher would serve at an address; nothing else of the network is there. In a window of its own a page
   * stands beside others, and browsers give it as much time as to the one in front.
   */
  open(url: string, html: string, where?: 'tab' | 'window'): Promise<ArticlePage>;
  /** Opens the popup for an article, in a tab of its own, where it can be looked at. */
  openPopup(article: ArticlePage): Promise<PopupPage>;
  /** Clicks the extension's button in the browser's toolbar while an article is in front. */
  clickToolbarButton(article: ArticlePage): Promise<void>;
  leave(): Promise<void>;
}

export interface ReaderOptions {
  /** Match patterns of sites to add to those that the extension reads. */
  sites?: string[];
  /** The folder of a profile that is kept. */
  profile?: string;
  /** Set when the test stops the background: then nobody may listen to it. */
  stopsBackground?: true;
  /** Firefox preferences. */
  preferences?: Record<string, unknown>;
}

/** Starts a browser with the built extension and a fresh profile. */
export async function startReader(browser: BrowserName, options: ReaderOptions = {}): Promise<Reader> {
  const { sites = [], stopsBackground, ...rest } = options;
  const copy = sites.length > 0 ? copyExtension(builtExtension(browser), sites) : undefined;
  const extension = copy?.folder ?? builtExtension(browser);
  const session = await openBrowser({ browser, extension, headless: true, ...rest });
  const errors = listenForErrors(session, { background: !stopsBackground });
  const asker = await openAsker(session);
  errors.watch(asker.page);
  return {
    session,
    asker,
    errors,
    async open(url, html, where = 'tab') {
      const tab = await session.browser.newPage({ type: where });
      errors.watch(tab);
      await rememberTextNodes(tab);
      await servePages(tab, [{ url, html }]);
      await tab.goto(url);
      return articlePage(tab, asker);
    },
    async openPopup(article) {
      const number = await asker.tabOf(article.tab);
      const tab = await session.openExtensionPage(`src/popup/index.html?tab=${number}`);
      errors.watch(tab);
      return popupPage(tab);
    },
    async clickToolbarButton(article) {
      await article.tab.bringToFront();
      if (session.name === 'chrome') await triggerInChromium(session, article.tab);
      else await evaluateInFirefox(session.browser, triggerInFirefox(session.extensionId));
    },
    async leave() {
      await session.close();
      copy?.remove();
    },
  };
}

async function triggerInChromium({ browser, extensionId }: BrowserSession, tab: Page): Promise<void> {
  const extension = (await browser.extensions()).get(extensionId);
  if (extension === undefined) throw new Error('The extension is not installed.');
  await tab.triggerExtensionAction(extension);
}

/** What Firefox itself does when its toolbar button is clicked. */
function triggerInFirefox(extensionId: string): string {
  return `(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const extension = ExtensionParent.GlobalManager.extensionMap.get(${JSON.stringify(extensionId)});
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    return 'clicked';
  })()`;
}
