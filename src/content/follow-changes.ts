import { pause, whenIdle } from './idle.ts';

/** How long the page is left in peace between two looks at what it has changed, in milliseconds. */
const PEACE = 250;
/** The same of a page that never rests: so many looks in a row have found the next changes waiting. */
const LONG_PEACE = 1000;
const RESTLESS = 4;
/** Looking takes at most one part in so many of the page's time: five percent. */
const SHARE = 20;

/**
 * Collects nodes that the page has changed and gives them to `look`, all at once, when the page has time to spare.
 *
 * The dearer a look was, and the longer the page has not rested, the longer the next one waits, so a page that never
 * rests is not slowed either. `look` is
 * never called while an earlier call is unfinished; nodes that have left the page are passed over.
 */
export function followChanges(
  look: (nodes: Node[]) => Promise<void> | void,
  signal: AbortSignal,
): (changed: Iterable<Node>) => void {
  const waiting = new Set<Node>();
  let busy = false;
  let notBefore = 0;

  async function follow(): Promise<void> {
    for (let looks = 0; waiting.size > 0; looks++) {
      const peace = looks < RESTLESS ? PEACE : LONG_PEACE;
      await pause(Math.max(peace, notBefore - performance.now()), signal);
      await whenIdle(signal);
      const nodes = [...waiting].filter(node => node.isConnected);
      waiting.clear();
      if (nodes.length === 0) continue;
      const begun = performance.now();
      const looking = look(nodes);
      // What comes after the first wait inside `look` is somebody else's time.
      notBefore = performance.now() + SHARE * (performance.now() - begun);
      await looking;
    }
  }

  return changed => {
    for (const node of changed) waiting.add(node);
    if (busy || waiting.size === 0 || signal.aborted) return;
    busy = true;
    follow()
      .catch(reason => {
        if (!signal.aborted) throw reason;
      })
      .finally(() => {
        busy = false;
      });
  };
}
