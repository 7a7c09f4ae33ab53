/**
 * Every alias we know, as a trie of words laid flat in typed arrays:
 *
 *   wordSlot[hash]    open-addressed table of word numbers (0 = empty); a word's number is its place in the list + 1
 *   wordEnd[number]   where the letters of the word end in wordUnits; they start where those of the one before end
 *   wordUnits         the UTF-16 code units of all folded words, one after the other
 *   edgeStart[node]   the node's edges are [edgeStart[node], edgeStart[node + 1])
 *   edgeWord[edge]    word number of the edge; ascending within one node
 *   aliasAt[node]     alias that ends at the node, or 0
 *
 * Nodes are numbered breadth first from the root, 0, so each edge leads to the node edge + 1 and needs no pointer. Words
 * that begin aliases have the first numbers, so each leads from the root to the node of its own number.
 * The arrays are views on the dataset file: opening it copies nothing.
 *
 *   "ben wallace", "boris johnson", "johnson"     0 ─ben(1)─► 1 ─wallace(4)─► 4 alias 1
 *                                                   ─boris(2)─► 2 ─johnson(3)─► 5 alias 2
 *                                                   ─johnson(3)─► 3 alias 3
 */
export interface TrieArrays {
  /** As long as a power of two. */
  wordSlot: Numbers;
  wordEnd: Numbers;
  wordUnits: Numbers;
  edgeStart: Numbers;
  edgeWord: Numbers;
  aliasAt: Numbers;
}

/** As wide as the largest of them needs. */
type Numbers = Uint8Array | Uint16Array | Uint32Array;

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
  const { wordSlot, wordEnd, wordUnits, edgeStart, edgeWord, aliasAt } = arrays;
  const mask = wordSlot.length - 1;

  function isWord(number: number, folded: string): boolean {
    const start = wordEnd[number - 1]!;
    if (wordEnd[number]! - start !== folded.length) return false;
    for (let i = 0; i < folded.length; i++) {
      if (wordUnits[start + i] !== folded.charCodeAt(i)) return false;
    }
    return true;
  }

  return {
    wordNumber(folded) {
      let slot = hashWord(folded) & mask;
      for (let tried = 0; tried <= mask; tried++) {
        const number = wordSlot[slot]!;
        if (number === 0) return 0;
        if (isWord(number, folded)) return number;
        slot = (slot + 1) & mask;
      }
      return 0;
    },
    step(node, word) {
      if (node === 0) return word <= (edgeStart[1] ?? 0) && edgeWord[word - 1] === word ? word : -1;
      let low = edgeStart[node] ?? 0;
      let high = edgeStart[node + 1] ?? 0;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (edgeWord[middle]! < word) low = middle + 1;
        else high = middle;
      }
      return low < (edgeStart[node + 1] ?? 0) && edgeWord[low] === word ? low + 1 : -1;
    },
    aliasAt: node => aliasAt[node] ?? 0,
  };
}

/** FNV-1a over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/), as a signed 32-bit number. */
export function hashWord(folded: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
  // The last letters have reached only the low bits; the table looks at those, so let the high ones in.
  return hash ^ (hash >>> 15);
}
