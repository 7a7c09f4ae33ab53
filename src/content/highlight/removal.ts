import type { Original } from './ledger.ts';
import { keepsEnd } from './text-meant.ts';

/**
 * Whether an emptied node fell to somebody who removes empty text nodes: then our canary beside it fell too, while
 * our elements, which go when a page clears the whole place, still stand.
 */
export function wasCleared({ node, canary, pieces }: Original): boolean {
  if (node.data !== '' || !canary || canary.parentNode) return false;
  return pieces.some(piece => piece.nodeType === Node.ELEMENT_NODE && piece.parentNode);
}

/** Whether the letters left in a removed node were moved into the text before it, as `normalize()` does. */
export function wasMerged(
  { removedNodes, addedNodes, previousSibling }: MutationRecord,
  { node }: Original,
  textBefore: ReadonlyMap<Node, string[]>,
): boolean {
  if (removedNodes.length !== 1 || addedNodes.length > 0 || node.data === '') return false;
  const before = textBefore.get(previousSibling as Node) ?? [];
  return before.some((old, at) => {
    const next = before[at + 1] ?? (previousSibling as Text).data;
    return next.startsWith(old) && next.slice(old.length).includes(node.data);
  });
}

/** Whether the page put in a removed node's place what it made from the letters left in it: a linker, a translator. */
export function wasRemade({ removedNodes, addedNodes }: MutationRecord, { node }: Original): boolean {
  if (removedNodes.length !== 1 || addedNodes.length === 0 || node.data.trim() === '') return false;
  const text = [...addedNodes].map(({ textContent }) => textContent).join('');
  // Translators put `font` elements in the place of every text node.
  const translated = [...addedNodes].every(({ nodeName }) => nodeName === 'FONT');
  return translated || text === node.data || keepsEnd(node.data, text);
}
