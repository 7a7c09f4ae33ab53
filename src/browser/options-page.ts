import browser from 'webextension-polyfill';

/** Opens the page of options in a tab of its own, or goes to the one that is open. */
export async function openOptionsPage(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
