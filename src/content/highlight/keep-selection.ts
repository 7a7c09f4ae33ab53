import type { Ledger } from './ledger.ts';

/**
 * Runs changes of ours and leaves what the reader has selected as it was, letter for letter.
 *
 * Whether anything is selected is learnt from events: as long as nothing is, Chromium lays the whole page out anew
 * to answer any question about the selection.
 */
export function createSelectionKeeper(
  page: Document,
  ledger: Ledger,
  signal: AbortSignal,
): (change: () => void) => void {
  const selection = page.getSelection();
  if (!selection) return change => change();
  let selected = selection.anchorNode !== null;
  page.addEventListener(
    'selectionchange',
    () => {
      selected = selection.anchorNode !== null;
    },
    { signal },
  );
  return change => {
    if (selected) keepSelection(selection, ledger, change);
    else change();
  };
}

function keepSelection(selection: Selection, ledger: Ledger, change: () => void): void {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const anchor = anchorNode && wholeOffset(ledger, anchorNode, anchorOffset);
  const focus = focusNode && wholeOffset(ledger, focusNode, focusOffset);
  change();
  const from = anchor && standing(ledger, anchor);
  const to = focus && standing(ledger, focus);
  if (!from || !to) return;
  const kept =
    selection.anchorNode === from.node &&
    selection.anchorOffset === from.offset &&
    selection.focusNode === to.node &&
    selection.focusOffset === to.offset;
  if (!kept) selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

interface Position {
  node: Node;
  offset: number;
}

/** A position as it would be if the page's text nodes were whole. */
function wholeOffset(ledger: Ledger, node: Node, offset: number): Position {
  const original = ledger.originalOf(node);
  if (!original) return { node, offset };
  let before = 0;
  for (const part of [original.node, ...original.pieces]) {
    const letters = lettersOf(part);
    if (part === node || letters === node) {
      return { node: original.node, offset: before + (letters === node ? offset : offset && letters.length) };
    }
    before += letters.length;
  }
  return { node: original.node, offset: before };
}

/** Where a position in whole text nodes stands now; nothing when the page has taken its letters away. */
function standing(ledger: Ledger, { node, offset }: Position): Position | undefined {
  const original = ledger.originalOf(node);
  if (original?.node !== node) return fits(node, offset) ? { node, offset } : undefined;
  let left = offset;
  for (const part of [original.node, ...original.pieces]) {
    const letters = lettersOf(part);
    if (left <= letters.length) return { node: letters, offset: left };
    left -= letters.length;
  }
  return undefined;
}

function lettersOf(part: Node): Text {
  return (part.nodeType === Node.TEXT_NODE ? part : (part.firstChild ?? part)) as Text;
}

function fits(node: Node, offset: number): boolean {
  return node.isConnected && offset <= ((node as Text).data?.length ?? node.childNodes.length);
}
