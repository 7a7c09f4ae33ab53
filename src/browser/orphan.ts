import browser from 'webextension-polyfill';

/**
 * Whether the extension was updated or removed under an open page: the page's script then runs on with nobody to ask
 * (https://developer.chrome.com/docs/extensions/develop/concepts/messaging, "Extension context invalidated").
 */
export function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}
