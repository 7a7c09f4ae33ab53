import type { Mention } from '../../core/model/mention.ts';
import type { Block } from '../article/read-blocks.ts';
import { flowsInLine } from './flows-in-line.ts';
import type { Highlight, Original, PaintedBlock, Piece } from './ledger.ts';
import { markNodes } from './mark-nodes.ts';
import { partsLetters } from './parts-letters.ts';
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

/** Asks which texts to be marked flow in line, so that no sketch has to. */
export function foresee({ block, mentions }: Painting, known: WeakMap<Element, boolean>): void {
  for (const { nodes } of stretchesOf(block, mentions)) for (const node of nodes) flowsInLine(node, known);
}

/**
 * Prepares a painting: nothing when the page has changed the block since it was read, or no mention can be marked.
 *
 * Sketch a whole batch before painting it: a sketch asks for styles, which are dear to ask for between two changes.
 */
export function sketch({ block, mentions }: Painting, known: WeakMap<Element, boolean>): Sketch | undefined {
  const all = stretchesOf(block, mentions);
  if (!isAsRead(block, all)) return undefined;
  const stretches = all.filter(
    stretch => stretch.nodes.every(node => flowsInLine(node, known)) && !partsLetters(block, stretch),
  );
  return stretches.length > 0 ? { block, mentions, stretches } : undefined;
}

/** Puts the marks on the page. */
export function paint({ block, mentions, stretches }: Sketch): PaintedBlock {
  const painted: PaintedBlock = { block, originals: [], highlights: [] };
  for (const { nodes, ranges } of stretches) {
    const full = nodes.map(node => node.data);
    const made = new Set<Node>();
    let highlight: Highlight | undefined;
    markNodes(nodes, ranges, (element, i) => {
      const mention = mentions[i]!;
      // mark.js goes from range to range, so the elements of one mention come one after the other.
      if (highlight?.mention !== mention) {
        highlight = { mention, block, elements: [] };
        painted.highlights.push(highlight);
      }
      highlight.elements.push(element);
      made.add(element);
      label(element, mention);
    });
    for (const [n, node] of nodes.entries()) {
      const original = originalOf(node, full[n]!, made);
      if (original) painted.originals.push(original);
    }
  }
  return painted;
}

/**
 * Whether the page has left alone what is to be marked, and every other text as long as it was.
 *
 * Only what is to be marked is compared letter by letter: to ask a node for its letters is dear, for its length cheap.
 */
function isAsRead({ text, nodes, starts }: Block, stretches: readonly Stretch[]): boolean {
  const endOf = (n: number) => starts[n + 1] ?? text.length;
  return (
    nodes.every((node, n) => node.length === endOf(n) - starts[n]! && node.isConnected) &&
    stretches.every(({ start, nodes: marked }) => {
      let at = start;
      return marked.every(({ data }) => {
        at += data.length;
        return text.startsWith(data, at - data.length);
      });
    })
  );
}

function label(element: HTMLElement, { kind, entities, via, undecided }: Mention): void {
  element.setAttribute('data-kind', kind);
  element.setAttribute('data-entities', entities.length === 1 ? entities[0]! : entities.join(' '));
  element.setAttribute('data-via', via);
  if (undecided) element.setAttribute('data-undecided', '');
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
