import type { Block } from '../article.ts';
import { gapAfter } from '../gaps.ts';
import { generalQualities, modals, partsOfOffice } from '../words/office-words.ts';
import { foldAt, isNear } from './near.ts';

/**
 * Whether the words around a phrase speak of the office and not of who holds it: "the powers of the president", "what the
 * president is allowed to say", "the secretary of state's traditional role".
 */
export function speaksInGeneral(block: Block, from: number, to: number): boolean {
  if (isNear(block, from - 1)) {
    const before = foldAt(block, from - 1);
    if (before === 'of' && isNear(block, from - 2) && partsOfOffice.has(foldAt(block, from - 2))) return true;
    if ((before === 'what' || before === 'whatever') && modals.has(foldAt(block, to + 1))) return true;
  }
  const next = block.words[to + 1];
  if (next === undefined || gapAfter(block, to) !== 'possessive') return false;
  return generalQualities.has(next.fold) && partsOfOffice.has(foldAt(block, to + 2));
}
