import type { FoundBlock } from './read-text.ts';

/** UTF-16 units from which on a block is a running paragraph and no label, heading or teaser title. */
const shortestParagraph = 80;

/**
 * How much running text a block is: its length out of links when it is a paragraph, else nothing.
 * Scripts that write a word in one or two signs count more than double.
 */
export function weightOf({ text, linked, element }: FoundBlock): number {
  if (linked >= 0.5 * text.length || /^h\d$/.test(element.localName)) return 0;
  const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text.slice(0, 60));
  const weight = (text.trim().length - linked) * (dense ? 2.5 : 1);
  return weight >= shortestParagraph ? weight : 0;
}

/** A block and its weight. */
export interface Weighed {
  block: FoundBlock;
  weight: number;
}

/**
 * The weight of running text in every element that holds some.
 *
 * Blocks come in document order, so the open path from the root to the last block is enough: each element is opened
 * and closed once, and adds what it holds to its parent when it closes.
 */
export function sumUp(paragraphs: Weighed[]): Map<Element, number> {
  const sums = new Map<Element, number>();
  const path: Element[] = [];
  const depth = new Map<Element, number>();
  const closeTo = (length: number) => {
    while (path.length > length) {
      const closed = path.pop()!;
      depth.delete(closed);
      const parent = path.at(-1);
      if (parent) sums.set(parent, (sums.get(parent) ?? 0) + (sums.get(closed) ?? 0));
    }
  };
  for (const { block, weight } of paragraphs) {
    const opened: Element[] = [];
    let at: Element | null = block.element;
    for (; at && !depth.has(at); at = at.parentElement) opened.push(at);
    closeTo(at ? depth.get(at)! + 1 : 0);
    for (const element of opened.reverse()) depth.set(element, path.push(element) - 1);
    sums.set(block.element, (sums.get(block.element) ?? 0) + weight);
  }
  closeTo(0);
  return sums;
}
