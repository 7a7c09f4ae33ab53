import { isInline } from '../article/not-story.ts';
import type { Ledger, Original, PaintedBlock } from './ledger.ts';
import { markTag } from './mark-nodes.ts';
import { replacementsIn, translationIn, wasCleared, wasMerged, wasRemade } from './removal.ts';

/** What the page did to one of its text nodes that holds marks, or to the pieces made from it. */
export interface Doings {
  /** What the node held before each change the page made to it, oldest first. */
  before: string[];
  /** The page took the node from its place, and may have put it elsewhere. */
  removed: boolean;
  /**
   * The page took the letters for what they now are, each piece a text of its own: it wrapped pieces, or put in the
   * node's place what it had made from the letters left in it.
   */
  tookAsSeen: boolean;
  /** The page edited or replaced pieces: it knows each of them, and may write into it again, as translators do. */
  tookPieces: boolean;
  /** What a translator put in the node's place. */
  translation?: string;
  /** `node.normalize()` or its like cleared the node away because we had left it empty. */
  cleared: boolean;
}

/** What a batch of records says about our marks. */
export interface PageDoings {
  /** Blocks that no longer are what was painted, each with the nodes whose children or letters changed. */
  blocks: Map<PaintedBlock, Set<Node>>;
  doings: Map<Original, Doings>;
  /** What the page added, by the node it was added to. */
  added: Map<Node, Node[]>;
  /** Elements that look like ours and are not: the page has copied marked text. */
  copies: Element[];
}

/** Reads from `records` what the page did to marked text; nothing when it plainly did nothing to any. Changes nothing. */
export function readDoings(
  records: readonly MutationRecord[],
  ledger: Ledger,
  page: Document,
): PageDoings | undefined {
  // Pages that never rest change texts that bear no mark, a thousand times a second.
  if (records.every(record => isApart(record, ledger))) return undefined;
  const found: PageDoings = { blocks: new Map(), doings: new Map(), added: new Map(), copies: [] };
  const textBefore = new Map<Node, string[]>();
  const isElsewhere = elsewhereBy(ledger);
  const telling = records.filter(record => !isElsewhere(record));
  const putInstead = replacementsIn(telling);
  for (const { type, target, oldValue } of telling) {
    if (type === 'characterData') push(textBefore, target, oldValue ?? '');
  }

  const touchBlock = (painted: PaintedBlock, place: Node) => {
    const places = found.blocks.get(painted);
    if (places) places.add(place);
    else found.blocks.set(painted, new Set([place]));
  };
  const touch = (node: Node | null, place: Node): Doings | undefined => {
    const painted = ledger.paintedWith(node);
    if (painted) touchBlock(painted, place);
    const original = ledger.originalOf(node);
    if (!original) return undefined;
    const before = textBefore.get(original.node) ?? [];
    const doings = found.doings.get(original) ?? {
      before,
      removed: false,
      tookAsSeen: false,
      tookPieces: false,
      cleared: false,
    };
    found.doings.set(original, doings);
    return doings;
  };

  const readRemoved = (record: MutationRecord, node: Node) => {
    const original = ledger.originalOf(node);
    if (!original && isElement(node) && !isOn(page, node)) {
      for (const element of marksIn(node)) touch(element, record.target);
    }
    const doings = touch(node, record.target);
    if (!original || !doings) return;
    const instead = putInstead.get(record) ?? [];
    if (node === original.node) {
      doings.removed = true;
      doings.cleared ||= wasCleared(original);
      const translation = translationIn(instead);
      if (translation !== undefined) doings.translation = translation;
      doings.tookAsSeen ||= wasMerged(record, original, textBefore) || wasRemade(record, original, instead);
    } else if (instead.length > 0 && ![...record.removedNodes].includes(original.node)) {
      doings.tookPieces = true;
    }
  };
  const readAdded = (record: MutationRecord, node: Node) => {
    push(found.added, record.target, node);
    touch(node, record.target);
    if (!isElement(node) || !isOn(page, node)) return;
    for (const element of marksIn(node)) if (!ledger.originalOf(element)) found.copies.push(element);
  };

  for (const record of telling) {
    const { type, target, addedNodes, removedNodes, previousSibling, nextSibling, oldValue } = record;
    if (type === 'attributes') {
      for (const element of marksIn(target as Element)) touch(element, target);
      continue;
    }
    const within = touch(target, target);
    if (within && ledger.originalOf(target)?.node !== target) {
      if (type === 'characterData' && oldValue === (target as Text).data) within.tookAsSeen = true;
      else within.tookPieces = true;
    }
    for (const node of removedNodes) readRemoved(record, node);
    for (const node of addedNodes) readAdded(record, node);
    const original = ledger.originalOf(previousSibling);
    if (original && original === ledger.originalOf(nextSibling)) touch(previousSibling, target);
    const around = ledger.paintedIn(target);
    if (around && [...addedNodes, ...removedNodes].some(runsOn)) touchBlock(around, target);
  }
  return found;
}

/**
 * Whether a record is of places and nodes where no mark ever stood, nor in what was added or removed. Each question to the
 * browser counts here; the lists of a record are made when they are first asked for.
 */
function isApart(record: MutationRecord, ledger: Ledger): boolean {
  const { type, target } = record;
  // An attribute counts for all that stands below.
  if (type === 'attributes' || !ledger.isUnknown(target)) return false;
  return (
    type === 'characterData' ||
    (areUnknown(record.addedNodes, ledger) && areUnknown(record.removedNodes, ledger))
  );
}

/** Whether nodes hold nothing of ours, nor a copy of it. */
function areUnknown(nodes: NodeList, ledger: Ledger): boolean {
  for (let at = 0, { length } = nodes; at < length; at++) {
    const node = nodes[at]!;
    if (!ledger.isUnknown(node)) return false;
    if ((node as Element).firstElementChild || (node as Element).localName === markTag) return false;
  }
  return true;
}

/**
 * Tells whether a record is of nothing but nodes that were removed where no mark ever stood, with none inside: what a page
 * that removes thousands of its own makes most of. It is asked of them all, so it asks the browser little.
 */
function elsewhereBy(ledger: Ledger): (record: MutationRecord) => boolean {
  let last: Node | undefined;
  let isUnknown = false;
  return record => {
    const { removedNodes, target } = record;
    const { length } = removedNodes;
    if (length === 0) return false;
    if (target !== last) {
      last = target;
      isUnknown = ledger.isUnknown(target);
    }
    if (!isUnknown || record.addedNodes.length > 0) return false;
    for (let at = 0; at < length; at++) {
      const node = removedNodes[at]!;
      if ((node as Element).firstElementChild || ledger.paintedWith(node)) return false;
    }
    return true;
  };
}

/** Whether a node stands on the page, be it in a shadow tree. */
function isOn(page: Document, node: Node): boolean {
  return node.isConnected && node.ownerDocument === page;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function marksIn(root: Element): Element[] {
  const below = root.firstElementChild ? [...root.querySelectorAll(markTag)] : [];
  return root.localName === markTag ? [root, ...below] : below;
}

/** Whether a node brings letters to the line it stands in. */
function runsOn(node: Node): boolean {
  if (isElement(node) ? !isInline(node) : node.nodeType !== Node.TEXT_NODE) return false;
  return /\S/.test(node.textContent ?? '');
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
