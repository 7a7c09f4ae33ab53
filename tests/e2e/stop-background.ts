import type { BrowserSession } from '../../src/dev/browser-session.ts';
import { evaluateInFirefox } from '../../src/dev/firefox-window.ts';
import { until } from './article-page.ts';
import type { Reader } from './browsers.ts';

/** Stops the background as the browser does when it has rested for some time, and waits until it stands still. */
export async function stopBackground({ session }: Reader): Promise<void> {
  // A message that was still on its way may wake it once more.
  await until('the background has stopped', () => endBackground(session));
}

/** Ends the background whatever it is doing; whether none was running, or none is any more. */
export async function endBackground(session: BrowserSession): Promise<boolean> {
  if (session.name === 'firefox') {
    const extension = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      .ExtensionParent.GlobalManager.extensionMap.get(${JSON.stringify(session.extensionId)})`;
    const state = `${extension}.terminateBackground().then(() => ${extension}.backgroundState)`;
    return (await evaluateInFirefox(session.browser, state)) === 'stopped';
  }
  const protocol = await session.browser.target().createCDPSession();
  const { targetInfos } = await protocol.send('Target.getTargets');
  const running = targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.startsWith(session.extensionOrigin),
  );
  for (const { targetId } of running) await protocol.send('Target.closeTarget', { targetId });
  await protocol.detach();
  return running.length === 0;
}
