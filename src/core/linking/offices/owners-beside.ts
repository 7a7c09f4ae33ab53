import type { Block } from '../article.ts';
import { gapAfter } from '../gaps.ts';
import type { Ground } from './ground.ts';
import { foldAt, isListed, isNear } from './near.ts';
import type { Owner } from './read-phrase.ts';

/**
 * The owners that end with word `last`, and the place before them: "Russian", "France's", "French, German and Polish",
 * "NATO". `undefined` when something owns the title that is no state or organization of the dataset.
 */
export function ownersBefore(
  ground: Ground,
  block: Block,
  number: number,
  last: number,
): { owners: Owner[]; at: number } | undefined {
  if (last < 0) return { owners: [], at: last };
  const gap = gapAfter(block, last);
  if (gap === 'other' || gap === 'ampersand') return { owners: [], at: last };
  const owners: Owner[] = [];
  let at = last;
  for (let next = ground.ownerEnding(number, last); next !== undefined; ) {
    owners.unshift(next.owner);
    at = next.first - 1;
    const before = joinedBefore(block, at);
    next = before === undefined ? undefined : ground.ownerEnding(number, before);
  }
  return owners.length === 0 && gap === 'possessive' ? undefined : { owners, at };
}

/** The place of the word that "and" or a comma joins to the one after place `at`. */
function joinedBefore(block: Block, at: number): number | undefined {
  if (isListed(block, at)) return at;
  if (foldAt(block, at) !== 'and' || at === 0 || !isNear(block, at)) return undefined;
  return gapAfter(block, at - 1) === 'other' ? undefined : at - 1;
}

/** The owners that begin with word `first`, and the place of their last word: "Ukraine", "Britain and Russia". */
export function ownersAfter(
  ground: Ground,
  block: Block,
  number: number,
  first: number,
): { owners: Owner[]; last: number } {
  const owners: Owner[] = [];
  let last = first - 1;
  for (let at = first; at < block.words.length; ) {
    if (foldAt(block, at) === 'the') at++;
    const owner = ground.ownerStarting(number, at);
    if (owner === undefined) break;
    owners.push(owner.owner);
    last = owner.last;
    at = last + 1;
    if (foldAt(block, at) === 'and' && isNear(block, last)) at++;
    else if (!isListed(block, last)) break;
  }
  return { owners, last };
}
