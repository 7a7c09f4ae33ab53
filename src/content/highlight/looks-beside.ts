import type { Block } from '../article/read-blocks.ts';
import { markTag } from './mark-nodes.ts';

/**
 * Sees that the page's own elements look beside marks as they looked before.
 *
 * A page may style an element by its place among others: `p > a:only-child`, `b + i`, `span:first-child`. A mark is one
 * element more, so such an element would change its look. Which rules a page has cannot be asked, for style sheets of
 * other hosts are closed to us; so one element of each kind is looked at before and after.
 */
export interface LooksBeside {
  /** Whether any element is known to change. */
  forbidsAny(): boolean;
  /** Whether `parent` or one of its elements is known to change when these of its text nodes are marked. */
  forbids(parent: Element, marked: ReadonlySet<Node>): boolean;
  /** Remembers how elements look beside what is about to be marked, one of each kind that was not seen before. */
  note(block: Block, nodes: readonly Node[]): void;
  /** Blocks beside whose marks a noted element now looks otherwise. */
  changed(): Set<Block>;
  /**
   * To be called with those blocks unmarked: what looks as noted again was changed by the marks, and is remembered. What
   * was noted is forgotten.
   */
  judge(): void;
}

/** Kinds that are remembered at most; pages that name every paragraph differently have no more looked at. */
const mostKinds = 1_000;
/** When so many blocks, one after the other, have shown no new kind, only one of `thinned` is looked at until one does. */
const manyAlike = 500;
const thinned = 8;
/** What a rule for a word or a line would change, in the names of style sheets. */
const properties = [
  ...['display', 'font', 'color', 'background-color', 'background-image', 'text-transform', 'letter-spacing'],
  ...['margin', 'padding', 'border-width', 'float', 'position', 'opacity', 'visibility', 'text-decoration'],
];

interface Neighbor {
  element: Element;
  /** Its name and class, its parent's, and where it stands among the marks: the same rules hold for all of a kind. */
  kind: string;
}

interface Noted extends Neighbor {
  block: Block;
  look: string;
  moving: number;
}

export function createLooksBeside(): LooksBeside {
  const seen = new Set<string>();
  const forbidden = new Set<string>();
  let alike = 0;
  let noted: Noted[] = [];
  let different: Noted[] = [];

  return {
    forbidsAny: () => forbidden.size > 0,
    forbids: (parent, marked) =>
      forbidden.size > 0 &&
      parent.firstElementChild !== null &&
      neighborsIn(parent, marked).some(({ kind }) => forbidden.has(kind)),
    note(block, nodes) {
      if (seen.size >= mostKinds || (alike++ > manyAlike && alike % thinned !== 0)) return;
      const marked = new Set(nodes);
      for (const parent of parentsOf(marked)) {
        // Most marks stand in paragraphs of bare text.
        if (!parent.firstElementChild) continue;
        for (const { element, kind } of neighborsIn(parent, marked)) {
          if (seen.has(kind)) continue;
          seen.add(kind);
          alike = 0;
          noted.push({ element, kind, block, look: lookOf(element), moving: movesIn(element) });
        }
      }
    },
    changed() {
      // A transition begins at the old look.
      different = noted.filter(
        ({ element, look, moving }) => lookOf(element) !== look || movesIn(element) > moving,
      );
      noted = [];
      return new Set(different.map(({ block }) => block));
    },
    judge() {
      for (const { element, kind, look, moving } of different) {
        // On its way back to the old look it may still have the other one.
        if (lookOf(element) === look || movesIn(element) > moving) forbidden.add(kind);
      }
      different = [];
    },
  };
}

/** The elements that text nodes stand in, each once. */
export function parentsOf(nodes: Iterable<Node>): Set<Element> {
  const parents = new Set<Element>();
  for (const { parentElement } of nodes) if (parentElement) parents.add(parentElement);
  return parents;
}

/** The elements in a parent of marked text nodes whose place the marks change, and it itself, each with its kind. */
function neighborsIn(parent: Element, marked: ReadonlySet<Node>): Neighbor[] {
  const around = `${parent.parentElement ? nameOf(parent.parentElement) : ''}>${nameOf(parent)}>`;
  const neighbors: Neighbor[] = [];
  let last: Element | undefined;
  let marks = false;
  let beside = false;
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (marked.has(node)) {
      marks = beside = true;
    } else if (node.nodeType === Node.ELEMENT_NODE && (node as Element).localName !== markTag) {
      const element = node as Element;
      if (marks) {
        const place = last ? (beside ? 'beside' : 'after') : 'first';
        neighbors.push({ element, kind: `${around}${nameOf(element)} ${place}` });
      }
      last = element;
      beside = false;
    }
  }
  if (last && beside) neighbors.push({ element: last, kind: `${around}${nameOf(last)} last` });
  // `:has()` may ask for any of them.
  const kinds = neighbors.map(({ kind }) => kind);
  neighbors.push({ element: parent, kind: [around, ...new Set(kinds)].join() });
  return neighbors;
}

/** How style sheets name an element; numbers tell no kinds apart. */
function nameOf(element: Element): string {
  const id = element.getAttribute('id');
  return `${element.localName}${id === null ? '' : `#${id.replace(/\d+/g, '')}`}.${element.getAttribute('class') ?? ''}`;
}

function lookOf(element: Element): string {
  const own = getComputedStyle(element);
  const parts = properties.map(property => own.getPropertyValue(property));
  for (const part of ['::before', '::after']) parts.push(getComputedStyle(element, part).content);
  return parts.join(';');
}

function movesIn(element: Element): number {
  return element.getAnimations?.({ subtree: true }).length ?? 0;
}
