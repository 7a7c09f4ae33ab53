import type { Block } from './article.ts';
import { sentenceStart } from './casing.ts';
import { matchPairs, matchWords } from './words/match-words.ts';

/** How far from a name, in words, its sentence is read for words of sport. */
const reach = 30;

/** Whether the sentence around a word tells of a match: the states and lands in it are then their teams. */
export function tellsOfMatch({ words, opening }: Block, at: number): boolean {
  let first = at;
  while (first > 0 && at - first < reach && opening[first] !== sentenceStart) first--;
  for (let next = first; next < words.length && next <= at + reach; next++) {
    if (next > at && opening[next] === sentenceStart) return false;
    const { fold } = words[next]!;
    if (matchWords.has(fold) || matchPairs.get(fold)?.has(words[next + 1]?.fold ?? '')) return true;
  }
  return false;
}
