import { hashWord, type TrieArrays } from './trie.ts';

interface Node {
  alias: number;
  edges: Map<number, Node>;
}

/**
 * Lays aliases flat for `openTrie`. Each alias is the list of its folded words; the first is alias 1.
 *
 * @throws when an alias has no words, has an empty one, or is given twice.
 */
export function buildTrie(aliases: readonly (readonly string[])[]): TrieArrays {
  const numbers = new Map<string, number>();
  const root: Node = { alias: 0, edges: new Map() };
  // First words have the first numbers, as `step` relies on.
  for (const [first] of aliases) if (first !== undefined) numberOf(first, numbers);
  aliases.forEach((words, i) => {
    if (words.length === 0 || words.includes('')) throw new Error(`alias ${i + 1} has no words: ${words}`);
    let node = root;
    for (const word of words) node = childOf(node, numberOf(word, numbers));
    if (node.alias !== 0) throw new Error(`alias ${i + 1} is alias ${node.alias} again: ${words.join(' ')}`);
    node.alias = i + 1;
  });
  return { ...layWords([...numbers.keys()]), ...layNodes(root) };
}

function numberOf(word: string, numbers: Map<string, number>): number {
  const number = numbers.get(word) ?? numbers.size + 1;
  numbers.set(word, number);
  return number;
}

function childOf(node: Node, word: number): Node {
  const child = node.edges.get(word) ?? { alias: 0, edges: new Map<number, Node>() };
  node.edges.set(word, child);
  return child;
}

function layWords(words: string[]): Pick<TrieArrays, 'wordSlot' | 'wordEnd' | 'wordUnits'> {
  const wordUnits = Uint16Array.from(words.join('').split(''), unit => unit.charCodeAt(0));
  const wordEnd = new Uint32Array(words.length + 1);
  // Half of the slots stay empty, so that most unknown words meet an empty one at once.
  const wordSlot = new Uint32Array(2 ** Math.ceil(Math.log2(2 * words.length + 2)));
  const mask = wordSlot.length - 1;
  words.forEach((word, i) => {
    wordEnd[i + 1] = wordEnd[i]! + word.length;
    let slot = hashWord(word) & mask;
    while (wordSlot[slot] !== 0) slot = (slot + 1) & mask;
    wordSlot[slot] = i + 1;
  });
  return { wordSlot, wordEnd, wordUnits };
}

function layNodes(root: Node): Pick<TrieArrays, 'edgeStart' | 'edgeWord' | 'aliasAt'> {
  const nodes = [root];
  const edgeStart: number[] = [];
  const edgeWord: number[] = [];
  // Grows while it is walked: the children of a node are numbered, in a row, when the node's turn comes.
  for (const node of nodes) {
    edgeStart.push(edgeWord.length);
    for (const [word, child] of [...node.edges].sort(([a], [b]) => a - b)) {
      edgeWord.push(word);
      nodes.push(child);
    }
  }
  edgeStart.push(edgeWord.length);
  return {
    edgeStart: Uint32Array.from(edgeStart),
    edgeWord: Uint32Array.from(edgeWord),
    aliasAt: Uint32Array.from(nodes, node => node.alias),
  };
}
