import type { ButtonHTMLAttributes } from 'preact';

/** Drawn as strokes on a field of 16 × 16. */
const drawings = {
  back: 'M9.5 3.5 5 8l4.5 4.5',
  close: 'M4 4l8 8M12 4l-8 8',
  pin: 'M6 2.5h4M7 2.5v4L5 9h6L9 6.5v-4M8 9v4.5',
  move: 'M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6 2 8l2 2M12 6l2 2-2 2',
} as const;

interface IconButtonProps extends ButtonHTMLAttributes {
  icon: keyof typeof drawings;
  label: string;
}

/** A small button that is a drawing; its label is its tooltip and its name. */
export function IconButton({ icon, label, ...button }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" data-icon={icon} aria-label={label} title={label} {...button}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={drawings[icon]} />
      </svg>
    </button>
  );
}
