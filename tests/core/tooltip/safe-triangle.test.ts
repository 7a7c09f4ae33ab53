import { expect, test } from 'vitest';
import { inSafeTriangle } from '../../../src/core/tooltip/safe-triangle.ts';

const card = { left: 100, top: 200, right: 460, bottom: 600 };

test.each([
  ['straight down towards a card below', { x: 120, y: 180 }, { x: 121, y: 190 }, true],
  ['down along the slant to its far corner', { x: 120, y: 180 }, { x: 290, y: 190 }, true],
  ['sideways along the line of text', { x: 120, y: 180 }, { x: 300, y: 180 }, false],
  ['away from it', { x: 120, y: 180 }, { x: 121, y: 170 }, false],
  ['up towards a card above', { x: 120, y: 620 }, { x: 122, y: 610 }, true],
  ['across towards a card at the right', { x: 60, y: 300 }, { x: 80, y: 310 }, true],
  ['from on the card itself', { x: 120, y: 300 }, { x: 121, y: 301 }, false],
])('a pointer going %s', (_, from, to, onItsWay) => {
  expect(inSafeTriangle(from, card, to)).toBe(onItsWay);
});
