import type { EntityId } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import type { Article, Block } from '../article.ts';
import { sentenceStart } from '../casing.ts';

/** A mention at its words in the block. */
export interface Placed {
  first: number;
  last: number;
  mention: Mention;
}

/** A sentence with the mentions in it. */
export interface Sentence {
  block: Block;
  number: number;
  first: number;
  last: number;
  mentions: Placed[];
}

/** A sentence without an end is read in stretches of this many words, so that no work is done over and over. */
const longest = 120;

/** The sentences of an article in reading order; `mentions` are in reading order too. */
export function sentencesOf({ blocks }: Article, mentions: readonly Mention[]): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  for (const [number, block] of blocks.entries()) {
    let first = 0;
    for (let at = 1; at <= block.words.length; at++) {
      const ends = at === block.words.length || block.opening[at] === sentenceStart || at - first >= longest;
      if (!ends) continue;
      const sentence: Sentence = { block, number, first, last: at - 1, mentions: [] };
      for (; next < mentions.length; next++) {
        const placed = placeIn(sentence, mentions[next]!);
        if (placed === undefined) break;
        sentence.mentions.push(placed);
      }
      sentences.push(sentence);
      first = at;
    }
  }
  return sentences;
}

/** The mention at its words, when it begins in the sentence. */
function placeIn(
  { block: { start, end }, number, first, last }: Sentence,
  mention: Mention,
): Placed | undefined {
  if (mention.block !== number || mention.start >= end[last]!) return undefined;
  let from = first;
  while (from < last && end[from]! <= mention.start) from++;
  let to = from;
  while (to < last && start[to + 1]! < mention.end) to++;
  return { first: from, last: to, mention };
}

/** Whom a mention means, when that is settled. */
export function meantBy({ mention: { entities, undecided } }: Placed): readonly EntityId[] {
  return undecided ? [] : entities;
}
