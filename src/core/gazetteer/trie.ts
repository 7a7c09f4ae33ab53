import { type Ascending, ascendingAt, type Numbers } from './ascending.ts';
import { type Ranks, rankAt } from './ranks.ts';

/**
 * Every alias we know, as a trie of words laid flat in typed arrays:
 *
 *   wordSlots[hash]   open-addressed table of word numbers (0 = empty); a word's number is its place in the list + 1
 *   wordEnds[number]  where the letters of the word end in wordLetters; they start where those of the one before end
 *   wordLetters       the letters of all folded words, one after the other, as places in the alphabet
 *   alphabet          the UTF-16 code units that the words are made of
 *   edgeEnds[node]    where the node's edges end; they start where those of the one before end
 *   edgeWords[edge]   word number of the edge; ascending within one node
 *   aliases           the nodes at which an alias ends
 *
 * Nodes are numbered breadth first from the root, 0, so each edge leads to the node edge + 1 and needs no pointer. Words
 * that begin aliases have the first numbers, so each leads from the root to the node of its own number. Aliases are
 * numbered from 1 as the nodes are at which they end.
 * The arrays are views on the dataset file: opening it copies nothing.
 *
 *   "ben wallace", "boris johnson", "johnson"     0 ─ben(1)─► 1 ─wallace(4)─► 4 alias 2
 *                                                   ─boris(2)─► 2 ─johnson(3)─► 5 alias 3
 *                                                   ─johnson(3)─► 3 alias 1
 */
export interface TrieArrays<N = Numbers> {
  /** As long as a power of two. */
  wordSlots: N;
  wordEnds: Ascending<N>;
  wordLetters: N;
  alphabet: N;
  edgeEnds: Ascending<N>;
  edgeWords: N;
  aliases: Ranks<N>;
}

export interface Trie {
  /** Number of a folded word, or 0 when no alias contains it. */
  wordNumber(folded: string): number;
  /** The node that `word` leads to from `node` (the root is 0), or -1. */
  step(node: number, word: number): number;
  /** Number of the alias that ends at `node`, or 0. */
  aliasAt(node: number): number;
}

/** Walks a trie in the arrays that hold it, which may come from a file and are believed only within their bounds. */
export function openTrie(arrays: TrieArrays): Trie {
  const { wordSlots, wordEnds, wordLetters, alphabet, edgeEnds, edgeWords, aliases } = arrays;
  const mask = wordSlots.length - 1;
  const firstWords = ascendingAt(edgeEnds, 0);

  function isWord(number: number, folded: string): boolean {
    const start = ascendingAt(wordEnds, number - 1);
    if (ascendingAt(wordEnds, number) - start !== folded.length) return false;
    for (let i = 0; i < folded.length; i++) {
      if (alphabet[wordLetters[start + i]!] !== folded.charCodeAt(i)) return false;
    }
    return true;
  }

  return {
    wordNumber(folded) {
      let slot = hashWord(folded) & mask;
      for (let tried = 0; tried <= mask; tried++) {
        const number = wordSlots[slot]!;
        if (number === 0) return 0;
        if (isWord(number, folded)) return number;
        slot = (slot + 1) & mask;
      }
      return 0;
    },
    step(node, word) {
      if (node === 0) return word <= firstWords && edgeWords[word - 1] === word ? word : -1;
      let low = ascendingAt(edgeEnds, node - 1);
      const end = ascendingAt(edgeEnds, node);
      let high = end;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (edgeWords[middle]! < word) low = middle + 1;
        else high = middle;
      }
      return low < end && edgeWords[low] === word ? low + 1 : -1;
    },
    aliasAt: node => rankAt(aliases, node),
  };
}

/** FNV-1a over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/), as a signed 32-bit number. */
export function hashWord(folded: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
  // The last letters have reached only the low bits; the table looks at those, so let the high ones in.
  return hash ^ (hash >>> 15);
}
