import browser from 'webextension-polyfill';

/** A keyboard command of the manifest. */
export interface KeyCommand {
  command: string;
  /** What it does, in the reader's language. */
  does: string;
  /** The keys as the browser writes them: `Alt+Shift+N`; empty when none are set. */
  keys: string;
}

/** The keyboard commands as the reader has set them; none where the browser has no such thing (Firefox for Android). */
export async function readKeys(): Promise<KeyCommand[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ name, description, shortcut }) =>
    name && description ? [{ command: name, does: description, keys: shortcut ?? '' }] : [],
  );
}

/** Opens the browser's own page where the keys can be changed; no extension may do that itself in every browser. */
export async function openKeySettings(): Promise<void> {
  if (browser.commands.openShortcutSettings) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
