/** What the reader does on the page, as far as cards are concerned. */
export interface Gestures {
  /** The pointer is at a place over an element, because it or the page moved. */
  onPoint: (at: { x: number; y: number; target: EventTarget | null }) => void;
  onScroll: () => void;
  onClick: (event: MouseEvent) => void;
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

  function point(event: PointerEvent) {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    gestures.onPoint({ x: event.clientX, y: event.clientY, target: event.target });
  }
  document.addEventListener('pointerover', point, passive);
  document.addEventListener('pointermove', point, passive);
  document.documentElement.addEventListener(
    'pointerleave',
    event => {
      if (event.isTrusted && event.target === document.documentElement) {
        gestures.onPoint({ x: event.clientX, y: event.clientY, target: null });
      }
    },
    { passive: true, signal },
  );
  document.addEventListener('scroll', () => gestures.onScroll(), passive);
  document.addEventListener('click', event => event.isTrusted && gestures.onClick(event), passive);
  view.addEventListener(
    'keydown',
    event => {
      if (!event.isTrusted || event.key !== 'Escape' || event.isComposing || !gestures.onEscape()) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true, signal },
  );
  view.addEventListener('resize', () => gestures.onResize(), { passive: true, signal });
  view.addEventListener('pagehide', () => gestures.onHide(), { signal });
}
