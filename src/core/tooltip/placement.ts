import type { Box, Point } from './safe-triangle.ts';

export interface Size {
  width: number;
  height: number;
}

/** What the reader's window is like. */
export interface Viewport extends Size {
  /** A pointer that can hover; false on touch screens. */
  hover: boolean;
}

/**
 * How a card is to be shown. Left and top are CSS pixels from the top left of the window; `height` is how high it may
 * become without covering its mention.
 */
export type Placement =
  | { form: 'card'; side: 'below' | 'above'; left: number; top: number; height: number }
  | { form: 'sheet' };

/** Pixels between mention and card, and between card and window edge. */
const gap = 8;
export const gutter = 8;

/** A card that is opened up inside needs about as much room, whatever it shows at first. */
const comfortable = 240;

/** Lower than this nobody can read in it; rather it covers the mention. */
const lowest = 120;

/** Windows up to this width get a sheet at the bottom. */
const sheetUpTo = 600;

/** How a card is shown in a window at all, and how large it may become. */
export function cardLimits({ width, height, hover }: Viewport): Size & { form: Placement['form'] } {
  if (!hover || width <= sheetUpTo) return { form: 'sheet', width, height: Math.floor(height * 0.55) };
  const widest = Math.min(420, width - 30);
  return {
    form: 'card',
    width: Math.max(Math.min(360, widest), Math.min(300, widest)),
    height: Math.floor(Math.min(420, height * 0.6)),
  };
}

/**
 * Where a card of a given size goes: below the line of the mention that the pointer is on, else above; when neither has
 * room, on the side that has more, as low as that room is.
 */
export function placeCard(lines: Box[], pointer: Point | undefined, card: Size, view: Viewport): Placement {
  const line = hoveredLine(lines, pointer);
  const limits = cardLimits(view);
  if (line === undefined || limits.form === 'sheet') return { form: 'sheet' };

  const roomBelow = view.height - gutter - gap - line.bottom;
  const roomAbove = line.top - gap - gutter;
  const wanted = Math.max(card.height, Math.min(comfortable, limits.height));
  const side = wanted <= roomBelow || (wanted > roomAbove && roomBelow >= roomAbove) ? 'below' : 'above';
  const room = Math.max(lowest, side === 'below' ? roomBelow : roomAbove);
  const most = Math.floor(Math.min(limits.height, room));
  const height = Math.min(card.height, most);
  const top = side === 'below' ? line.bottom + gap : line.top - gap - height;
  return {
    form: 'card',
    side,
    left: within(startOf(line, pointer, card.width), view.width - gutter - card.width),
    top: within(top, view.height - gutter - height),
    height: most,
  };
}

/** The line of a wrapped mention that the pointer is on or nearest to; the first one for the keyboard. */
export function hoveredLine(lines: Box[], pointer: Point | undefined): Box | undefined {
  const drawn = lines.filter(({ left, right, top, bottom }) => right > left && bottom > top);
  if (pointer === undefined) return drawn.at(0);
  return drawn.reduce<Box | undefined>(
    (best, line) => (best === undefined || distance(line, pointer) < distance(best, pointer) ? line : best),
    undefined,
  );
}

/** The card begins with the mention; under a long one it follows the pointer, so that it is never out of reach. */
function startOf({ left, right }: Box, pointer: Point | undefined, width: number): number {
  if (pointer === undefined || right - left <= width) return left;
  return pointer.x - width / 2;
}

function distance({ left, right, top, bottom }: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Kept in the window; the gutter on the near side wins when the card is larger than the room. */
function within(value: number, most: number): number {
  return Math.round(Math.max(gutter, Math.min(value, most)));
}
