import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pause } from '../../src/dev/point-at.ts';
import { readSample, sampleAddress } from '../../src/dev/sample-article.ts';
import type { ArticlePage } from './article-page.ts';
import { browsers, type Reader, startReader } from './browsers.ts';
import { type OpenCards, openCards } from './open-cards.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const looks = browsers.flatMap(({ name }) => [
  { name, look: 'light', preference: 1 },
  { name, look: 'dark', preference: 0 },
]);

describe.each(looks)('axe finds nothing, in $name, in the $look card', ({ name, look, preference }) => {
  let reader: Reader;
  let article: ArticlePage;
  let cards: OpenCards;

  beforeAll(async () => {
    reader = await startReader(name, {
      preferences: { 'layout.css.prefers-color-scheme.content-override': preference },
    });
    article = await reader.open(sampleAddress, readSample());
    if (name === 'chrome') {
      await article.tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look }]);
    }
    await article.whenHighlighted();
    await article.tab.evaluate(axe);
    cards = await openCards(article.tab);
  });
  afterAll(() => reader?.leave());

  beforeEach(async () => {
    await article.pressEscape();
    await cards.jumpAway();
    await cards.whenGone();
  });

  /** What axe has against the card as it is now: the rule and the place. */
  async function findings(): Promise<string[]> {
    // Colours are measured when nothing fades any more.
    await pause(200);
    return JSON.parse(
      await article.tab.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run: (context: object) => Promise<AxeResults> } };
        const { violations } = await axe.run({ include: ['dramatis-card'] });
        return JSON.stringify(
          violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`)),
        );
      }),
    );
  }

  test('that follows the pointer', async () => {
    await cards.jumpTo('Ben Wallace');
    await cards.whenHeadingIs('Ben Wallace');
    expect(await findings()).toEqual([]);
  });

  test.each([
    ['of a person', 'Ben Wallace', 'Ben Wallace'],
    ['of an organization', 'NATO', 'NATO'],
    ['of a place', 'London', 'London'],
  ])('%s', async (_, mention, heading) => {
    await cards.click(mention);
    await cards.whenHeadingIs(heading);
    expect(await findings()).toEqual([]);
  });

  test('of an event, with the way back', async () => {
    await cards.click('Ben Wallace');
    await cards.whenHeadingIs('Ben Wallace');
    await cards.press('Wallace – Shoigu talks, Moscow');
    await cards.whenHeadingIs('Wallace – Shoigu talks, Moscow');
    expect(await findings()).toEqual([]);
  });

  test('that says why, and that a name is hidden', async () => {
    await cards.click('Ben Wallace');
    await cards.whenHeadingIs('Ben Wallace');
    await cards.press('Why this?');
    expect(await findings()).toEqual([]);
    await cards.press('on this page');
    expect(await findings()).toEqual([]);
    await cards.press('Undo');
  });

  test('with everything opened that opens', async () => {
    await cards.click('Liz Truss');
    await cards.whenHeadingIs('Liz Truss');
    await article.tab.evaluate(() => {
      const root = document.querySelector('dramatis-card')?.shadowRoot;
      for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
    });
    expect(await findings()).toEqual([]);
  });

  test('that is a sheet in a narrow window', async () => {
    await article.tab.setViewport({ width: 320, height: 640 });
    await cards.click('Ben Wallace');
    await cards.whenHeadingIs('Ben Wallace');
    expect(await findings()).toEqual([]);
  });
});
