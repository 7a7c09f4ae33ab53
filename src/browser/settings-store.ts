import browser from 'webextension-polyfill';
import { defaultSettings, mendSettings, type Settings } from '../core/settings/settings.ts';
import { alone } from './lock.ts';

const key = 'settings';

/**
 * The reader's settings, mended. Storage that cannot be read counts as switched off: a reader who chose that must not
 * find pages marked, and the others find nothing worse than an unmarked page.
 */
export async function readSettings(): Promise<Settings> {
  try {
    return await load();
  } catch {
    return { ...defaultSettings, on: false };
  }
}

/**
 * Changes what is stored now, and says whether that was saved.
 *
 * Reading, changing and writing happen under a lock, so two changes made at once in different windows are both kept.
 * To be called from the extension's own pages and background only: a page of the web does not share the lock.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<boolean> {
  try {
    await alone(key, async () => browser.storage.local.set({ [key]: change(await load()) }));
    return true;
  } catch {
    return false;
  }
}

/** Tells of every change of the settings, whoever made it, until `signal` aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, key)) changed(mendSettings(changes[key]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

async function load(): Promise<Settings> {
  return mendSettings((await browser.storage.local.get(key))[key]);
}
