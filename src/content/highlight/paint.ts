import type { Mention } from '../../core/model/mention.ts';
import type { Block } from '../article/read-blocks.ts';
import { flowsInLine } from './flows-in-line.ts';
import type { Highlight, Original, PaintedBlock, Piece } from './ledger.ts';
import { markNodes } from './mark-nodes.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** A block, and what of its mentions is to be marked. */
export interface Painting {
  block: Block;
  mentions: readonly Mention[];
}

/** A painting that has been found possible: all that must be asked of the page is known. */
export interface Sketch extends Painting {
  stretches: Stretch[];
}

/**
 * Prepares a painting: nothing when the page has changed the block since it was read, or no mention can be marked.
 *
 * Sketch a whole batch before painting it: a sketch asks for styles, which are dear to ask for between two changes.
 */
export function sketch({ block, mentions }: Painting, known: Map<Element, boolean>): Sketch | undefined {
  if (!isAsRead(block)) return undefined;
  const stretches = stretchesOf(block, mentions).filter(({ nodes }) =>
    nodes.every(node => flowsInLine(node, known)),
  );
  return stretches.length > 0 ? { block, mentions, stretches } : undefined;
}

/** Puts the marks on the page; `nextNumber` numbers the highlights. */
export function paint({ block, mentions, stretches }: Sketch, nextNumber: () => number): PaintedBlock {
  const painted: PaintedBlock = { block, originals: [], highlights: [] };
  for (const { nodes, ranges } of stretches) {
    const full = nodes.map(node => node.data);
    const highlights = new Map<number, Highlight>();
    const made = new Set<Node>();
    markNodes(nodes, ranges, (element, i) => {
      const highlight = highlights.get(i) ?? {
        number: nextNumber(),
        mention: mentions[i]!,
        block,
        elements: [],
      };
      highlights.set(i, highlight);
      highlight.elements.push(element);
      made.add(element);
      label(element, highlight);
    });
    painted.highlights.push(...highlights.values());
    for (const [n, node] of nodes.entries()) {
      const original = originalOf(node, full[n]!, made);
      if (original) painted.originals.push(original);
    }
  }
  return painted;
}

function isAsRead({ text, nodes, starts }: Block): boolean {
  return nodes.every((node, n) => node.isConnected && text.slice(starts[n], starts[n + 1]) === node.data);
}

function label(element: HTMLElement, { number, mention }: Highlight): void {
  element.setAttribute('data-kind', mention.kind);
  element.setAttribute('data-entities', mention.entities.join(' '));
  element.setAttribute('data-via', mention.via);
  element.setAttribute('data-mention', String(number));
  if (mention.undecided) element.setAttribute('data-undecided', '');
}

/** What mark.js made from a node: behind it stand, by turns, an element and a text node. */
function originalOf(node: Text, full: string, made: ReadonlySet<Node>): Original | undefined {
  const pieces: Piece[] = [];
  for (let at = node.nextSibling; at && made.has(at); at = at.nextSibling?.nextSibling ?? null) {
    pieces.push(at as HTMLElement, at.nextSibling as Text);
  }
  if (pieces.length === 0) return undefined;
  let canary: Text | undefined;
  if (node.data === '') {
    canary = node.ownerDocument.createTextNode('');
    node.after(canary);
    pieces.unshift(canary);
  }
  return { node, full, shown: node.data, pieces, canary };
}
