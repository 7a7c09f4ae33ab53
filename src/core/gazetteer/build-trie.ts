import { layAscending } from './ascending.ts';
import { layRanks } from './ranks.ts';
import { hashWord, type TrieArrays } from './trie.ts';

interface Node {
  /** The place of its alias in the list that was given. */
  alias?: number;
  edges: Map<number, Node>;
}

/** A trie, and at which place in the list that was given each of its aliases stood: that of alias 1, of alias 2, … */
export interface BuiltTrie {
  arrays: TrieArrays<number[]>;
  order: number[];
}

/**
 * Lays aliases flat for `openTrie`. Each alias is the list of its folded words.
 *
 * @throws when an alias has no words, has an empty one, or is given twice.
 */
export function buildTrie(aliases: readonly (readonly string[])[]): BuiltTrie {
  const numbers = new Map<string, number>();
  const root: Node = { edges: new Map() };
  // First words have the first numbers, as `step` relies on.
  for (const [first] of aliases) if (first !== undefined) numberOf(first, numbers);
  aliases.forEach((words, i) => {
    if (words.length === 0 || words.includes('')) throw new Error(`alias ${i + 1} has no words: ${words}`);
    let node = root;
    for (const word of words) node = childOf(node, numberOf(word, numbers));
    if (node.alias !== undefined)
      throw new Error(`alias ${i + 1} is alias ${node.alias + 1} again: ${words.join(' ')}`);
    node.alias = i;
  });
  const nodes = [root];
  const edgeEnds: number[] = [];
  const edgeWords: number[] = [];
  // Grows while it is walked: the children of a node are numbered, in a row, when the node's turn comes.
  for (const node of nodes) {
    for (const [word, child] of [...node.edges].sort(([a], [b]) => a - b)) {
      edgeWords.push(word);
      nodes.push(child);
    }
    edgeEnds.push(edgeWords.length);
  }
  return {
    arrays: {
      ...layWords([...numbers.keys()]),
      edgeEnds: layAscending(edgeEnds),
      edgeWords,
      aliases: layRanks(nodes.map(({ alias }) => alias !== undefined)),
    },
    order: nodes.flatMap(({ alias }) => alias ?? []),
  };
}

function numberOf(word: string, numbers: Map<string, number>): number {
  const number = numbers.get(word) ?? numbers.size + 1;
  numbers.set(word, number);
  return number;
}

function childOf(node: Node, word: number): Node {
  const child = node.edges.get(word) ?? { edges: new Map<number, Node>() };
  node.edges.set(word, child);
  return child;
}

function layWords(
  words: string[],
): Pick<TrieArrays<number[]>, 'wordSlots' | 'wordEnds' | 'wordLetters' | 'alphabet'> {
  const units = words.flatMap(word => Array.from({ length: word.length }, (_, at) => word.charCodeAt(at)));
  const alphabet = [...new Set(units)];
  const placeOf = new Map(alphabet.map((unit, place) => [unit, place]));
  const ends = [0];
  // Half of the slots stay empty, so that most unknown words meet an empty one at once.
  const wordSlots = new Array<number>(2 ** Math.ceil(Math.log2(2 * words.length + 2))).fill(0);
  const mask = wordSlots.length - 1;
  words.forEach((word, i) => {
    ends.push(ends[i]! + word.length);
    let slot = hashWord(word) & mask;
    while (wordSlots[slot] !== 0) slot = (slot + 1) & mask;
    wordSlots[slot] = i + 1;
  });
  return {
    wordSlots,
    wordEnds: layAscending(ends),
    wordLetters: units.map(unit => placeOf.get(unit)!),
    alphabet,
  };
}
