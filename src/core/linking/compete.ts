import type { Named } from './find-names.ts';

/**
 * Those of the mentions that stand when they compete for the same words: the longer one has them, since the shorter is
 * a part of it ("France" in "France's president"). The answer is in reading order.
 */
export function compete(mentions: readonly Named[]): Named[] {
  const sorted = mentions.toSorted(
    (a, b) => a.mention.block - b.mention.block || a.first - b.first || b.last - a.last,
  );
  const standing: Named[] = [];
  for (const one of sorted) {
    const last = standing.at(-1);
    if (last === undefined || last.mention.block !== one.mention.block || last.last < one.first)
      standing.push(one);
    else if (one.last - one.first > last.last - last.first) standing[standing.length - 1] = one;
  }
  return standing;
}
