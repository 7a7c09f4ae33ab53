/**
 * Every alias we know, as a trie of words laid flat in typed arrays:
 *
 *   wordSlot[hash]    open-addressed table of word numbers (0 = empty); a word's number is its place in the list + 1
 *   edgeStart[node]   the node's edges are [edgeStart[node], edgeStart[node + 1])
 *   edgeWord[edge]    word number of the edge; ascending within one node
 *   edgeChild[edge]   node the edge leads to
 *   aliasAt[node]     alias that ends at the node, or 0
 *
 * The arrays are views on the dataset file: opening it copies nothing.
 */
export interface Trie {
  /** Number of a folded word, or 0 when no alias contains it. */
  wordNumber(folded: string): number;
  /** The node that `word` leads to from `node` (the root is 0), or -1. */
  step(node: number, word: number): number;
  /** Number of the alias that ends at `node`, or 0. */
  aliasAt(node: number): number;
}
