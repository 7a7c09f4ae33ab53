import type { Ledger } from './ledger.ts';

/** Runs a change of ours and leaves what the reader has selected as it was, letter for letter. */
export function keepSelection(document: Document, ledger: Ledger, change: () => void): void {
  const selection = document.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  if (!selection || !anchorNode || !focusNode || selection.rangeCount === 0) {
    change();
    return;
  }
  const anchor = wholeOffset(ledger, anchorNode, anchorOffset!);
  const focus = wholeOffset(ledger, focusNode, focusOffset!);
  change();
  const from = standing(ledger, anchor);
  const to = standing(ledger, focus);
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
