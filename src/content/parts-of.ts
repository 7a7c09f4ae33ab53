import { limits } from '../messages/limits.ts';
import type { Block } from './article/read-blocks.ts';

/**
 * The most text of one question, in UTF-16 units: the longest articles have half of it, and of longer pages the first
 * part is marked while the next is searched.
 */
const PART = Math.min(200_000, limits.textLength);

/** Blocks in runs that each fit one question; a block that fits none is left out. */
export function partsOf(blocks: Block[]): Block[][] {
  const parts: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const { length } = block.text;
    if (length > limits.blockLength) continue;
    const last = parts.at(-1);
    if (last && last.length < limits.blocks && length <= room) {
      last.push(block);
      room -= length;
    } else {
      parts.push([block]);
      room = PART - length;
    }
  }
  return parts;
}
