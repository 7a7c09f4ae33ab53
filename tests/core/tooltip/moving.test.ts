import { describe, expect, test } from 'vitest';
import { keptInside, type Move, movedTo } from '../../../src/core/tooltip/moving.ts';

const window = { width: 1000, height: 800 };
const size = { width: 360, height: 420 };
const boxAt = (left: number, top: number) => ({ left, top, right: left + 360, bottom: top + 420 });

describe('a card that is moved', () => {
  test.each<[string, Move, { x: number; y: number }]>([
    ['24 pixels to the right', { by: { x: 24, y: 0 } }, { x: 324, y: 200 }],
    ['far beyond the left edge stays inside', { by: { x: -900, y: 0 } }, { x: 8, y: 200 }],
    ['far beyond the lower edge stays inside', { by: { x: 0, y: 900 } }, { x: 300, y: 372 }],
  ])('%s', (_, move, to) => {
    expect(movedTo(boxAt(300, 200), move, window)).toEqual(to);
  });

  test('goes from corner to corner and comes round', () => {
    const corners = [];
    let box = boxAt(60, 40);
    for (let i = 0; i < 4; i++) {
      const { x, y } = movedTo(box, 'next-corner', window);
      corners.push([x, y]);
      box = boxAt(x, y);
    }
    expect(corners).toEqual([
      [632, 8],
      [632, 372],
      [8, 372],
      [8, 8],
    ]);
  });

  test('shows its head in a window that is too small for it', () => {
    expect(keptInside({ x: 50, y: 50 }, size, { width: 300, height: 200 })).toEqual({ x: 8, y: 8 });
  });
});
