import '../support/fake-browser.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { changeSettings, readSettings, watchSettings } from '../../src/browser/settings-store.ts';
import { defaultSettings, type Settings } from '../../src/core/settings/settings.ts';
import { startAfresh, state } from '../support/fake-browser.ts';

beforeEach(startAfresh);

const without = (site: string) => (settings: Settings) => ({
  ...settings,
  sitesOff: [...settings.sitesOff, site],
});

describe('settings', () => {
  test('are the defaults until the reader has chosen', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
  });

  test('are remembered', async () => {
    expect(await changeSettings(without('bbc.com'))).toBe(true);
    expect((await readSettings()).sitesOff).toEqual(['bbc.com']);
  });

  test('changed at once in two windows keep both changes', async () => {
    // A second copy of the module is a second window: it shares the storage, and nothing else.
    vi.resetModules();
    const otherWindow = await import('../../src/browser/settings-store.ts');
    expect(otherWindow.changeSettings).not.toBe(changeSettings);
    await Promise.all([
      changeSettings(without('bbc.com')),
      otherWindow.changeSettings(without('spiegel.de')),
      changeSettings(settings => ({ ...settings, on: false })),
    ]);
    const { on, sitesOff } = await readSettings();
    expect(on).toBe(false);
    expect(sitesOff.toSorted()).toEqual(['bbc.com', 'spiegel.de']);
  });

  test('that are damaged are mended by the next change, and what is sound is kept', async () => {
    state.stored.settings = { on: 'perhaps', sitesOff: ['bbc.com'], kinds: null };
    await changeSettings(settings => ({ ...settings, density: 'every-mention' }));
    expect(await readSettings()).toEqual({
      ...defaultSettings,
      sitesOff: ['bbc.com'],
      density: 'every-mention',
    });
  });

  test('in a full storage stay as they were, and the change says that it was not saved', async () => {
    await changeSettings(without('bbc.com'));
    state.storage = 'full';
    expect(await changeSettings(without('spiegel.de'))).toBe(false);
    expect((await readSettings()).sitesOff).toEqual(['bbc.com']);
  });

  test('that cannot be read count as switched off, and are not written over', async () => {
    await changeSettings(without('bbc.com'));
    state.storage = 'unreadable';
    expect((await readSettings()).on).toBe(false);
    expect(await changeSettings(settings => settings)).toBe(false);
    state.storage = 'sound';
    expect(await readSettings()).toEqual({ ...defaultSettings, sitesOff: ['bbc.com'] });
  });

  test('a change that failed does not hold up the next', async () => {
    state.storage = 'full';
    await changeSettings(without('spiegel.de'));
    state.storage = 'sound';
    expect(await changeSettings(without('bbc.com'))).toBe(true);
  });
});

describe('whoever watches settings', () => {
  test('hears of each change, mended, until the signal', async () => {
    const heard: boolean[] = [];
    const watching = new AbortController();
    watchSettings(({ on }) => heard.push(on), watching.signal);
    await changeSettings(settings => ({ ...settings, on: false }));
    await changeSettings(settings => ({ ...settings, on: true }));
    watching.abort();
    await changeSettings(settings => ({ ...settings, on: false }));
    expect(heard).toEqual([false, true]);
  });
});
