import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { datasetFolder } from '../../src/compiler/dataset-bytes.ts';
import { parseSources } from '../../src/compiler/parse-sources.ts';
import { readSources } from '../../src/compiler/read-sources.ts';
import type { Credit } from '../../src/core/dataset/credits.ts';
import { creditFiles } from '../../src/dev/write-credits.ts';

const files = creditFiles(parseSources(readSources(datasetFolder)).sources);

test.each([...files])('%s tells the credits of today; otherwise run npm run dataset', (name, text) => {
  expect(readFileSync(join(datasetFolder, name), 'utf8')).toBe(text);
});

test('the collections under CC BY and the Unicode licence are credited in words of their own', () => {
  const credits = JSON.parse(files.get('credits.json')!) as Credit[];
  const owed = credits.filter(({ licence }) => /^CC BY|^Unicode|^Open/.test(licence));
  expect(owed.length).toBeGreaterThan(3);
  for (const { attribution, licence } of owed) expect(attribution).toMatch(new RegExp(licence, 'i'));
});
