import type { Article } from './article.ts';

/** The thing that a word of an article belongs to. */
export type ByWord<T> = (block: number, at: number) => T | undefined;

/** Where a thing stands: its block, and the places of its first and last word. */
interface Stretch {
  block: number;
  first: number;
  last: number;
}

/** Things that stand in an article, none of which share a word, by their words. */
export function byWord<T>(
  { blocks }: Article,
  things: readonly T[],
  stretchOf: (thing: T) => Stretch,
): ByWord<T> {
  const numbers = blocks.map((): Int32Array | undefined => undefined);
  for (const [number, thing] of things.entries()) {
    const { block, first, last } = stretchOf(thing);
    numbers[block] ??= new Int32Array(blocks[block]!.words.length);
    numbers[block]!.fill(number + 1, first, last + 1);
  }
  return (block, at) => things[(numbers[block]?.[at] ?? 0) - 1];
}
