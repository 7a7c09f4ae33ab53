import { isInline, isNamedForeign } from './not-story.ts';
import { type FoundBlock, readingText } from './read-text.ts';
import type { Steps } from './steps.ts';

/** Blocks looked at before the page may act: a millisecond. */
const atOnce = 1_000;

/**
 * The blocks that stand in the roots, of all that were met when the whole page was walked without heed to names; so
 * that a long page need not be walked twice.
 */
export function* blocksOf(
  roots: readonly Element[],
  everything: readonly FoundBlock[],
  isOut: (element: Element) => boolean,
  kept: ReadonlySet<Element>,
): Steps<FoundBlock[]> {
  const found: FoundBlock[] = [];
  // The line around such a root is not all its own.
  for (const root of roots.filter(isInline)) found.push(...(yield* readingText(root, { kept })));
  const boxes = roots.filter(root => !isInline(root));
  for (const [at, block] of everything.entries()) {
    if (at % atOnce === atOnce - 1) yield;
    const { element } = block;
    if (!boxes.some(box => box.contains(element)) || (!boxes.includes(element) && isOut(element))) continue;
    const own = block.mixed ? withoutForeignLines(block, kept) : block;
    if (own === block || /\S/.test(own.text)) found.push(own);
  }
  return found;
}

/** A block without its text in lines that are named after something else than words of a story. */
function withoutForeignLines(block: FoundBlock, kept: ReadonlySet<Element>): FoundBlock {
  const { element } = block;
  const isForeign = (node: Node): boolean => {
    for (let at = node.parentElement; at && at !== element; at = at.parentElement) {
      if (isNamedForeign(at) && !kept.has(at)) return true;
    }
    return false;
  };
  const nodes = block.nodes.filter(node => !isForeign(node));
  const own: FoundBlock = { ...block, text: '', nodes, starts: [], linked: 0 };
  for (const node of nodes) {
    own.starts.push(own.text.length);
    own.text += node.data;
    if (node.parentElement?.closest('a')) own.linked += node.data.length;
  }
  return own;
}

/** Tells whether an element lies in a part named after something else than the story; asks each element once. */
export function isNamedForeignAbove(kept: ReadonlySet<Element>): (element: Element) => boolean {
  const verdicts = new Map<Element, boolean>();
  return element => {
    const open: Element[] = [];
    let at: Element | null = element;
    for (; at && !verdicts.has(at); at = at.parentElement) open.push(at);
    let out = at ? verdicts.get(at)! : false;
    for (const inner of open.reverse()) {
      out ||= !kept.has(inner) && (isNamedForeign(inner) || isPageHeader(inner));
      verdicts.set(inner, out);
    }
    return out;
  };
}

function isPageHeader(element: Element): boolean {
  return element.localName === 'header' && !element.closest('article, main');
}
