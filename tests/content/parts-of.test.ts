import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/content/article/read-blocks.ts';
import { partsOf } from '../../src/content/parts-of.ts';
import { limits } from '../../src/messages/limits.ts';

const block = (length: number) => ({ text: 'x'.repeat(length) }) as Block;
const lengths = (parts: Block[][]) => parts.map(part => part.map(({ text }) => text.length));

describe('the questions a page is cut into', () => {
  test('are one for an ordinary article', () => {
    expect(lengths(partsOf([block(80), block(400), block(350)]))).toEqual([[80, 400, 350]]);
  });

  test('hold no more text than one question may', () => {
    const blocks = Array.from({ length: 25 }, () => block(limits.blockLength));
    const parts = partsOf(blocks);
    expect(parts.flat()).toHaveLength(25);
    for (const part of parts) {
      expect(part.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(limits.textLength);
    }
  });

  test('hold no more blocks than one question may', () => {
    const parts = partsOf(Array.from({ length: limits.blocks + 1 }, () => block(1)));
    expect(parts.map(part => part.length)).toEqual([limits.blocks, 1]);
  });

  test('leave out a block that fits none', () => {
    expect(lengths(partsOf([block(10), block(limits.blockLength + 1), block(20)]))).toEqual([[10, 20]]);
  });

  test('are none for a page without text', () => {
    expect(partsOf([])).toEqual([]);
  });
});
