import browser from 'webextension-polyfill';

const key = 'welcomed';

/**
 * Whether the reader is to be welcomed: once, and remembered at once. Where nothing can be remembered, nobody is
 * welcomed, for it would be said again and again.
 */
export async function takeWelcome(): Promise<boolean> {
  try {
    if ((await browser.storage.local.get(key))[key] === true) return false;
    await browser.storage.local.set({ [key]: true });
    return true;
  } catch {
    return false;
  }
}
