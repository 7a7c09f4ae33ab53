import type { AliasMeaning, Dataset } from '../dataset/dataset.ts';
import { remembered } from '../dataset/remembered.ts';
import { type Article, type Block, capitalsTell } from './article.ts';
import { gapAfter } from './gaps.ts';
import { lettersFit } from './letters-fit.ts';
import { type Lookup, lookUpIn } from './lookup.ts';

/** A stretch of words that is an alias, and what the alias may mean as it is written here. */
export interface Hit {
  block: number;
  /** Places of its first and last word in the block. */
  first: number;
  last: number;
  alias: number;
  /** Never empty. */
  meanings: AliasMeaning[];
  /** Whether its capitals show that it is a name, and are not those of a headline or the start of a sentence. */
  tells: boolean;
}

interface Match {
  last: number;
  alias: number;
  /** A possessive ending stands inside it ("Britain's Foreign Office"). */
  owned: boolean;
}

/** The aliases in an article in reading order, the longest at each place; no two share a word. */
export function findHits(article: Article, dataset: Dataset, lookup = lookUpIn(dataset, article)): Hit[] {
  const hits: Hit[] = [];
  const meaningsOf = remembered((alias: number) =>
    dataset.meanings(alias).filter(meaning => meaning.kind !== 'event'),
  );
  for (const [number, block] of article.blocks.entries()) {
    for (let at = 0; at < block.words.length; ) {
      const hit = lookup.mayBeginName(block.words[at]!)
        ? hitAt(block, number, at, lookup, meaningsOf)
        : undefined;
      if (hit) hits.push(hit);
      at = hit ? hit.last + 1 : at + 1;
    }
  }
  return hits;
}

function hitAt(
  block: Block,
  number: number,
  first: number,
  lookup: Lookup,
  meaningsOf: (alias: number) => AliasMeaning[],
): Hit | undefined {
  for (const { last, alias, owned } of matchesAt(block, first, lookup)) {
    const meanings = meaningsOf(alias).filter(
      meaning => !(owned && meaning.kind === 'person') && lettersFit(block, first, last, meaning),
    );
    if (meanings.length === 0) continue;
    const tells = last > first || capitalsTell(block, first);
    return { block: number, first, last, alias, meanings, tells };
  }
  return undefined;
}

/** The aliases that begin with a word, longest first. */
function matchesAt(block: Block, first: number, lookup: Lookup): Match[] {
  let node = lookup.step(0, block.words[first]!);
  if (node < 0) return [];
  const found: Match[] = [];
  let owned = false;
  for (let at = first; node >= 0; ) {
    const alias = lookup.aliasAt(node);
    if (alias !== 0) found.push({ last: at, alias, owned });
    at++;
    if (at === block.words.length) break;
    const gap = gapAfter(block, at - 1);
    if (gap === 'possessive') owned = true;
    else if (gap !== 'space' && gap !== 'hyphen') break;
    node = lookup.step(node, block.words[at]!);
  }
  return found.reverse();
}
