import { isOrphaned } from '../browser/orphan.ts';

/** What happens on a page when its reader comes back to it from wherever extensions are switched off. */
const returns = ['focus', 'pageshow', 'pointerenter', 'visibilitychange'];

/**
 * Calls `orphaned` when the reader comes back to a page whose extension has gone, until `signal` aborts.
 *
 * Chromium tells no page of it. A connection to the background would break, but it would also keep the page out of
 * the browser's back/forward cache, and break whenever the background sleeps. Firefox ends the script on the spot, and
 * with it everything that could clean up (see highlight/leftovers.ts).
 */
export function whenOrphaned({ document }: Window, orphaned: () => void, signal: AbortSignal): void {
  const look = () => {
    if (isOrphaned()) orphaned();
  };
  for (const type of returns) {
    document.defaultView?.addEventListener(type, look, { capture: true, passive: true, signal });
  }
}
