import { describe, expect, test } from 'vitest';
import { buildTrie } from '../../../src/core/gazetteer/build-trie.ts';
import { openTrie, type Trie } from '../../../src/core/gazetteer/trie.ts';
import { words } from '../../../src/core/text/words.ts';

const aliases = [
  'Ben Wallace',
  'Boris Johnson',
  'Johnson',
  'U.K.',
  'UK Foreign Office',
  'Київ',
  '𐐀𐐁',
  'São Tomé',
];
const path = (text: string) => words(text).map(word => word.fold);

function find(trie: Trie, text: string): number {
  let node = 0;
  for (const word of path(text)) {
    const number = trie.wordNumber(word);
    node = number === 0 ? -1 : trie.step(node, number);
    if (node < 0) return 0;
  }
  return trie.aliasAt(node);
}

describe('the trie of aliases', () => {
  const trie = openTrie(buildTrie(aliases.map(path)));

  test.each(aliases.map((alias, i) => [alias, i + 1] as const))('%s is alias %i', (alias, number) => {
    expect(find(trie, alias)).toBe(number);
  });

  test.each(['Ben', 'Boris', 'Wallace', 'Boris Wallace', 'Johnson Johnson', 'UK', 'Lavrov', '', 'Sao'])(
    '%j is no alias',
    text => {
      expect(find(trie, text)).toBe(0);
    },
  );

  test('an empty list of aliases knows no word', () => {
    expect(openTrie(buildTrie([])).wordNumber('putin')).toBe(0);
  });

  test('thirty thousand aliases are all found, and their neighbours are not', () => {
    const many = Array.from({ length: 30_000 }, (_, i) =>
      [`a${i % 977}`, `b${i}`, `c${i % 31}`].slice(0, 2 + (i % 2)),
    );
    const large = openTrie(buildTrie(many));
    const found = many.map(alias => find(large, alias.join(' ')));
    expect(found.every((number, i) => number === i + 1)).toBe(true);
    expect(find(large, 'a1 b2')).toBe(0);
    expect(find(large, 'b2')).toBe(0);
  });

  test.each([
    [[['putin'], ['putin']], 'alias 2 is alias 1 again: putin'],
    [[[]], 'alias 1 has no words'],
    [[['']], 'alias 1 has no words'],
  ])('%j cannot be built', (bad, reason) => {
    expect(() => buildTrie(bad)).toThrow(reason);
  });

  test('words that belong to every object are not known by accident', () => {
    expect(trie.wordNumber('constructor')).toBe(0);
    expect(trie.wordNumber('__proto__')).toBe(0);
  });
});
