import browser from 'webextension-polyfill';
import { covers, type OriginPattern } from './origins.ts';

/** Every page of the web; the reader grants it in so many words ("On every news page"). */
export const everySite: OriginPattern = '*://*/*';

/** The news sites that are listed in the manifest. */
export function listedSites(): OriginPattern[] {
  return browser.runtime.getManifest().content_scripts?.flatMap(script => script.matches) ?? [];
}

/** Whether a host is on the list of news sites. */
export function isListed(host: string): boolean {
  return listedSites().some(site => covers(site, `*://${host}/*`));
}

/**
 * The patterns we may read without being asked to: what the reader granted, and the listed sites unless the reader
 * has withheld them. (`permissions.contains` says nothing of listed sites in Chrome, so it does not serve.)
 */
export async function grantedSites(): Promise<OriginPattern[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Whether pages of `origin` are read whenever they are opened. */
export async function isGranted(origin: OriginPattern): Promise<boolean> {
  return (await grantedSites()).some(granted => covers(granted, origin));
}

/**
 * Asks the reader for access to `origin`; to be called in the very click, before anything is awaited. The background
 * hears of the grant by itself, because the popup may close while the browser asks.
 */
export async function askForAccess(origin: OriginPattern): Promise<boolean> {
  return browser.permissions.request({ origins: [origin] });
}

/** Gives access to `origin` back; the background hears of it by itself. Whether it could be given back. */
export async function withdrawAccess(origin: OriginPattern): Promise<boolean> {
  return browser.permissions.remove({ origins: [origin] });
}

/** Tells which patterns were granted or withdrawn, here or in the browser's own settings. */
export function whenAccessChanges(changed: (change: { added: OriginPattern[] }) => void): void {
  browser.permissions.onAdded.addListener(({ origins }) => changed({ added: origins ?? [] }));
  browser.permissions.onRemoved.addListener(() => changed({ added: [] }));
}
