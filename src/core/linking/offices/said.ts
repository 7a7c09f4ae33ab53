import type { EntityId } from '../../model/entity.ts';
import type { Block } from '../article.ts';
import { openingAt, sentenceStart } from '../casing.ts';

/** Someone who was spoken of, and where: `at` is the place of the first word in its block. */
export interface Saying {
  person: EntityId;
  /** Only their seat was: the White House, for the president. */
  bySeat: boolean;
  block: number;
  at: number;
}

/** What has been spoken of up to a place of the article. */
export interface Said {
  /** Oldest first. */
  readonly sayings: readonly Saying[];
  has(entity: EntityId): boolean;
}

/** What has been spoken of, to which more is told in reading order. */
export function startTelling(): Said & { tell(saying: Saying): void } {
  const sayings: Saying[] = [];
  const entities = new Set<EntityId>();
  return {
    sayings,
    has: entity => entities.has(entity),
    tell(saying) {
      sayings.push(saying);
      entities.add(saying.person);
    },
  };
}

/** Sentences longer than this, in words, are read only so far back. */
const longestSentence = 120;
/** No more than so many sayings back are considered: what is further away has left the reader's mind. */
const farthest = 24;

/** The place of the first word of the sentence that a word stands in. */
export function startOfSentence(block: Block, at: number): number {
  let first = at;
  while (first > 0 && at - first < longestSentence && openingAt(block, first) !== sentenceStart) first--;
  return first;
}

/** The same of the sentence before; the start of the block when there is none. */
export function startOfSentenceBefore(block: Block, at: number): number {
  return startOfSentence(block, Math.max(0, startOfSentence(block, at) - 1));
}

/** What was said in a block from one place up to another, nearest first. */
export function saidBetween({ sayings }: Said, block: number, from: number, before: number): Saying[] {
  const found: Saying[] = [];
  for (let i = sayings.length - 1; i >= Math.max(0, sayings.length - farthest); i--) {
    const one = sayings[i]!;
    if (one.block !== block || one.at < from) break;
    if (one.at < before) found.push(one);
  }
  return found;
}

/** The last sentence before a place in the block in which a wanted person was spoken of: those persons, in order. */
export function lastSaid(
  said: Said,
  blocks: readonly Block[],
  number: number,
  at: number,
  wanted: (person: EntityId) => boolean,
): EntityId[] {
  const { sayings } = said;
  for (let i = sayings.length - 1; i >= Math.max(0, sayings.length - farthest); i--) {
    const one = sayings[i]!;
    if (one.block !== number) break;
    if (one.at >= at || !wanted(one.person)) continue;
    const from = startOfSentence(blocks[number]!, one.at);
    const persons = saidBetween(said, number, from, one.at + 1).map(({ person }) => person);
    return [...new Set(persons.filter(wanted).reverse())];
  }
  return [];
}

/** Those among sayings who were spoken of themselves. */
export function personsIn(sayings: readonly Saying[]): EntityId[] {
  return sayings.filter(({ bySeat }) => !bySeat).map(({ person }) => person);
}
