import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evaluateInFirefox } from '../../src/dev/firefox-window.ts';
import { readSample, sampleAddress } from '../../src/dev/sample-article.ts';
import { type ArticlePage, until } from './article-page.ts';
import { browsers, type Reader, startReader } from './browsers.ts';

describe.each(browsers)('a background that the browser has stopped, in $name', ({ name }) => {
  let reader: Reader;
  let article: ArticlePage;

  beforeAll(async () => {
    reader = await startReader(name, { stopsBackground: true });
    article = await reader.open(sampleAddress, readSample());
    await article.whenHighlighted();
  });
  afterAll(() => reader?.leave());

  test('wakes for the next card', async () => {
    await article.dwellOn('Liz Truss');
    expect(await article.card()).toContain('Liz Truss');
    await article.pressEscape();
    await article.whenCardIsGone();

    await stopBackground(reader);

    await article.dwellOn('Sergey Lavrov');
    expect(await article.card()).toContain('Foreign Minister');
    expect(await reader.errors.all()).toEqual([]);
  });
});

async function stopBackground({ session }: Reader): Promise<void> {
  if (session.name === 'firefox') {
    const manager = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      .ExtensionParent.GlobalManager.extensionMap.get(${JSON.stringify(session.extensionId)})`;
    await evaluateInFirefox(session.browser, `${manager}.terminateBackground().then(() => 'stopped')`);
    await until(
      'the background has stopped',
      async () => (await evaluateInFirefox(session.browser, `${manager}.backgroundState`)) === 'stopped',
    );
    return;
  }
  const protocol = await session.browser.target().createCDPSession();
  // A message that was still on its way may wake it once more.
  await until('the background has stopped', async () => {
    const { targetInfos } = await protocol.send('Target.getTargets');
    const running = targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith(session.extensionOrigin),
    );
    for (const { targetId } of running) await protocol.send('Target.closeTarget', { targetId });
    return running.length === 0;
  });
  await protocol.detach();
}
