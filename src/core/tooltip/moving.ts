import { gutter, type Size } from './placement.ts';
import type { Box, Point } from './safe-triangle.ts';

/** How the reader moves a pinned card: by some pixels, or to the next corner of the window. */
export type Move = { by: Point } | 'next-corner';

/** Where a card that stands at `box` goes; always wholly inside the window, as far as it fits. */
export function movedTo(box: Box, move: Move, window: Size): Point {
  const size = { width: box.right - box.left, height: box.bottom - box.top };
  const to =
    move === 'next-corner'
      ? nextCorner(box, size, window)
      : { x: box.left + move.by.x, y: box.top + move.by.y };
  return keptInside(to, size, window);
}

/** The nearest place to `point` at which a card of this size is inside the window, a gutter from its edges. */
export function keptInside({ x, y }: Point, size: Size, window: Size): Point {
  const within = (value: number, most: number) => Math.round(Math.max(gutter, Math.min(value, most)));
  return {
    x: within(x, window.width - gutter - size.width),
    y: within(y, window.height - gutter - size.height),
  };
}

/** The corner after the nearest one, clockwise: who cannot drag gets the card out of the way by pressing. */
function nextCorner({ left, top }: Box, size: Size, window: Size): Point {
  const right = window.width - gutter - size.width;
  const bottom = window.height - gutter - size.height;
  const corners: [Point, Point, Point, Point] = [
    { x: gutter, y: gutter },
    { x: right, y: gutter },
    { x: right, y: bottom },
    { x: gutter, y: bottom },
  ];
  const far = corners.map(({ x, y }) => Math.hypot(x - left, y - top));
  const nearest = far.indexOf(Math.min(...far));
  return corners[(nearest + 1) % corners.length] ?? corners[0];
}
