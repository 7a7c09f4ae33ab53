import type { Block } from '../article.ts';
import { small } from '../casing.ts';
import { gapAfter } from '../gaps.ts';
import { callings, coming, counts, headNouns, lands, seekers } from '../words/office-words.ts';
import { titles } from '../words/titles.ts';
import type { Title } from './find-titles.ts';
import type { Ground } from './ground.ts';
import { foldAt, isNear } from './near.ts';
import { ownersAfter } from './owners-beside.ts';
import type { Owner } from './read-phrase.ts';

/** What stands after a title: its owner ("of Ukraine"), that its holder is still to come, or that someone wants it. */
export interface After {
  /** Place of the last word that belongs to the phrase. */
  to: number;
  owners: Owner[];
  coming: boolean;
  vague: boolean;
  /** Perhaps only a part of an organization is meant: "the WHO director for Europe", "the Hamas leader in Gaza". */
  ofPart: boolean;
  /** How many are meant: "of both countries". */
  count?: number;
}

/** Reads on from a title; `undefined` when what follows makes it something else: "minister-level talks". */
export function readAfter(
  ground: Ground,
  block: Block,
  { block: number, last, role }: Title,
): After | undefined {
  const at = last + 1;
  const plain = { to: last, owners: [], coming: false, vague: false, ofPart: false };
  if (!isNear(block, last)) return plain;
  const fold = foldAt(block, at);
  if (coming.has(fold)) return { ...plain, to: at, coming: true };
  if (gapAfter(block, last) === 'hyphen') {
    // "Counterpart-to-be".
    return fold === 'to' && foldAt(block, at + 1) === 'be'
      ? { ...plain, to: at + 1, vague: true }
      : undefined;
  }
  // "Secretary of State for Defence" is another office than "Secretary of State".
  // "The EU's chief negotiator".
  if (
    headNouns.has(foldAt(block, last)) &&
    block.words[at]?.shape === small &&
    (titles.has(fold) || callings.has(fold))
  )
    return undefined;
  if (seekers.has(fold) || (fold === 'for' && foldAt(block, last) === 'state')) return undefined;
  const both = fold === 'of' ? endOfBoth(block, at + 1) : undefined;
  if (both !== undefined) return { ...plain, to: both, count: 2 };
  if (fold === 'of' || (fold === 'to' && role.ranks.includes('ambassador'))) {
    const { owners, last: to } = ownersAfter(ground, block, number, at + 1);
    const post = fold === 'to' ? ground.namedAt(number, at + 1) : undefined;
    // "The Russian ambassador to Washington, Anatoly Antonov".
    if (owners.length === 0 && post?.mention.kind === 'place')
      return { ...plain, to: post.last, vague: true };
    // "The president of France's football federation".
    const further =
      (to + 1 < block.words.length && gapAfter(block, to) === 'possessive') ||
      // "The envoy to the UN in Geneva" is another than the one in New York.
      (fold === 'to' && foldAt(block, to + 1) === 'in');
    return owners.length === 0 || further ? { ...plain, vague: true } : { ...plain, to, owners };
  }
  if (role.counterpart && (fold === 'in' || fold === 'from')) return ofPlace(ground, number, at + 1) ?? plain;
  const inPlace = fold === 'in' && ground.namedAt(number, at + 1)?.mention.kind === 'place';
  return { ...plain, ofPart: fold === 'for' || inPlace };
}

/** "His counterpart in Kyiv": of the state whose name or capital begins with word `at`. */
function ofPlace(ground: Ground, number: number, at: number): After | undefined {
  const place = ground.namedAt(number, at);
  const country = ground.stateAt(number, at);
  if (place?.first !== at || country === undefined) return undefined;
  return { to: place.last, owners: [{ country }], coming: false, vague: false, ofPart: false };
}

/** Place of the last word of "both countries", "the two states" or "their countries" that begins with word `at`. */
function endOfBoth(block: Block, at: number): number | undefined {
  const start = foldAt(block, at) === 'the' && isNear(block, at) ? at + 1 : at;
  const fold = foldAt(block, start);
  if ((counts.get(fold) !== 2 && fold !== 'their') || !isNear(block, start)) return undefined;
  return lands.has(foldAt(block, start + 1)) ? start + 1 : undefined;
}
