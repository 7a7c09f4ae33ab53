import type { ComponentChildren } from 'preact';

interface Props {
  /** Names the switch in the popup, so that its label finds it. */
  id: string;
  on: boolean;
  /** A switch above this one is off, so this one decides nothing now; it may still be set. */
  overruled?: boolean;
  children: ComponentChildren;
  /** Id of the element that says more. */
  describedBy?: string;
  onTurn: (on: boolean) => void;
}

/** A labelled switch: label first, switch at the end of the line; the whole label can be clicked. */
export function Switch({ id, on, overruled = false, children, describedBy, onTurn }: Props) {
  return (
    <div class="switch" data-overruled={overruled}>
      <label for={id}>{children}</label>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says itself whether it is checked.
        role="switch"
        id={id}
        checked={on}
        aria-describedby={describedBy}
        onChange={event => onTurn(event.currentTarget.checked)}
      />
    </div>
  );
}
