import browser from 'webextension-polyfill';

/** Paints the badge in our ink; browsers remember it only while they run. */
export function paintBadge(): void {
  // Firefox for Android has no badge, and some browsers no colour for its text: neither is worth an error.
  Promise.resolve(browser.action.setBadgeBackgroundColor?.({ color: '#1b3a57' })).catch(() => {});
  Promise.resolve(browser.action.setBadgeTextColor?.({ color: '#ffffff' })).catch(() => {});
}

/** Shows a count on the toolbar icon while `tab` is in front; 0 shows nothing. */
export async function showBadge(tab: number, actors: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId: tab, text: actors === 0 ? '' : String(actors) });
  } catch {
    // The tab was closed in the meantime.
  }
}
