import { describe, expect, test } from 'vitest';
import { cardLimits, hoveredLine, placeCard } from '../../../src/core/tooltip/placement.ts';

const desktop = { width: 1280, height: 800, hover: true };
const line = (left: number, top: number, width = 80, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const card = { width: 360, height: 400 };

describe('how large a card may be', () => {
  test.each([
    [
      { width: 1280, height: 800, hover: true },
      { form: 'card', width: 360, height: 420 },
    ],
    [
      { width: 1280, height: 500, hover: true },
      { form: 'card', width: 360, height: 300 },
    ],
    [
      { width: 601, height: 800, hover: true },
      { form: 'card', width: 360, height: 420 },
    ],
    [
      { width: 600, height: 800, hover: true },
      { form: 'sheet', width: 600, height: 440 },
    ],
    [
      { width: 1024, height: 1366, hover: false },
      { form: 'sheet', width: 1024, height: 751 },
    ],
  ])('in a window of %o: %o', (window, limits) => {
    expect(cardLimits(window)).toEqual(limits);
  });
});

describe('where a card goes', () => {
  test.each([
    ['below the mention', line(100, 100), { side: 'below', left: 100, top: 128, height: 420 }],
    [
      'above it when there is no room below',
      line(100, 600),
      { side: 'above', left: 100, top: 192, height: 420 },
    ],
    ['not past the right edge', line(1200, 100), { side: 'below', left: 912, top: 128, height: 420 }],
    ['not past the left edge', line(-30, 100), { side: 'below', left: 8, top: 128, height: 420 }],
    [
      'on the roomier side when neither has room, and as low as that room',
      line(100, 380),
      { side: 'below', left: 100, top: 408, height: 384 },
    ],
    [
      'above, as low as that room, when there is more',
      line(100, 400),
      { side: 'above', left: 100, top: 8, height: 384 },
    ],
  ])('%s', (_, mention, placed) => {
    expect(placeCard([mention], undefined, card, desktop)).toEqual({ form: 'card', ...placed });
  });

  test('never covers its mention, wherever that stands in a window 720 pixels high', () => {
    for (const height of [60, 200, 300, 400, 420]) {
      for (let top = 0; top <= 700; top += 10) {
        const mention = line(100, top);
        const placed = placeCard([mention], undefined, { width: 360, height }, { ...desktop, height: 720 });
        if (placed.form !== 'card') throw new Error('A card was expected.');
        const bottom = placed.top + Math.min(height, placed.height);
        expect(placed.top >= mention.bottom || bottom <= mention.top).toBe(true);
        expect(placed.top).toBeGreaterThanOrEqual(8);
        expect(bottom).toBeLessThanOrEqual(712);
      }
    }
  });

  test('has room to open something in it: a low card stands where it can grow', () => {
    const low = { width: 360, height: 150 };
    expect(placeCard([line(100, 560)], undefined, low, desktop)).toMatchObject({
      side: 'above',
      height: 420,
    });
  });

  test('under the line of a wrapped mention that the pointer is on', () => {
    const wrapped = [line(1000, 100, 200), line(40, 120, 60)];
    expect(hoveredLine(wrapped, { x: 50, y: 130 })).toBe(wrapped[1]);
    expect(placeCard(wrapped, { x: 50, y: 130 }, card, desktop)).toMatchObject({ left: 40, top: 148 });
    expect(placeCard(wrapped, undefined, card, desktop)).toMatchObject({ left: 912, top: 128 });
  });

  test('under the pointer when the mention is longer than the card is wide', () => {
    expect(placeCard([line(100, 100, 900)], { x: 800, y: 110 }, card, desktop)).toMatchObject({ left: 620 });
  });

  test('at the bottom of the window when nothing of the mention is drawn', () => {
    expect(placeCard([line(0, 0, 0, 0)], undefined, card, desktop)).toEqual({ form: 'sheet' });
  });
});
