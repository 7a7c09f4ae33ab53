import type { BrowserSession } from '../../src/dev/browser-session.ts';
import { evaluateInFirefox } from '../../src/dev/firefox-window.ts';

/** Switches the extension off or on in the browser, as its page of extensions does. */
export async function switchExtension(session: BrowserSession, on: boolean): Promise<void> {
  if (session.name === 'firefox') {
    await evaluateInFirefox(
      session.browser,
      `(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const extension = await AddonManager.getAddonByID(${JSON.stringify(session.extensionId)});
        await extension.${on ? 'enable' : 'disable'}();
        return 'switched';
      })()`,
    );
    return;
  }
  const extensions = await session.browser.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(
    (id, enabled) => chrome.management.setEnabled(id, enabled),
    session.extensionId,
    on,
  );
  await extensions.close();
}
