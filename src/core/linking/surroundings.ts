import type { EntityId } from '../model/entity.ts';
import type { Article, Block } from './article.ts';
import { type ByWord, byWord } from './by-word.ts';
import { capital } from './casing.ts';
import type { Hit } from './find-hits.ts';
import { looksLikeName, type Neighbour } from './neighbours.ts';
import { givenNames } from './words/given-names.ts';

/**
 * What the words beside a hit make of it: `itself`; `other`, when together they name something else ("Moscow Times",
 * "Wallace Street"); `namesake`, when they name another person of that name ("Mick Wallace", "Michael Jordan").
 */
export type Reading = 'itself' | 'other' | 'namesake';

/** An article with its hits, so that a neighbour that is a name of its own can be told from a stranger. */
export interface Surroundings {
  article: Article;
  /** The hit that a word belongs to. */
  hitAt: ByWord<Hit>;
  /** Whether a full name of the entity stands somewhere in the article or before it. */
  isSpelledOut(entity: EntityId): boolean;
}

/** A hit in its block, with the words beside it. */
export interface Setting {
  around: Surroundings;
  hit: Hit;
  block: Block;
  before: Neighbour | undefined;
  after: Neighbour | undefined;
}

/** An article with its hits; `known` are the entities named before it. */
export function surround(article: Article, hits: readonly Hit[], known: Iterable<EntityId>): Surroundings {
  const spelledOut = new Set(known);
  for (const hit of hits) {
    if (hit.first === hit.last) continue;
    for (const { entity, use } of hit.meanings)
      if (use === 'name' || use === 'context') spelledOut.add(entity);
  }
  return {
    article,
    hitAt: byWord(article, hits, hit => hit),
    isSpelledOut: entity => spelledOut.has(entity),
  };
}

/** Whether a neighbour begins with a capital. */
export function isWritten(block: Block, beside: Neighbour): boolean {
  return block.words[beside.at]!.shape >= capital;
}

/** Whether a neighbour looks like part of a person's name and is no mention of its own. */
export function isStranger({ around, hit, block }: Setting, beside: Neighbour): boolean {
  const own = around.hitAt(hit.block, beside.at);
  if (own !== undefined) {
    if (own.first !== own.last) return false;
    if (own.meanings.some(({ kind }) => kind !== 'person')) return givenNames.has(beside.fold);
  }
  return looksLikeName(around.article, block, beside.at);
}
