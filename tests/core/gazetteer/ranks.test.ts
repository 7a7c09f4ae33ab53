import { expect, test } from 'vitest';
import { ascendingAt, layAscending } from '../../../src/core/gazetteer/ascending.ts';
import { layRanks, rankAt } from '../../../src/core/gazetteer/ranks.ts';

test('of a hundred things each chosen one has the rank it has in the list of the chosen, and no other has any', () => {
  for (const every of [1, 2, 3, 7, 31, 32, 33, 64]) {
    const chosen = Array.from({ length: 100 }, (_, thing) => thing % every === 0);
    const { bits, before } = layRanks(chosen);
    const ranks = { bits: Uint32Array.from(bits), before: Uint32Array.from(before) };
    const ordered = chosen.flatMap((is, thing) => (is ? [thing] : []));
    expect(chosen.map((_, thing) => rankAt(ranks, thing))).toEqual(
      chosen.map((_, thing) => ordered.indexOf(thing) + 1),
    );
    expect(rankAt(ranks, 1_000)).toBe(0);
  }
});

test('numbers that never fall are told as they were, however far they jump', () => {
  const numbers = Array.from({ length: 100 }, (_, row) => row * 3 + (row > 40 ? 1_000_000 : 0));
  const { blocks, above } = layAscending(numbers);
  const laid = { blocks: Uint32Array.from(blocks), above: Uint32Array.from(above) };
  expect(numbers.map((_, row) => ascendingAt(laid, row))).toEqual(numbers);
  expect(Math.max(...above.filter((_, row) => row < 32))).toBeLessThan(64);
  expect(ascendingAt(laid, 1_000)).toBe(0);
});
