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

/**
 * What the page put in the place of the nodes that each record removes: in one go, or right before them just before, as
 * translators do.
 */
export function replacementsIn(records: readonly MutationRecord[]): Map<MutationRecord, readonly Node[]> {
  const instead = new Map<MutationRecord, readonly Node[]>();
  let last: MutationRecord | undefined;
  for (const record of records) {
    const { removedNodes, addedNodes, target, type } = record;
    if (type === 'childList' && removedNodes.length > 0) {
      const isBeside = last?.target === target && last.nextSibling === removedNodes[0];
      const added = addedNodes.length > 0 || !isBeside ? addedNodes : last!.addedNodes;
      if (added.length > 0) instead.set(record, [...added]);
    }
    last = record;
  }
  return instead;
}

/** The text of what Chrome's translator puts in the place of every text node: `font` elements. */
export function translationIn(instead: readonly Node[]): string | undefined {
  const isTranslated = instead.length > 0 && instead.every(({ nodeName }) => nodeName === 'FONT');
  return isTranslated ? textOf(instead) : undefined;
}

/** Whether the page put in a removed node's place what it made from the letters left in it: a linker. */
export function wasRemade(
  { removedNodes }: MutationRecord,
  { node }: Original,
  instead: readonly Node[],
): boolean {
  if (removedNodes.length !== 1 || instead.length === 0 || node.data.trim() === '') return false;
  const text = textOf(instead);
  return text === node.data || keepsEnd(node.data, text);
}

function textOf(nodes: readonly Node[]): string {
  return nodes.map(({ textContent }) => textContent).join('');
}
