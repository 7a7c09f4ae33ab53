import type { EntityId } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import { endOf, startOf } from '../../text/words.ts';
import type { Article, Block } from '../article.ts';

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
  mentions: readonly Placed[];
}

const none: readonly Placed[] = [];

/** A sentence without an end is read in stretches of this many words, so that no work is done over and over. */
const longest = 120;

/** The sentences of an article in reading order; `mentions` are in reading order too. */
export function sentencesOf({ blocks }: Article, mentions: readonly Mention[]): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  function add(block: Block, number: number, first: number, last: number): void {
    let placed: Placed[] | undefined;
    for (; next < mentions.length && begins(mentions[next]!, block, number, last); next++) {
      placed ??= [];
      placed.push(placeIn(block, first, last, mentions[next]!));
    }
    sentences.push({ block, number, first, last, mentions: placed ?? none });
  }
  for (const [number, block] of blocks.entries()) {
    for (let one = 0; one < block.sentences.length; one++) {
      const end = block.sentences[one + 1] ?? block.words.length;
      let first = block.sentences[one]!;
      for (; end - first > longest; first += longest) add(block, number, first, first + longest - 1);
      add(block, number, first, end - 1);
    }
  }
  return sentences;
}

/** Whether a mention begins in a block no later than at its word `last`. */
function begins({ block: own, start }: Mention, block: Block, number: number, last: number): boolean {
  return own === number && start < endOf(block, last);
}

/** The mention at its words; it begins between the first and the last of a sentence. */
function placeIn(block: Block, first: number, last: number, mention: Mention): Placed {
  let from = first;
  while (from < last && endOf(block, from) <= mention.start) from++;
  let to = from;
  while (to < last && startOf(block, to + 1) < mention.end) to++;
  return { first: from, last: to, mention };
}

/** Whom a mention means, when that is settled. */
export function meantBy({ mention: { entities, undecided } }: Pick<Placed, 'mention'>): readonly EntityId[] {
  return undecided ? [] : entities;
}
