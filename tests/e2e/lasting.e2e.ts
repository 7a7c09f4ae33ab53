import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSample, sampleAddress } from '../../src/dev/sample-article.ts';
import { browsers, type Reader, startReader } from './browsers.ts';

describe.each(browsers)('what the reader chose, in $name', ({ name }) => {
  let reader: Reader | undefined;
  let profile: string;

  beforeAll(() => {
    profile = mkdtempSync(join(tmpdir(), 'dramatis-profile-'));
  });
  afterAll(async () => {
    await reader?.leave();
    rmSync(profile, { recursive: true, force: true });
  });

  /** Firefox forgets an extension that is installed for a test when it closes; it shall keep its storage. */
  const preferences = {
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
  };

  test('is still chosen after the browser was closed and started again', async () => {
    reader = await startReader(name, { profile, preferences });
    const before = await reader.open(sampleAddress, readSample());
    await before.whenHighlighted();
    const popup = await reader.openPopup(before);
    await popup.turn('Places', 'off');
    await before.whenKindIsGone('place');
    await reader.leave();

    reader = await startReader(name, { profile, preferences });
    const after = await reader.open(sampleAddress, readSample());
    await after.whenHighlighted();
    const kinds = new Set((await after.highlights()).map(({ kind }) => kind));
    expect(kinds).toContain('person');
    expect(kinds).not.toContain('place');
    expect(await (await reader.openPopup(after)).isOn('Places')).toBe(false);
  });
});
