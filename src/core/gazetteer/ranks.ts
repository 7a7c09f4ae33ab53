import type { Numbers } from './ascending.ts';

/** Which of many things are chosen: a bit for each, and how many are chosen before each 32 of them. */
export interface Ranks<N = Numbers> {
  bits: N;
  before: N;
}

/** The how-manyth of the chosen a thing is, counted from 1; 0 when it is none of them. */
export function rankAt({ bits, before }: Ranks, thing: number): number {
  const chosen = bits[thing >>> 5] ?? 0;
  const bit = 1 << (thing & 31);
  return (chosen & bit) === 0 ? 0 : (before[thing >>> 5] ?? 0) + ones(chosen & (bit - 1)) + 1;
}

/** Lays out which of things are chosen. */
export function layRanks(chosen: readonly boolean[]): Ranks<number[]> {
  const [bits, before]: [number[], number[]] = [[], []];
  let count = 0;
  chosen.forEach((is, thing) => {
    const at = thing >>> 5;
    before[at] ??= count;
    bits[at] = ((bits[at] ?? 0) | (is ? 1 << (thing & 31) : 0)) >>> 0;
    if (is) count++;
  });
  return { bits, before };
}

/** How many bits are set. */
function ones(bits: number): number {
  let count = 0;
  // Takes away the lowest of them each time.
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
