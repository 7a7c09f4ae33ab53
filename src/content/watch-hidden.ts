import { notShown } from './article/not-story.ts';
import { waitingIsland } from './server-drawn.ts';

/** Watches text that is not shown for now, or waits for its script. */
export interface HiddenWatch {
  /** Waits for what is hidden or waits in `place`, `place` included. */
  look(place: ParentNode): void;
}

/** Elements of a page that are waited for, at most: whole applications wait folded up in some pages. */
const most = 1_000;
/** What hides, marks all of a page as no content behind a consent wall, or waits for its script. */
const hidden = `${notShown}, [aria-hidden="true" i], ${waitingIsland}`;
const telling = ['hidden', 'style', 'aria-hidden', 'ssr', 'ready', 'defer-hydration'];

/**
 * Tells when the page shows an element that it has hidden, or has taken over one that waited for that, by what the element
 * says, until `signal` aborts.
 *
 * Only elements that are known to be hidden are watched, and none of them by a change of ours: pages that move things
 * change the style of others a thousand times a second.
 */
export function watchHidden(shown: (elements: Element[]) => void, signal: AbortSignal): HiddenWatch {
  const waiting = new WeakSet<Element>();
  let count = 0;
  const observer = new MutationObserver(records => {
    const changed = new Set(records.map(({ target }) => target as Element));
    const visible = [...changed].filter(element => element.isConnected && !element.matches(hidden));
    if (visible.length > 0) shown(visible);
  });
  const wait = (element: Element) => {
    if (waiting.has(element) || count === most) return;
    waiting.add(element);
    count++;
    observer.observe(element, { attributeFilter: telling });
  };
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    look(place) {
      if (signal.aborted) return;
      if (place instanceof Element && place.matches(hidden)) wait(place);
      for (const element of place.querySelectorAll(hidden)) {
        if (count === most) break;
        wait(element);
      }
    },
  };
}
