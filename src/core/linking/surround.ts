import type { Article } from './article.ts';
import type { Surroundings } from './beside.ts';
import type { Hit } from './find-hits.ts';

/** An article with its hits, each found by any of its words. */
export function surround(article: Article, hits: readonly Hit[]): Surroundings {
  const numbers = article.blocks.map(block => new Int32Array(block.words.length));
  for (const [number, hit] of hits.entries()) {
    numbers[hit.block]!.fill(number + 1, hit.first, hit.last + 1);
  }
  return { article, hitAt: (block, at) => hits[(numbers[block]?.[at] ?? 0) - 1] };
}
