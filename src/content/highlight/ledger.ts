import type { Mention } from '../../core/model/mention.ts';
import type { Block } from '../article/read-blocks.ts';

/** The marks of one mention on the page: several elements when it runs through a link or bold text. */
export interface Highlight {
  mention: Mention;
  block: Block;
  elements: HTMLElement[];
}

/** What was put after an original: our elements, and text nodes with what follows each. */
export type Piece = Text | HTMLElement;

/**
 * One text node of the page that holds marks.
 *
 * The page keeps its node, in its place, shortened to the letters before the first mark:
 *
 *     original "The president " → <dramatis-mention>Putin</dramatis-mention> → " said"
 */
export interface Original {
  node: Text;
  /** What the page had written in it. */
  full: string;
  /** What we left in it. */
  shown: string;
  /** In order, right after the node. */
  pieces: Piece[];
  /** An empty piece that only somebody who clears away empty text nodes would remove (see removal.ts). */
  canary: Text | undefined;
}

/** A block with marks. */
export interface PaintedBlock {
  block: Block;
  originals: Original[];
  highlights: Highlight[];
}

/** Which nodes on the page are ours, and which of the page's own are not as the page wrote them. */
export interface Ledger {
  enter(painted: PaintedBlock): void;
  strike(painted: PaintedBlock): void;
  /** The original that a node is, or is a piece of, or is the letters in a piece of. */
  originalOf(node: Node | null): Original | undefined;
  /** The painted block that a text node of the page belongs to, marked or not, or that a piece stands in. */
  paintedWith(node: Node | null): PaintedBlock | undefined;
  /** The painted block that has text nodes directly in `parent`; one of them when it has several. */
  paintedIn(parent: Node): PaintedBlock | undefined;
  highlightOf(element: Element): Highlight | undefined;
  /** Whether nothing was ever entered that stands in the node itself or, as text, directly below it. */
  isUnknown(node: Node): boolean;
  all(): PaintedBlock[];
}

/**
 * What the ledger writes on nodes: the page's own scripts live in another world and see none of it. A `WeakMap` of
 * them all would take as long as all the marking, and longer again whenever memory is cleared up.
 */
const place = Symbol('place');
const holder = Symbol('holder');
interface Noted extends Node {
  /** What the node is a part of. */
  [place]?: { painted: PaintedBlock; original?: Original; highlight?: Highlight };
  /** The painted block, or one of them, that has text nodes directly in the node; `null` when that was struck. */
  [holder]?: PaintedBlock | null;
}

/**
 * An empty ledger.
 *
 * It holds what stands on the page and nothing else: what the page removes is struck out by the highlighter, so an
 * endless feed does not make it grow.
 */
export function createLedger(): Ledger {
  const entered = new Set<PaintedBlock>();
  const placeOf = (node: Noted | null) => {
    const noted = node?.[place];
    return noted && entered.has(noted.painted) ? noted : undefined;
  };

  return {
    enter(painted) {
      entered.add(painted);
      const unmarked = { painted };
      for (const node of painted.block.nodes as Noted[]) {
        node[place] = unmarked;
        const parent: Noted | null = node.parentNode;
        if (parent) parent[holder] = painted;
      }
      for (const original of painted.originals) {
        const marked = { painted, original };
        for (const node of [original.node, ...original.pieces] as Noted[]) node[place] = marked;
      }
      for (const highlight of painted.highlights) {
        for (const element of highlight.elements as Noted[]) {
          const marked = { ...element[place]!, highlight };
          element[place] = marked;
          const letters: Noted | null = element.firstChild;
          if (letters) letters[place] = marked;
        }
      }
    },
    strike(painted) {
      entered.delete(painted);
      // Notes that stayed on the page's nodes would keep every mark that was taken off in memory.
      const forget = (node: Noted | null) => {
        if (node?.[place]?.painted === painted) delete node[place];
        if (node?.[holder] === painted) node[holder] = null;
      };
      for (const node of painted.block.nodes) {
        forget(node);
        forget(node.parentNode);
      }
      for (const { pieces } of painted.originals) {
        for (const piece of pieces) {
          forget(piece);
          forget(piece.firstChild);
        }
      }
    },
    originalOf: node => placeOf(node)?.original,
    paintedWith: node => placeOf(node)?.painted,
    paintedIn(parent: Noted) {
      const painted = parent[holder];
      return painted && entered.has(painted) ? painted : undefined;
    },
    highlightOf: (element: Noted) => placeOf(element)?.highlight,
    isUnknown: (node: Noted) => node[place] === undefined && node[holder] === undefined,
    all: () => [...entered],
  };
}
