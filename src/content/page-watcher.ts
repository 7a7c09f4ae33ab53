/** Watches the page, and lets us change it without hearing of our own changes. */
export interface PageWatcher {
  /**
   * Runs a change of our own that no record will tell of.
   *
   * What the page changed before is told first, so `change` finds a page whose every change is known.
   */
  quietly(change: () => void): void;
  /** Also tells of changes in a tree of its own inside the page: a shadow tree. */
  alsoWatch(tree: Node): void;
}

const watched: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  characterDataOldValue: true,
  // An author who starts to edit a text must not edit our elements with it.
  attributes: true,
  attributeFilter: ['contenteditable'],
};

/**
 * Tells of every change the page makes below `root`, before the browser paints it, until `signal` aborts.
 *
 * There is one observer for everything. Pass the document rather than its body: pages replace both `body` and `html`.
 */
export function createPageWatcher(
  root: Node,
  onRecords: (records: MutationRecord[]) => void,
  signal: AbortSignal,
): PageWatcher {
  const observer = new MutationObserver(onRecords);
  const tellPending = () => {
    const pending = observer.takeRecords();
    if (pending.length > 0) onRecords(pending);
  };
  const trees = new Set([root]);
  const watch = () => {
    if (!signal.aborted) for (const tree of trees) observer.observe(tree, watched);
  };

  watch();
  signal.addEventListener('abort', () => {
    tellPending();
    observer.disconnect();
  });

  return {
    alsoWatch(tree) {
      if (trees.has(tree) || signal.aborted) return;
      trees.add(tree);
      observer.observe(tree, watched);
    },
    quietly(change) {
      tellPending();
      // No code of the page runs in between. Looking away costs less than dropping a record for each of our steps.
      observer.disconnect();
      try {
        change();
      } finally {
        watch();
      }
    },
  };
}
