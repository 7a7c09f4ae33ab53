import { textBetween } from '../gaps.ts';
import type { EventLanguage } from './event-language.ts';
import type { Sentence } from './sentences.ts';
import type { TimeWords } from './time-words.ts';

/** Words of time this near the start of a sentence, in words, hold for all of it. */
const fronted = 3;

/**
 * The words of time in a sentence that say when something happens, and not when it was reported ("said on Friday") or by
 * when it is to be ("until October").
 */
export function tellingTimes(
  { block, first }: Sentence,
  times: readonly TimeWords[],
  { reports, deadlines }: EventLanguage,
): TimeWords[] {
  return times.filter(time => {
    if (deadlines.has(block.words[time.first - 1]?.fold ?? '')) return false;
    for (let at = time.first - 1; at >= first && at >= time.first - 2; at--) {
      if (reports.has(block.words[at]!.fold)) return false;
    }
    return true;
  });
}

/**
 * The words of time that belong to words from `from` to `to`: the next after them and before `stop`, where something
 * else is told or what happened since; else the last before them in the same clause, or at the start of the sentence.
 */
export function ownTime(
  { block, first }: Sentence,
  from: number,
  to: number,
  stop: number,
  times: readonly TimeWords[],
  { sinces }: EventLanguage,
): TimeWords | undefined {
  let end = to + 1;
  const isSince = (at: number) => sinces.every((word, back) => block.words[at - back]?.fold === word);
  while (end < stop && !isSince(end)) end++;
  const next = times.find(time => time.first > to && time.first < end);
  if (next) return next;
  const last = times.findLast(time => time.last < from);
  if (last === undefined || last.first <= first + fronted) return last;
  const between = textBetween(block, last.last, from);
  return /[,;:—]/.test(between) ? undefined : last;
}
