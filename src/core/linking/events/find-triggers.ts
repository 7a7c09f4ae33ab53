import { gapAfter } from '../gaps.ts';
import type { Act } from './act.ts';
import type { EventLanguage, Form, TriggerWord } from './event-language.ts';
import type { Sentence } from './sentences.ts';
import type { TimeWords } from './time-words.ts';

/** Words that may tell of an event, and how. */
export interface Trigger {
  /** Places of the words that are highlighted. */
  first: number;
  last: number;
  act: Act;
  form: Form;
  /** Whether it speaks of what has been, of what is to come, or leaves that open. */
  tense: 'past' | 'ahead' | 'open';
  /** It points at an event the text has named before: "the meeting". */
  points: boolean;
  /** It may never be, or is denied: "could meet", "no talks". */
  doubted: boolean;
  /** It is one of many: "a ceasefire". */
  indefinite: boolean;
  toPlace: boolean;
  toSomeone: boolean;
}

/** How many words before a trigger may set its tense or doubt it. */
const reach = 5;

/** The triggers of a sentence, in order; none that is part of a name, or of words of time ("the coming days"). */
export function findTriggers(
  sentence: Sentence,
  times: readonly TimeWords[],
  language: EventLanguage,
): Trigger[] {
  const { block, first, last, mentions } = sentence;
  const found: Trigger[] = [];
  const taken = [...mentions, ...times].sort((a, b) => a.first - b.first);
  let next = 0;
  for (let at = first; at <= last; at++) {
    while (next < taken.length && taken[next]!.last < at) next++;
    if (next < taken.length && taken[next]!.first <= at) {
      at = taken[next]!.last;
      continue;
    }
    const word = language.triggers
      .get(block.words[at]!.fold)
      ?.find(({ then }) =>
        then.every((fold, i) => at + 1 + i <= last && block.words[at + 1 + i]!.fold === fold),
      );
    const trigger = word && readTrigger(sentence, at, word, language, found.at(-1));
    if (trigger) found.push(trigger);
    at += word?.then.length ?? 0;
  }
  return found;
}

function readTrigger(
  sentence: Sentence,
  at: number,
  word: TriggerWord,
  language: EventLanguage,
  earlier: Trigger | undefined,
): Trigger | undefined {
  // "Visits Kyiv" is a verb; "visits" by themselves are too many to be one event.
  if (
    word.form === 'plural' &&
    !sentence.mentions.some(({ first, mention }) => first === at + 1 && mention.kind === 'place')
  )
    return undefined;
  if (at > sentence.first && word.notAfter?.has(sentence.block.words[at - 1]!.fold)) return undefined;
  const isNoun = word.form === 'noun';
  const first = isNoun ? leadIn(sentence, at, language) : at;
  const before = wordsBefore(sentence, first, earlier?.last ?? -1);
  return {
    first,
    last: at + word.then.length,
    act: word.act,
    form: word.form,
    tense: tenseOf(word.form, before, sentence, first, at, language),
    points: isNoun && language.pointers.has(before.at(-1) ?? ''),
    doubted: isDoubted(before, language),
    indefinite: before.slice(-4).some(one => language.indefinites.has(one)),
    toPlace: word.toPlace ?? false,
    toSomeone: word.toSomeone ?? false,
  };
}

/** Where the words begin that belong to a noun: "hold talks", "an official visit". */
function leadIn({ block, first, mentions }: Sentence, at: number, { leadsIn }: EventLanguage): number {
  let from = at;
  while (from > first && leadsIn.has(block.words[from - 1]!.fold)) {
    const gap = gapAfter(block, from - 1);
    if (gap !== 'space' && gap !== 'hyphen') break;
    if (mentions.some(mention => mention.first <= from - 1 && from - 1 <= mention.last)) break;
    from--;
  }
  return from;
}

/** The last words before a place, back to the trigger before it. */
function wordsBefore({ block, first }: Sentence, at: number, earlier: number): string[] {
  return block.words.slice(Math.max(first, earlier + 1, at - reach), at).map(word => word.fold);
}

function isDoubted(before: readonly string[], { tentatives, denials }: EventLanguage): boolean {
  return (
    before.slice(-2).some(word => denials.has(word)) || before.slice(-4).some(word => tentatives.has(word))
  );
}

function tenseOf(
  form: Form,
  before: readonly string[],
  { block }: Sentence,
  first: number,
  at: number,
  { aheads, pasts }: EventLanguage,
): Trigger['tense'] {
  const own = block.words.slice(first, at).map(word => word.fold);
  const isAhead = [...before, ...own].some(word => aheads.has(word));
  if (form === 'past') return before.slice(-3).some(word => aheads.has(word)) ? 'ahead' : 'past';
  if (isAhead) return 'ahead';
  const isPast = [...before.slice(-2), ...own].some(word => pasts.has(word));
  return isPast && form === 'noun' ? 'past' : 'open';
}
