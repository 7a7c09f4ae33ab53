import type { Original, Piece } from './ledger.ts';
import type { Doings } from './page-doings.ts';
import { textMeant } from './text-meant.ts';

/**
 * How one text node of the page is given back.
 *
 * `whole`: our pieces go and the node holds `text`. `as-seen`: every letter stays where it now stands, joined to the
 * text before it, so that what the page did to single pieces stays done. `put-back`: as seen, once the node stands
 * before its pieces again. `in-pieces`: our elements go, and every text node stays.
 */
export type Return = { original: Original } & (
  | { way: 'whole'; text: string }
  | { way: 'as-seen' | 'put-back' | 'in-pieces' }
);

/**
 * How a node is to be given back after what the page did; `added` is what the page put into the same parent.
 *
 * Decide for all nodes before any is given back: the decision looks at the page as the page left it.
 */
export function decideReturn(original: Original, doings?: Doings, added: readonly Node[] = []): Return {
  const { full } = original;
  if (!doings) return { original, way: 'whole', text: full };
  if (doings.cleared) return { original, way: 'put-back' };
  if (doings.tookPieces || isOfShownLetters(original, doings)) return { original, way: 'in-pieces' };
  const asSeen =
    doings.tookAsSeen || (!doings.removed && (wasWrapped(original) || wasSplit(original, doings)));
  return asSeen
    ? { original, way: 'as-seen' }
    : { original, way: 'whole', text: textAfter(original, doings, added) };
}

/** Gives a node back. */
export function giveBack(change: Return): void {
  const { node, pieces } = change.original;
  if (change.way === 'whole') {
    for (const piece of pieces) piece.remove();
    const { text } = change;
    // Appending leaves the page's ranges in the node where they are.
    if (text.startsWith(node.data)) node.appendData(text.slice(node.data.length));
    else node.data = text;
    return;
  }
  const first = pieces.find(piece => piece.parentNode);
  if (change.way === 'put-back' && !isText(first?.previousSibling)) first?.before(node);
  for (const piece of pieces) {
    if (!piece.parentNode) continue;
    if (change.way === 'in-pieces') leave(piece);
    else if (isText(piece)) joinToPrevious(piece);
    else unwrap(piece);
  }
}

/** Leaves a piece to the page as the text it is. */
function leave(piece: Text | HTMLElement): void {
  if (!isText(piece)) piece.replaceWith(...piece.childNodes);
  else if (piece.data === '') piece.remove();
}

/**
 * Makes plain text of a copy that the page made of a mark, as the page would have copied it without us.
 *
 * `joins` says which neighbors the copy brought with it.
 */
export function dissolve(copy: Element, joins: (neighbor: Node) => boolean): void {
  const { previousSibling, nextSibling } = copy;
  // The copy of a node that we had emptied, or of its canary.
  if (isText(previousSibling) && previousSibling.data === '' && joins(previousSibling))
    previousSibling.remove();
  unwrap(copy, joins);
  if (isText(nextSibling) && joins(nextSibling)) joinToPrevious(nextSibling, joins);
}

/** Puts what is in an element in its place, and joins its letters to the text before it. */
function unwrap(element: Element, joins?: (neighbor: Node) => boolean): void {
  const inside = [...element.childNodes];
  element.replaceWith(...inside);
  for (const node of inside) if (isText(node)) joinToPrevious(node, joins);
}

/** Makes a text node part of the one before it, if there is one. */
function joinToPrevious(text: Text, joins: (neighbor: Node) => boolean = () => true): void {
  const { previousSibling } = text;
  if (isText(previousSibling) && joins(previousSibling)) previousSibling.appendData(text.data);
  else if (text.data !== '') return;
  text.remove();
}

/** What the node should hold after the changes the page made to it, one after the other. */
function textAfter({ node, full, shown }: Original, { before }: Doings, added: readonly Node[]): string {
  if (before.length === 0) return full;
  const hidden = full.slice(shown.length);
  const beside = added
    .map(({ parentNode, textContent }) => (parentNode === node.parentNode ? textContent : ''))
    .join('');
  let text = full;
  let last = shown;
  let appending = false;
  for (const now of [...before.slice(1), node.data]) {
    if (appending && now.startsWith(last)) {
      text += now.slice(last.length);
    } else {
      text = textMeant(shown, hidden, now, beside);
      // From here on the page's node holds what the page wrote, and nothing of ours.
      if (text === now) return node.data;
      appending = now !== shown && now.startsWith(shown);
    }
    last = now;
  }
  return text;
}

/**
 * Whether a translator was given the letters left in the node, and not the whole text before we shortened it. Whole
 * texts and their first letters differ in length, translations hardly do.
 */
function isOfShownLetters({ full, shown }: Original, { translation }: Doings): boolean {
  if (translation === undefined) return false;
  return Math.abs(translation.length - shown.length) <= Math.abs(translation.length - full.length);
}

/** Whether the page put elements of its own around single pieces. */
function wasWrapped({ node, pieces }: Original): boolean {
  const { parentNode } = node;
  return pieces.some(
    piece => piece.parentNode && piece.parentNode !== parentNode && parentNode?.contains(piece),
  );
}

/** Whether the page split the letters left in the node, or wrapped the last of them: they still stand before our pieces. */
function wasSplit({ node, pieces }: Original, { before }: Doings): boolean {
  const [shown] = before;
  if (shown === undefined) return false;
  if (shown === '' && node.data === '') {
    // Of a node that we had emptied, two empty ones were made.
    const { nextSibling } = node;
    return isText(nextSibling) && nextSibling.data === '' && !pieces.includes(nextSibling);
  }
  if (node.data.length >= shown.length) return false;
  let letters = node.data;
  for (let at = node.nextSibling; at && !pieces.includes(at as Piece); at = at.nextSibling) {
    letters += at.textContent ?? '';
    if (letters.length >= shown.length) break;
  }
  return letters === shown && letters !== node.data;
}

function isText(node: Node | null | undefined): node is Text {
  return node?.nodeType === Node.TEXT_NODE;
}
