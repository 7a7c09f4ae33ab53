/** Where the pointer is, and how. */
export interface Pointing {
  x: number;
  y: number;
  target: EventTarget | null;
  shift: boolean;
  /** A button is held. */
  pressed: boolean;
}

/** What the reader does on the page, as far as cards are concerned. */
export interface Gestures {
  /** The pointer is at a place over an element, because it or the page moved, or Shift was pressed. */
  onPoint: (at: Pointing) => void;
  onScroll: () => void;
  onClick: (on: Pick<MouseEvent, 'target' | 'button'>) => void;
  /** Escape; whether the page should not hear of it. */
  onEscape: () => boolean;
  onResize: () => void;
  /** The page goes away, perhaps to come back from the browser's cache. */
  onHide: () => void;
}

/**
 * Listens on the whole document, whose mentions come and go. Events made by scripts are not the reader's and are
 * ignored; so is a finger that only passes over the page.
 */
export function listenForGestures(document: Document, gestures: Gestures, signal: AbortSignal): void {
  const view = document.defaultView ?? window;
  const passive = { capture: true, passive: true, signal };
  let last: Pointing | undefined;

  function point(event: PointerEvent) {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    tell(event, innermost(event));
  }
  function tell({ clientX: x, clientY: y, shiftKey, buttons }: PointerEvent, target: EventTarget | null) {
    last = { x, y, target, shift: shiftKey, pressed: buttons !== 0 };
    gestures.onPoint(last);
  }
  function click(event: MouseEvent) {
    if (event.isTrusted) gestures.onClick({ target: innermost(event), button: event.button });
  }
  document.addEventListener('pointerover', point, passive);
  document.addEventListener('pointermove', point, passive);
  document.documentElement.addEventListener(
    'pointerleave',
    event => {
      if (event.isTrusted && event.target === document.documentElement) tell(event, null);
    },
    { passive: true, signal },
  );
  document.addEventListener('scroll', () => gestures.onScroll(), passive);
  document.addEventListener('click', click, passive);
  view.addEventListener(
    'keydown',
    event => {
      if (!event.isTrusted || event.isComposing) return;
      if (event.key === 'Shift' && !event.repeat && last) gestures.onPoint({ ...last, shift: true });
      if (event.key !== 'Escape' || !gestures.onEscape()) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true, signal },
  );
  view.addEventListener('resize', () => gestures.onResize(), { passive: true, signal });
  view.addEventListener('pagehide', () => gestures.onHide(), { signal });
}

/** What an event happened on, also inside a component of the page, whose shadow tree names only its host. */
function innermost(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? event.target;
}
