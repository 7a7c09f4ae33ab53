import type { Move } from '../core/tooltip/moving.ts';
import { IconButton } from './IconButton.tsx';
import { words } from './words.ts';

/** Pixels that one press of an arrow key moves. */
const step = 24;

const arrows: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
};

/** Moves the card without dragging: by arrow keys, or from corner to corner by pressing. */
export function MoveButton({ onMove }: { onMove: (move: Move) => void }) {
  return (
    <IconButton
      icon="move"
      label={words.move}
      onClick={() => onMove('next-corner')}
      onKeyDown={event => {
        const by = arrows[event.key];
        if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        onMove({ by });
      }}
    />
  );
}
