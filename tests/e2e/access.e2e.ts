import { afterEach, describe, expect, test } from 'vitest';
import { readSample } from '../../src/dev/sample-article.ts';
import { browsers, type Reader, startReader } from './browsers.ts';

/** An address on a site that no list has. */
const unlistedAddress = 'https://www.sample-courier.example/2022/01/28/moscow';

describe.each(browsers)('a site that is not listed, in $name', ({ name }) => {
  let reader: Reader;
  afterEach(() => reader?.leave());

  test('is left alone until the reader presses "Read this page"', async () => {
    reader = await startReader(name);
    const article = await reader.open(unlistedAddress, readSample());
    expect(await article.highlights()).toEqual([]);

    await reader.clickToolbarButton(article);
    const popup = await reader.openPopup(article);
    await popup.press('Read this page');

    await article.whenHighlighted();
    expect((await article.highlights()).map(({ text }) => text)).toContain('Liz Truss');
    await article.dwellOn('Liz Truss');
    expect(await article.card()).toContain('Lavrov');
    expect(await reader.errors.all()).toEqual([]);
  });

  test('is read from now on, without a reload, once the reader has granted access to it', async () => {
    // The question itself is the browser's: Firefox is told to take it as answered with yes.
    reader = await startReader(name, {
      preferences: { 'extensions.webextOptionalPermissionPrompts': false },
    });
    const article = await reader.open(unlistedAddress, readSample());
    await reader.clickToolbarButton(article);
    const popup = await reader.openPopup(article);
    if (name === 'chrome') await grantInChromium(reader, `*://${new URL(unlistedAddress).hostname}/*`);
    await popup.press('Always on this site');
    await article.whenHighlighted();

    const later = await reader.open(`${unlistedAddress}/later`, readSample());
    await later.whenHighlighted();
    expect(await reader.errors.all()).toEqual([]);
  });
});

/**
 * Says yes in Chromium's page of extensions, as a reader can: its own question is a window that no protocol reaches,
 * and it asks nothing when the site was granted there before.
 */
async function grantInChromium({ session }: Reader, origin: string): Promise<void> {
  const extensions = await session.browser.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(
    (id, pattern) => (chrome as ChromeOfExtensionsPage).developerPrivate.addHostPermission(id, pattern),
    session.extensionId,
    origin,
  );
  await extensions.close();
}

/** What only Chromium's own page of extensions may call. */
type ChromeOfExtensionsPage = typeof chrome & {
  developerPrivate: { addHostPermission(extension: string, pattern: string): Promise<void> };
};
