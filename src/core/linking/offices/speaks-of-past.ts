import type { AsOfDate } from '../../model/date.ts';
import type { Ground } from './ground.ts';
import { foldAt } from './near.ts';
import type { Phrase } from './read-phrase.ts';
import { startOfSentence } from './said.ts';

/**
 * Whether a past year stands before the phrase in its sentence, or right after it ("in 2014"): then who holds the office
 * today is not meant. Of a phrase that leans on what was said before, the sentence before tells too ("July 16, 2018: Trump
 * meets Putin. The president …").
 */
export function speaksOfPast(
  { article }: Ground,
  { block: number, from, to }: Phrase,
  asOf: AsOfDate,
  leans: boolean,
): boolean {
  const block = article.blocks[number]!;
  const isPast = (at: number) => {
    const fold = foldAt(block, at);
    return /^(19|20)\d\d$/.test(fold) && fold < asOf.slice(0, 4);
  };
  const sentence = startOfSentence(block, from);
  const first = leans && sentence > 0 ? startOfSentence(block, sentence - 1) : sentence;
  for (let at = first; at < from; at++) if (isPast(at)) return true;
  return foldAt(block, to + 1) === 'in' && isPast(to + 2);
}
