import { gapAfter } from '../gaps.ts';
import type { Word } from '../word.ts';
import { agreeInPlace } from './agree-in-place.ts';
import { chooseEdition } from './choose-edition.ts';
import type { EventLanguage } from './event-language.ts';
import { momentOf, whereIs } from './find-named.ts';
import { gatheredAt } from './gathered-at.ts';
import { type NameOfEvents, nameOfEventsAt } from './names-of-events.ts';
import type { EventReader, FoundEvent } from './reader.ts';
import type { Placed, Sentence } from './sentences.ts';
import type { TimeWords } from './time-words.ts';

/** Where a group met must answer so well to where the event was: its very place, or its state. */
const thereEnough = 0.7;
/** Longer times, in days, say too little to tell one summit from another: "NATO this year". */
const month = 31;

/** Words of a sentence. */
interface Stretch {
  first: number;
  last: number;
}

/**
 * The gatherings that are called by who holds them: "a G7 meeting", "the 73rd session of the General Assembly", "this
 * weekend's G-7". The group has a highlight of its own, so the noun is what is highlighted, else the words of time.
 */
export function findGatherings(
  sentence: Sentence,
  times: readonly TimeWords[],
  reader: EventReader,
): FoundEvent[] {
  return sentence.mentions.flatMap(group => {
    if (group.mention.kind !== 'organization') return [];
    const noun = nounBeside(sentence, group, reader.language);
    const there = noun ? undefined : gatheredAt(sentence, group, reader);
    const told = noun ?? there ?? timeBeside(sentence, group, times, reader);
    const name = told && gatheringsOf(sentence, group, reader);
    if (told === undefined || name === undefined) return [];
    const all = {
      ...name,
      tells: there !== undefined,
      first: Math.min(group.first, told.first),
      last: Math.max(group.last, (noun ?? there)?.last ?? 0),
    };
    const moment = momentOf(sentence, all, times, reader);
    const where = there?.where ?? whereIs(sentence, all, reader);
    const event = chooseEdition(all, moment, where, reader);
    const isThere =
      there === undefined || (event && agreeInPlace(event, where, reader.dataset) >= thereEnough);
    return event && isThere ? [{ first: told.first, last: told.last, events: [event] }] : [];
  });
}

/** What the group holds, or is. Any meeting may be called so, and is believed only about its days. */
function gatheringsOf(
  { block }: Sentence,
  { first, last }: Placed,
  reader: EventReader,
): NameOfEvents | undefined {
  const called = (more?: Word) => nameOfEventsAt(block, first, last, reader, more);
  const name = called(reader.language.gathering) ?? called();
  return name && name.last === last ? name : undefined;
}

/** "G7 meeting", "session of the General Assembly". */
function nounBeside(
  { block, first, last }: Sentence,
  group: Placed,
  { gatherings, toPartners, pointers }: EventLanguage,
): Stretch | undefined {
  const at = (place: number) => (place >= first && place <= last ? (block.words[place]?.fold ?? '') : '');
  const after = group.last + 1;
  if (gatherings.has(at(after)) && gapAfter(block, group.last) === 'space') {
    return { first: after, last: after };
  }
  const article = pointers.has(at(group.first - 1)) ? 1 : 0;
  const before = group.first - 2 - article;
  return toPartners.has(at(before + 1)) && gatherings.has(at(before))
    ? { first: before, last: before }
    : undefined;
}

/** "This weekend's G-7", but not "June 14: NATO"; "the G20 in Johannesburg this November". */
function timeBeside(
  sentence: Sentence,
  group: Placed,
  times: readonly TimeWords[],
  reader: EventReader,
): TimeWords | undefined {
  const owner = times.find(({ last }) => last === group.first - 1);
  if (owner && gapAfter(sentence.block, owner.last) === 'possessive' && !isLong(owner)) return owner;
  const isThere = whereIs(sentence, group, reader).length > 0;
  const after = isThere ? sentence.mentions.find(({ first }) => first === group.last + 2) : undefined;
  const time = times.find(({ first }) => first === (after ?? group).last + 1);
  return time && (isThere || !isLong(time)) ? time : undefined;
}

function isLong({ past, ahead }: TimeWords): boolean {
  return [...past, ...ahead].some(({ from, to }) => to - from > month);
}
