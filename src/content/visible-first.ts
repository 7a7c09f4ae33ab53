import type { Block } from './article/read-blocks.ts';

/**
 * The same paragraphs, those in the window first: what the reader sees is marked before what is far below.
 *
 * Asks where every paragraph stands before anything is changed, so the page is laid out once at most.
 */
export function visibleFirst<P extends { block: Block }>(paragraphs: P[], window: Window): P[] {
  const inWindow = new Set(
    paragraphs.filter(({ block }) => {
      const { top, bottom } = block.element.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    }),
  );
  return [...inWindow, ...paragraphs.filter(paragraph => !inWindow.has(paragraph))];
}
