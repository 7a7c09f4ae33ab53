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
  // One column for a whole article takes far less time than one for each of its blocks.
  const lastBlock = things.length > 0 ? blocks.at(-1) : undefined;
  const numbers = new Int32Array(lastBlock === undefined ? 0 : lastBlock.from + lastBlock.words.length);
  for (const [number, thing] of things.entries()) {
    const { block, first, last } = stretchOf(thing);
    const { from } = blocks[block]!;
    numbers.fill(number + 1, from + first, from + last + 1);
  }
  return (block, at) => {
    const { from, words } = blocks[block]!;
    const number = at >= 0 && at < words.length ? numbers[from + at]! : 0;
    return number > 0 ? things[number - 1] : undefined;
  };
}
