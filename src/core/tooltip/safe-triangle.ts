export interface Point {
  x: number;
  y: number;
}

/** A rectangle in CSS pixels from the top left of the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How far the triangle reaches past the corners of the card, for hands that do not draw straight lines. */
const slack = 6;

/**
 * Whether a pointer that left its mention at `apex` and is now at `point` is on its way to the card: it lies in the
 * triangle from there to the card's nearest side, so what it crosses on the way must not take the card away.
 *
 * ```
 *            apex
 *            ╱  ╲
 *          ╱ ·    ╲      · on its way
 *       ┌────────────┐
 *       │    card    │
 * ```
 */
export function inSafeTriangle(apex: Point, card: Box, point: Point): boolean {
  const [a, b] = nearestSide(apex, card);
  return a !== undefined && b !== undefined && inTriangle(point, apex, a, b);
}

/** The two corners of the side that faces the point; none when the point lies on the card. */
function nearestSide({ x, y }: Point, { left, top, right, bottom }: Box): Point[] {
  const above = { y: top, out: top - y };
  const below = { y: bottom, out: y - bottom };
  const before = { x: left, out: left - x };
  const after = { x: right, out: x - right };
  const out = Math.max(above.out, below.out, before.out, after.out);
  if (out < 0) return [];
  if (out === above.out || out === below.out) {
    const side = out === above.out ? above.y : below.y;
    return [
      { x: left - slack, y: side },
      { x: right + slack, y: side },
    ];
  }
  const side = out === before.out ? before.x : after.x;
  return [
    { x: side, y: top - slack },
    { x: side, y: bottom + slack },
  ];
}

/** A point lies in a triangle when it is on the same side of all three edges; on an edge counts as in. */
function inTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [turn(a, b, p), turn(b, c, p), turn(c, a, p)];
  return sides.every(side => side >= 0) || sides.every(side => side <= 0);
}

/** Positive when a → b → c turns one way, negative when the other, 0 when they lie on one line. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
