import browser from 'webextension-polyfill';

/** One message of `_locales` in the language of the reader's browser, or else in English; `parts` stand for `$1`, `$2`, … */
export function say(message: string, parts: string[]): string {
  return browser.i18n.getMessage(message, parts);
}
