import type { Block } from '../../content/article/read-blocks.ts';
import type { Painting } from '../../content/highlight/paint.ts';
import { partsOf } from '../../content/parts-of.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { readArticle } from '../../core/linking/article.ts';
import { findHits } from '../../core/linking/find-hits.ts';
import type { Mention } from '../../core/model/mention.ts';
import { endOf, startOf } from '../../core/text/words.ts';

/**
 * Every alias in the blocks as a mention of the first it may mean: finding without choosing, which takes no page's time.
 * A long page is searched in the parts in which the extension asks for it.
 */
export function findEverything(blocks: readonly Block[], dataset: Dataset): Mention[] {
  const mentions: Mention[] = [];
  let before = 0;
  for (const part of partsOf([...blocks])) {
    // Blocks too long to be asked for are in no part.
    while (blocks[before] !== part[0]) before++;
    const article = readArticle(part.map(({ text }) => text));
    for (const { block, first, last, meanings } of findHits(article, dataset)) {
      const { kind, entity } = meanings[0]!;
      mentions.push({
        block: before + block,
        start: startOf(article.blocks[block]!, first),
        end: endOf(article.blocks[block]!, last),
        kind,
        via: 'name',
        entities: [entity],
      });
    }
    before += part.length;
  }
  return mentions;
}

/** What is to be painted in each block: each entity once, as readers who have chosen nothing see it. */
export function paintingsOf(blocks: readonly Block[], mentions: readonly Mention[]): Painting[] {
  const paintings = blocks.map(block => ({ block, mentions: [] as Mention[], named: new Set<string>() }));
  for (const mention of mentions) {
    const { named, mentions: chosen } = paintings[mention.block]!;
    const [entity = ''] = mention.entities;
    if (named.has(entity)) continue;
    named.add(entity);
    chosen.push(mention);
  }
  return paintings.filter(painting => painting.mentions.length > 0);
}

/** So many words of the blocks, spread evenly over them, as mentions. */
export function evenly(blocks: readonly Block[], count: number): Painting[] {
  const words = blocks.flatMap((block, number) =>
    [...block.text.matchAll(/\p{L}{5,}/gu)].map(({ 0: word, index }) => ({ block, number, word, index })),
  );
  const step = Math.max(1, words.length / count);
  const paintings = new Map<Block, Painting & { mentions: Mention[] }>();
  for (let at = 0; Math.floor(at) < words.length; at += step) {
    const { block, number, word, index } = words[Math.floor(at)]!;
    const painting = paintings.get(block) ?? { block, mentions: [] };
    paintings.set(block, painting);
    painting.mentions.push({
      block: number,
      start: index,
      end: index + word.length,
      kind: 'person',
      via: 'name',
      entities: [`Q${number}`],
    });
  }
  return [...paintings.values()];
}
