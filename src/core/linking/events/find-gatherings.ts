import { gapBetween } from '../gaps.ts';
import { chooseEdition } from './choose-edition.ts';
import { nameOfEventsAt } from './names-of-events.ts';
import type { EventReader, FoundEvent } from './reader.ts';
import type { Placed, Sentence } from './sentences.ts';
import { isPlace, somewhere } from './somewhere.ts';
import type { TimeWords } from './time-words.ts';

const month = 31;

/**
 * The summits that are called by who holds them: "this weekend's G-7", "the G20 in Johannesburg this November". The words
 * of time are what is highlighted: the group has a highlight of its own.
 */
export function findGatherings(
  sentence: Sentence,
  times: readonly TimeWords[],
  { dataset, language, day }: EventReader,
): FoundEvent[] {
  return sentence.mentions.flatMap(group => {
    if (group.mention.kind !== 'organization') return [];
    const place = placeAfter(sentence, group, language.toPlaces);
    const time = times.find(one => ownsNext(sentence, one, group) || one.first === (place ?? group).last + 1);
    if (time === undefined || (place === undefined && isLong(time))) return [];
    const name = nameOfEventsAt(sentence.block, group.first, group.last, dataset, language.gathering);
    if (name === undefined) return [];
    const where = place ? somewhere(sentence, place, dataset) : [];
    const own = { day, tense: 'open', own: time } as const;
    const event = chooseEdition(name, own, where, dataset);
    return event ? [{ first: time.first, last: time.last, events: [event] }] : [];
  });
}

/** "This weekend's G-7": not "June 14: NATO". */
function ownsNext({ block: { text, words } }: Sentence, { last }: TimeWords, { first }: Placed): boolean {
  return last === first - 1 && gapBetween(text, words[last]!, words[first]!) === 'possessive';
}

/** Whether words of time say too little to tell one summit from another: "NATO this year". */
function isLong({ past, ahead }: TimeWords): boolean {
  return [...past, ...ahead].some(({ from, to }) => to - from > month);
}

/** "In Johannesburg", right after a group. */
function placeAfter(
  { block, mentions }: Sentence,
  { last }: Placed,
  toPlaces: ReadonlySet<string>,
): Placed | undefined {
  const place = mentions.find(mention => mention.first === last + 2 && isPlace(mention));
  return place && toPlaces.has(block.words[last + 1]!.fold) ? place : undefined;
}
