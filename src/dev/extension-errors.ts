import type { ConsoleMessage, Page, Target } from 'puppeteer-core';
import type { BrowserSession } from './browser-session.ts';
import { evaluateInFirefox } from './firefox-window.ts';

/** What the extension has done wrong so far, in a page or in its own places. */
export interface ExtensionErrors {
  /** Also listens to this page from now on. */
  watch(page: Page): void;
  /** Everything heard so far, oldest first; asks Firefox for its log. */
  all(): Promise<string[]>;
}

/**
 * Listens for uncaught errors and console errors that come from the extension. A page's own errors, and the requests
 * it fails to make, are none of ours: what counts is that the extension's address is in the error's place or stack.
 *
 * Chromium does not start a worker anew while somebody listens to the one that it stopped: without `background` nobody
 * listens there.
 */
export function listenForErrors(
  session: BrowserSession,
  { background = true }: { background?: boolean } = {},
): ExtensionErrors {
  const heard: string[] = [];
  const ours = (place: string | undefined) => place?.includes(session.extensionOrigin) ?? false;

  const hearConsole = (message: ConsoleMessage) => {
    const places = [message.location(), ...message.stackTrace()].map(({ url }) => url);
    if (message.type() === 'error' && places.some(ours)) heard.push(`console: ${message.text()}`);
  };
  const hearError = (error: unknown) => {
    const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
    if (ours(stack)) heard.push(`uncaught: ${message}`);
  };
  const hearWorker = async (target: Target) => {
    if (target.type() !== 'service_worker' || !ours(target.url())) return;
    const worker = await target.worker();
    worker?.on('console', message => {
      if (message.type() === 'error') heard.push(`background console: ${message.text()}`);
    });
    worker?.on('error', error => heard.push(`background: ${error.message}`));
  };

  if (session.name === 'chrome' && background) {
    // A worker may be gone again before anybody has begun to listen.
    const hear = (target: Target) => void hearWorker(target).catch(() => {});
    session.browser.targets().forEach(hear);
    session.browser.on('targetcreated', hear);
  }
  return {
    watch(page) {
      page.on('console', hearConsole);
      if (session.name === 'chrome') page.on('pageerror', hearError);
    },
    async all() {
      if (session.name === 'chrome') return [...heard];
      return [...heard, ...(await firefoxLog(session))];
    },
  };
}

/** How Firefox notes that a page was left while an answer to it was under way; no console shows it, and nobody waits. */
const leftUnderWay = /^Promise (?:rejected|resolved) after context unloaded/;

/** Uncaught errors, which Firefox writes to the log of the whole browser: of the background only there. */
async function firefoxLog({ browser, extensionOrigin }: BrowserSession): Promise<string[]> {
  const log = await evaluateInFirefox(
    browser,
    `JSON.stringify(Services.console.getMessageArray()
      .filter(entry => entry instanceof Ci.nsIScriptError && !(entry.flags & entry.warningFlag))
      .filter(entry => entry.sourceName.startsWith(${JSON.stringify(extensionOrigin)}))
      .map(entry => entry.errorMessage))`,
  );
  const messages: string[] = JSON.parse(log);
  return messages.filter(message => !leftUnderWay.test(message)).map(message => `uncaught: ${message}`);
}
