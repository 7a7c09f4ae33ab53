/** Drawn as strokes on a field of 16 × 16. */
const drawings = {
  back: 'M9.5 3.5 5 8l4.5 4.5',
  close: 'M4 4l8 8M12 4l-8 8',
  pin: 'M6 2.5h4M7 2.5v4L5 9h6L9 6.5v-4M8 9v4.5',
} as const;

interface IconButtonProps {
  icon: keyof typeof drawings;
  label: string;
  onClick: () => void;
}

/** A small button that is a drawing; its label is its tooltip and its name. */
export function IconButton({ icon, label, onClick }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={drawings[icon]} />
      </svg>
    </button>
  );
}
