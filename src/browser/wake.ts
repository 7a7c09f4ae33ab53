import browser from 'webextension-polyfill';

/** Acts when the extension was installed or updated, and when the browser starts. */
export function whenInstalledOrStarted(act: () => void): void {
  browser.runtime.onInstalled.addListener(act);
  browser.runtime.onStartup.addListener(act);
}

/** Acts on the manifest's keyboard commands; Firefox for Android has none. */
export function whenCommanded(act: (command: string) => void): void {
  browser.commands?.onCommand.addListener(command => act(command));
}
