import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { datasetBytes } from '../../src/compiler/dataset-bytes.ts';
import { openDataset } from '../../src/core/dataset/open-dataset.ts';
import { findMentions } from '../../src/core/linking/find-mentions.ts';
import type { EntityKind } from '../../src/core/model/entity.ts';
import type { Evidence } from '../../src/core/model/mention.ts';

/** A short article of our own that once failed, or easily could. One line of a `.jsonl` file in this folder. */
interface GoldenArticle {
  /** What it is about, as a claim. */
  case: string;
  date: string;
  /** The kinds of mentions it is about; all when not given. */
  kinds?: EntityKind[];
  /** Its paragraphs. */
  text: string[];
  /** Each mention in reading order: the words that are marked, then the names of all they mean. */
  means: [surface: string, ...names: string[]][];
  /** What spoke for each of them, in the same order. */
  because?: Evidence[][];
  /** Words of which nothing may be marked. */
  silent?: string[];
}

const folder = dirname(fileURLToPath(import.meta.url));
const dataset = openDataset(datasetBytes());

for (const file of readdirSync(folder).filter(name => name.endsWith('.jsonl'))) {
  const articles: GoldenArticle[] = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));

  describe(file, () => {
    test.each(articles.map(article => [article.case, article] as const))('%s', (_, article) => {
      const found = findMentions(dataset, { asOf: article.date, blocks: article.text, known: [] });
      const mentions = found.mentions.filter(({ kind }) => article.kinds?.includes(kind) ?? true);
      const marked = mentions.map(({ block, start, end, entities, undecided }) => [
        article.text[block]!.slice(start, end) + (undecided ? '?' : ''),
        ...entities.map(id => dataset.entity(id)!.name),
      ]);
      expect(marked).toEqual(article.means);
      if (article.because) {
        expect(mentions.map(({ evidence = [] }) => evidence)).toEqual(article.because);
      }
      for (const words of article.silent ?? []) {
        const places = article.text.flatMap((text, block) =>
          [...text.matchAll(new RegExp(`\\b${words}\\b`, 'g'))].map(({ index }) => ({ block, index })),
        );
        expect(places, `“${words}” stands in the article`).not.toEqual([]);
        const unmarked = places.some(
          ({ block, index }) =>
            !mentions.some(one => one.block === block && one.start < index + words.length && index < one.end),
        );
        expect(unmarked, `“${words}” is not marked`).toBe(true);
      }
    });
  });
}
