import type { Move } from '../core/tooltip/moving.ts';

/**
 * Handlers for an element by which something is dragged, with the pointer kept to it until the button is let go.
 * Buttons and links in it keep their own meaning.
 */
export function dragHandlers(onMove: (move: Move) => void) {
  let last: { x: number; y: number } | undefined;
  const end = () => {
    last = undefined;
  };
  return {
    onPointerDown(event: PointerEvent) {
      const handle = event.currentTarget;
      const onControl = event.target instanceof Element && event.target.closest('button, a') !== null;
      if (event.button !== 0 || onControl || !(handle instanceof Element)) return;
      last = { x: event.clientX, y: event.clientY };
      handle.setPointerCapture(event.pointerId);
    },
    onPointerMove({ clientX: x, clientY: y }: PointerEvent) {
      if (last === undefined) return;
      const by = { x: x - last.x, y: y - last.y };
      last = { x, y };
      onMove({ by });
    },
    onPointerUp: end,
    onPointerCancel: end,
    onLostPointerCapture: end,
  };
}
