import type { Moment } from './agree-in-time.ts';
import { chooseEdition } from './choose-edition.ts';
import type { EventLanguage } from './event-language.ts';
import { type NameOfEvents, nameOfEventsAt } from './names-of-events.ts';
import type { EventReader, FoundEvent } from './reader.ts';
import type { Sentence } from './sentences.ts';
import { isPlace, type Somewhere, somewhere } from './somewhere.ts';
import type { TimeWords } from './time-words.ts';

/** How near, in words, what says when an event is stands to its name. */
const near = 5;

const none: readonly NameOfEvents[] = [];

/** The names of events in a sentence, left to right. */
export function namesIn({ block, first, last }: Sentence, reader: EventReader): readonly NameOfEvents[] {
  let names: NameOfEvents[] | undefined;
  for (let at = first; at <= last; at++) {
    if (!reader.lookup.mayBeginEvents(block.words[at]!)) continue;
    const name = nameOfEventsAt(block, at, last, reader);
    if (name === undefined) continue;
    names ??= [];
    names.push(name);
    at = name.last;
  }
  return names ?? none;
}

/** The events that a sentence calls by their names: of those that come round, the edition that is meant. */
export function findNamed(
  sentence: Sentence,
  names: readonly NameOfEvents[],
  times: readonly TimeWords[],
  reader: EventReader,
): FoundEvent[] {
  return names.flatMap(name => {
    const own = freeWords(sentence, name, reader.language);
    const free = own ?? gatheringCalled(sentence, name, reader);
    if (free === undefined) return [];
    const moment = momentOf(sentence, name, times, reader);
    const event = chooseEdition(
      { ...name, isBody: own === undefined, isDefinite: isDefinite(sentence, name, reader.language) },
      moment,
      whereIs(sentence, name, reader),
      reader,
    );
    return event ? [{ ...free, events: [event], called: true }] : [];
  });
}

/** Whether "the" or a word like "his" stands before a name, or before a year in front of it. */
function isDefinite(
  { block, first }: Sentence,
  name: NameOfEvents,
  { pointers, pronouns }: EventLanguage,
): boolean {
  const isYear = /^(?:19|20)\d\d$/.test(block.words[name.first - 1]?.fold ?? '');
  const at = name.first - (isYear ? 2 : 1);
  return at >= first && (pointers.has(block.words[at]!.fold) || pronouns.has(block.words[at]!.fold));
}

/** The words of a name that belong to no other mention: in "G20 summit in Bali", "summit" tells of the event. */
function freeWords(
  { block, mentions }: Sentence,
  { first, last }: NameOfEvents,
  { toPlaces }: EventLanguage,
): { first: number; last: number } | undefined {
  const isFree = (at: number) => !mentions.some(mention => mention.first <= at && at <= mention.last);
  let to = last;
  while (to >= first && (!isFree(to) || (to < last && toPlaces.has(block.words[to]!.fold)))) to--;
  let from = to;
  while (from > first && isFree(from - 1)) from--;
  return to < first ? undefined : { first: from, last: to };
}

/**
 * The words of a name that are also that of the body behind it, when they say that it is a gathering: "the Munich Security
 * Conference" is the one of that year, and "the European Council" is not.
 */
function gatheringCalled(
  { block, mentions }: Sentence,
  { first, last }: NameOfEvents,
  { language }: EventReader,
): { first: number; last: number } | undefined {
  if (!language.assemblies.has(block.words[last]!.fold)) return undefined;
  const body = mentions.find(one => one.first <= last && one.last >= last);
  return body?.mention.kind === 'organization' && body.last === last && body.first <= first
    ? { first: body.first, last }
    : undefined;
}

/** Whether the sentence speaks of it as past or to come, and on which days, by the words around the name. */
export function momentOf(
  { block, first }: Sentence,
  name: Pick<NameOfEvents, 'first' | 'last'>,
  times: readonly TimeWords[],
  { day, language: { aheads, pasts } }: EventReader,
): Moment {
  const before = block.words.slice(Math.max(first, name.first - near), name.first).map(({ fold }) => fold);
  const isPast = before.slice(-2).some(word => pasts.has(word));
  const tense = isPast ? 'past' : before.some(word => aheads.has(word)) ? 'ahead' : 'open';
  const own =
    times.find(time => time.first > name.last && time.first <= name.last + near) ??
    times.find(time => time.last < name.first && time.last >= name.first - 2);
  return { day, tense, own };
}

/** The place that follows a name: "the NATO summit in Madrid". */
export function whereIs(
  sentence: Sentence,
  { last }: Pick<NameOfEvents, 'last'>,
  { dataset, language }: EventReader,
): Somewhere[] {
  const { block, mentions } = sentence;
  const place = mentions.find(mention => mention.first > last && mention.first <= last + 2);
  if (place === undefined || !isPlace(place)) return [];
  return language.toPlaces.has(block.words[place.first - 1]!.fold) ? somewhere(sentence, place, dataset) : [];
}
