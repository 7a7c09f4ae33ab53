import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { provideBrowser } from './browsers.ts';
import { Complaint } from './complaint.ts';
import { whereabouts } from './find-browser.ts';
import type { BrowserName } from './project.ts';

/** A running browser with the extension installed. */
export interface BrowserSession {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** The extension's id in this browser. */
  readonly extensionId: string;
  /** The origin of its pages, `chrome-extension://…` or `moz-extension://…`. */
  readonly extensionOrigin: string;
  /** Opens a page of the extension in a tab of its own: `src/popup/index.html`. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface SessionOptions {
  browser: BrowserName;
  /** The folder of the unpacked extension. */
  extension: string;
  headless: boolean;
  /** The folder of a profile to use; a fresh one that is thrown away when not given. */
  profile?: string;
  /** Firefox preferences beside our own. */
  preferences?: Record<string, unknown>;
}

/** What of an extension's manifest matters here. */
interface Manifest {
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko?: { id: string; strict_min_version: string } };
}

/** The host of the extension's pages inside Firefox, which otherwise invents one at each installation and tells nobody. */
const firefoxUuid = '6b1f6e0a-6d5c-4d2e-9d0b-2f6f5b0c7a11';

/**
 * Starts a browser and installs the extension in it.
 *
 * One driver for both: puppeteer speaks the DevTools protocol with Chromium, over a pipe because only that way may
 * install extensions, and WebDriver BiDi with Firefox.
 */
export async function openBrowser(options: SessionOptions): Promise<BrowserSession> {
  const executablePath = provideBrowser(options.browser);
  const manifest: Manifest = JSON.parse(readFileSync(join(options.extension, 'manifest.json'), 'utf8'));
  const browser = await puppeteer.launch({
    browser: options.browser,
    executablePath,
    headless: options.headless,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    ...(options.profile !== undefined && { userDataDir: options.profile }),
    ...(options.browser === 'chrome' ? chromiumOptions() : firefoxOptions(options, manifest)),
  });
  try {
    await checkVersion(browser, options.browser, manifest);
    const extensionId = await browser.installExtension(options.extension);
    return sessionOf(options.browser, browser, extensionId);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function chromiumOptions(): LaunchOptions {
  // Chromium refuses to start its sandbox for root, which is who runs it in most containers.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return {
    pipe: true,
    enableExtensions: true,
    args: [...sandbox, '--disable-quic'],
    // Readers have the cache that puppeteer switches off.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  };
}

function firefoxOptions({ preferences }: SessionOptions, manifest: Manifest): LaunchOptions {
  const id = manifest.browser_specific_settings?.gecko?.id;
  return {
    // Without it WebDriver BiDi may not visit the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(id !== undefined && { 'extensions.webextensions.uuids': JSON.stringify({ [id]: firefoxUuid }) }),
      // A test wants no request that it did not make.
      'app.normandy.enabled': false,
      'browser.aboutwelcome.enabled': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      ...preferences,
    },
  };
}

/** Complains when the browser is older than the extension's manifest asks for. */
async function checkVersion(browser: Browser, name: BrowserName, manifest: Manifest): Promise<void> {
  const needed =
    name === 'chrome'
      ? manifest.minimum_chrome_version
      : manifest.browser_specific_settings?.gecko?.strict_min_version;
  // "Chrome/156.0.8078.79", "firefox/153.7.0"
  const found = (await browser.version()).split('/').at(-1) ?? '';
  if (needed === undefined || Number.parseInt(found, 10) >= Number.parseInt(needed, 10)) return;
  const { title, variable } = whereabouts[name];
  throw new Complaint(
    `${title} ${found} is too old: version ${Number.parseInt(needed, 10)} or newer is needed; ` +
      `update it, or set ${variable} to a newer one.`,
  );
}

function sessionOf(name: BrowserName, browser: Browser, extensionId: string): BrowserSession {
  const extensionOrigin =
    name === 'chrome' ? `chrome-extension://${extensionId}` : `moz-extension://${firefoxUuid}`;
  return {
    name,
    browser,
    extensionId,
    extensionOrigin,
    async openExtensionPage(path) {
      const page = await browser.newPage();
      // Firefox never reports such a page as loaded, so it is asked for and then looked for.
      await page.goto(`${extensionOrigin}/${path}`, { waitUntil: name === 'firefox' ? [] : 'load' });
      await page.waitForFunction(() => document.readyState === 'complete');
      return page;
    },
    close: () => browser.close(),
  };
}
