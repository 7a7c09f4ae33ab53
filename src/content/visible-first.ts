import type { Block } from './article/read-blocks.ts';

/**
 * Parts paragraphs that stand in the window from all others: what the reader sees is marked before what is far below.
 *
 * Asks where every paragraph stands before anything is changed, so the page is laid out once at most.
 */
export function visibleFirst<P extends { block: Block }>(
  paragraphs: P[],
  window: Window,
): { inWindow: P[]; elsewhere: P[] } {
  const inWindow: P[] = [];
  const elsewhere: P[] = [];
  for (const paragraph of paragraphs) {
    const { top, bottom } = paragraph.block.element.getBoundingClientRect();
    (bottom > 0 && top < window.innerHeight ? inWindow : elsewhere).push(paragraph);
  }
  return { inWindow, elsewhere };
}
