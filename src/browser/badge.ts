import browser from 'webextension-polyfill';

/** Whether the badge has our colours, which browsers remember only while they run. */
let isPainted = false;

/** Shows a count on the toolbar icon while `tab` is in front; 0 shows nothing. */
export async function showBadge(tab: number, actors: number): Promise<void> {
  if (!isPainted && actors > 0) paint();
  try {
    await browser.action.setBadgeText({ tabId: tab, text: actors === 0 ? '' : String(actors) });
  } catch {
    // The tab was closed in the meantime.
  }
}

/**
 * Paints the badge in our ink. Not when the background starts: a reader waits for its first answer then, and the browser
 * takes some milliseconds to set up what of it is first used.
 */
function paint(): void {
  isPainted = true;
  // Firefox for Android has no badge, and some browsers no colour for its text: neither is worth an error.
  Promise.resolve(browser.action.setBadgeBackgroundColor?.({ color: '#1b3a57' })).catch(() => {});
  Promise.resolve(browser.action.setBadgeTextColor?.({ color: '#ffffff' })).catch(() => {});
}
