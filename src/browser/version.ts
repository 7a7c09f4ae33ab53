import browser from 'webextension-polyfill';

/** The version of the extension: `0.1.0`. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
