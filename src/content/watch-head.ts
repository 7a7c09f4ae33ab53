/**
 * Tells when the page changes what it says of itself in its head, until `signal` aborts: some frameworks write another
 * value into the element that is there, which no list of added nodes shows.
 */
export function watchHead({ head }: Document, changed: (nodes: Node[]) => void, signal: AbortSignal): void {
  if (!head) return;
  const observer = new MutationObserver(() => changed([head]));
  observer.observe(head, { subtree: true, attributeFilter: ['content'] });
  signal.addEventListener('abort', () => observer.disconnect());
}
