import type { EntityId } from '../../core/model/entity.ts';
import type { Box, Point } from '../../core/tooltip/safe-triangle.ts';
import type { Mentioned } from './card-page.ts';
import { enclosure } from './top-layer.ts';

type Describe = (element: Element) => Mentioned | undefined;

/** Elements that do something of their own when they are clicked. */
const clickable = 'a[href], button, summary, label, input, select, textarea, [role="button"], [role="link"]';

/** The mention that an event happened on, by its first piece. */
export function mentionAt(target: EventTarget | null, describe: Describe): Element | undefined {
  const element = target instanceof Element ? target.closest('dramatis-mention') : null;
  const mentioned = element === null ? undefined : describe(element);
  return mentioned && (mentioned.pieces?.[0] ?? element ?? undefined);
}

/** Whether a mention stands for an entity, and not only perhaps. */
export function means(mention: Element, entity: EntityId, describe: Describe): boolean {
  const mentioned = describe(mention);
  return mentioned?.undecided !== true && (mentioned?.entities.some(({ id }) => id === entity) ?? false);
}

export function inLink(mention: Element): boolean {
  return mention.closest(clickable) !== null;
}

/** The lines a mention occupies in the window; several when it is wrapped. */
export function linesOf(mention: Element, describe: Describe): Box[] {
  const pieces = describe(mention)?.pieces ?? [mention];
  return pieces.flatMap(piece => [...piece.getClientRects()]);
}

/** The pointer when it is on one of the lines; a card that a key opened does not look where the pointer lies. */
export function pointerOn(lines: Box[], pointer: Point | undefined): Point | undefined {
  const on = ({ left, right, top, bottom }: Box, { x, y }: Point) =>
    x >= left && x <= right && y >= top && y <= bottom;
  return pointer && lines.some(line => on(line, pointer)) ? pointer : undefined;
}

/**
 * The mention before or after another one, brought into view; from nowhere, the first in the window or below it.
 * Scrolling jumps rather than glides: the card opens at once, and nobody is made dizzy.
 */
export function steppedTo(
  all: Element[],
  from: Element | undefined,
  direction: 'next' | 'previous',
  describe: Describe,
): Element | undefined {
  // What the page has made inert, for a dialog or otherwise, is out of the reader's reach.
  const within = enclosure(document);
  const reachable = all.filter(
    element => within?.contains(element) !== false && element.closest('[inert]') === null,
  );
  const drawn = reachable.filter(element => {
    const first = describe(element)?.pieces?.[0] ?? element;
    return first === element && element.getClientRects().length > 0;
  });
  const onward = direction === 'next' ? drawn : drawn.toReversed();
  const at = from === undefined ? -1 : onward.indexOf(from);
  const start = at === -1 ? startOf(onward, direction) : at + 1;
  const mention = [...onward.slice(start), ...onward.slice(0, start)].find(isShown);
  if (mention !== undefined && !inWindow(mention))
    mention.scrollIntoView({ block: 'center', behavior: 'instant' });
  return mention;
}

/** Place of the first mention at the upper edge of the window or beyond, in the direction of the step. */
function startOf(onward: Element[], direction: 'next' | 'previous'): number {
  const top = (element: Element) => element.getBoundingClientRect().top;
  const isAhead = (element: Element) =>
    direction === 'next' ? top(element) >= 0 : top(element) < window.innerHeight;
  return Math.max(0, onward.findIndex(isAhead));
}

/**
 * Whether a mention would be seen once it is brought into view: it is not in a part that is invisible or folded up.
 * Transparent parts count as seen, for pages let their paragraphs fade in when they come into view.
 */
function isShown(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (!/hidden|clip/.test(getComputedStyle(around).overflow)) continue;
    const box = around.getBoundingClientRect();
    const isRoot = around === document.documentElement || around === document.body;
    if (!isRoot && (bottom <= box.top || top >= box.bottom || right <= box.left || left >= box.right))
      return false;
  }
  return true;
}

function inWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
