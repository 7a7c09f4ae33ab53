import { limits } from '../messages/limits.ts';
import type { Block } from './article/read-blocks.ts';

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
      room = limits.textLength - length;
    }
  }
  return parts;
}
