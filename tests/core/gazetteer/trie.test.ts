import { describe, expect, test } from 'vitest';
import { buildTrie } from '../../../src/core/gazetteer/build-trie.ts';
import { openTrie, type Trie, type TrieArrays } from '../../../src/core/gazetteer/trie.ts';
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
/** A trie of these aliases as a file would hold it, and the place in the list of each alias by its number. */
function trieOf(list: string[][]) {
  const { arrays, order } = buildTrie(list);
  const { wordEnds, edgeEnds, aliases, ...others } = arrays;
  const filed = <T extends Record<string, number[]>>(lists: T) =>
    Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, Uint32Array.from(list)])) as Record<
      keyof T,
      Uint32Array
    >;
  const trie = openTrie({
    ...filed(others),
    wordEnds: filed({ ...wordEnds }),
    edgeEnds: filed({ ...edgeEnds }),
    aliases: filed({ ...aliases }),
  } satisfies TrieArrays);
  return { trie, order };
}

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
  const { trie, order } = trieOf(aliases.map(path));

  test.each(aliases)('%s is an alias, and leads back to its place in the list', alias => {
    expect(aliases[order[find(trie, alias) - 1]!]).toBe(alias);
  });

  test('each alias has a number of its own, and they leave out none', () => {
    expect(aliases.map(alias => find(trie, alias)).toSorted((a, b) => a - b)).toEqual(
      aliases.map((_, i) => i + 1),
    );
  });

  test.each(['Ben', 'Boris', 'Wallace', 'Boris Wallace', 'Johnson Johnson', 'UK', 'Lavrov', '', 'Sao'])(
    '%j is no alias',
    text => {
      expect(find(trie, text)).toBe(0);
    },
  );

  test('an empty list of aliases knows no word', () => {
    expect(trieOf([]).trie.wordNumber('putin')).toBe(0);
  });

  test('thirty thousand aliases are all found, and their neighbours are not', () => {
    const many = Array.from({ length: 30_000 }, (_, i) =>
      [`a${i % 977}`, `b${i}`, `c${i % 31}`].slice(0, 2 + (i % 2)),
    );
    const { trie: large, order: placeOf } = trieOf(many);
    const found = many.map(alias => placeOf[find(large, alias.join(' ')) - 1]);
    expect(found.every((place, i) => place === i)).toBe(true);
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
