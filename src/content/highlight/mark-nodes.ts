import Mark, { type MarkOptions, type MarkRange } from 'mark.js/src/lib/mark';

/** The element that a highlight is made of. Never defined as a custom element: to the browser it is a plain inline one. */
export const markTag = 'dramatis-mention';

/**
 * A stretch to wrap, in UTF-16 units of the glued data of the nodes it is given with.
 *
 * It holds a number and no mention, because mark.js writes every range out as JSON.
 */
export interface NumberedRange extends MarkRange {
  i: number;
}

const idle = () => {};

/**
 * mark.js, looking at the nodes it is given and nowhere else, so that it walks no page and leaves no iterator behind.
 *
 * One instance serves every call and its options never change: putting twenty of them together anew for each stretch
 * costs as much as wrapping it.
 */
class GivenNodes extends Mark {
  nodes: readonly Text[] = [];
  made: (element: HTMLElement, i: number) => void = idle;
  readonly #options: MarkOptions<NumberedRange> = {
    element: markTag,
    each: (element, { i }) => {
      // A page that uses mark.js itself would find our elements by this attribute and unwrap them.
      element.removeAttribute('data-markjs');
      this.made(element, i);
    },
    noMatch() {},
    filter: () => true,
    done() {},
  };

  override get opt(): MarkOptions {
    return this.#options as MarkOptions;
  }

  override set opt(_) {}

  override getTextNodes(callback: Parameters<Mark['getTextNodes']>[0]): void {
    let value = '';
    const nodes = this.nodes.map(node => {
      const start = value.length;
      value += node.data;
      return { start, end: value.length, node };
    });
    callback({ value, nodes });
  }
}

const given = new GivenNodes([]);

/**
 * Wraps the ranges, which ascend and do not overlap, and tells `made` of each element with the number of its range.
 *
 * Each node keeps its place and the letters before its first mark; the rest follows it in new nodes: an element and
 * a text node, perhaps empty, for each mark.
 */
export function markNodes(
  nodes: readonly Text[],
  ranges: NumberedRange[],
  made: (element: HTMLElement, i: number) => void,
): void {
  given.nodes = nodes;
  given.made = made;
  given.markRanges(ranges);
  // The last nodes marked would stay in memory as long as the page is open.
  given.nodes = [];
  given.made = idle;
}
