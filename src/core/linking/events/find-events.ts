import type { Dataset, EventOutline } from '../../dataset/dataset.ts';
import { remembered } from '../../dataset/remembered.ts';
import type { AsOfDate } from '../../model/date.ts';
import { dayNumber } from '../../model/day-span.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import { endOf, startOf } from '../../text/words.ts';
import type { Article } from '../article.ts';
import type { Lookup } from '../lookup.ts';
import { reachOf } from './agree-in-time.ts';
import { english } from './english/english.ts';
import type { EventLanguage } from './event-language.ts';
import { eventsWithin } from './events-within.ts';
import { type Before, findDescribed } from './find-described.ts';
import { findElliptic } from './find-elliptic.ts';
import { findGatherings } from './find-gatherings.ts';
import { findNamed, namesIn } from './find-named.ts';
import { findTriggers } from './find-triggers.ts';
import type { NameOfEvents } from './names-of-events.ts';
import type { EventReader, FoundEvent } from './reader.ts';
import { meantBy, type Sentence, sentencesOf } from './sentences.ts';
import { isActor } from './somewhere.ts';
import { type Days, findTimes, type TimeWords } from './time-words.ts';

/** The languages whose sentences are understood, by their BCP 47 primary tag. */
const languages: Record<string, EventLanguage> = { en: english };

/** How many sentences back "she" or "the meeting" may look. */
const backward = 3;

/** What events are looked for in. */
export interface EventQuestion {
  asOf: AsOfDate;
  /** BCP 47 tag of the text; English when not known. */
  language?: string | undefined;
  /** Entities named by earlier blocks of the same article. */
  known: readonly EntityId[];
}

/**
 * The known events of which an article tells, by name or in its own words. `mentions` are those of people,
 * organizations and places, in reading order; the events share no letter with them.
 */
export function findEvents(
  article: Article,
  mentions: readonly Mention[],
  dataset: Dataset,
  lookup: Lookup,
  { asOf, language = 'en', known }: EventQuestion,
): Mention[] {
  const understood = languages[language.toLowerCase().split('-')[0]!];
  if (understood === undefined) return [];
  const sentences = sentencesOf(article, mentions);
  const day = dayNumber(asOf);
  const reader: EventReader = {
    article,
    dataset,
    lookup,
    language: understood,
    day,
    eventsAbout: remembered(id => eventsWithin(dataset.outlinesOf(id), reachOf({ day }))),
    stateOf: remembered(dataset.stateOf),
    company: new Set([...known, ...mentions.flatMap(mention => meantBy({ mention }))]),
  };
  const mentionsOfEvents: Mention[] = [];
  let told: { event: EventOutline; sentence: number }[] = [];
  let spoken: { days: Days; sentence: number } | undefined;
  for (const [place, sentence] of sentences.entries()) {
    const names = namesIn(sentence, reader);
    // Words of time matter where someone or something is named beside them.
    if (sentence.mentions.length + names.length + told.length === 0) continue;
    const { block, first, last } = sentence;
    const near = <T extends { sentence: number }>(one: T) => one.sentence >= place - backward;
    const days = spoken && near(spoken) ? spoken.days : undefined;
    const times = findTimes(block, first, last, day, understood.readTime, days);
    const latest = times.at(-1);
    if (latest) spoken = { days: latest, sentence: place };
    told = told.filter(near);
    const before: Before = {
      people: peopleBefore(sentences, place),
      events: told.map(({ event }) => event),
    };
    for (const one of findIn(sentence, names, times, before, reader)) {
      mentionsOfEvents.push(mentionOf(sentence, one));
      for (const event of one.events) told.push({ event, sentence: place });
    }
  }
  return mentionsOfEvents;
}

/** Events of one sentence in reading order: a name wins over a description, and both over a mere place and time. */
function findIn(
  sentence: Sentence,
  names: readonly NameOfEvents[],
  times: readonly TimeWords[],
  before: Before,
  reader: EventReader,
): FoundEvent[] {
  const found = findNamed(sentence, names, times, reader);
  const add = (more: FoundEvent[]) =>
    found.push(...more.filter(one => !found.some(other => overlap(one, other))));
  if (sentence.mentions.length === 0 && before.events.length === 0) return found;
  add(findGatherings(sentence, times, reader));
  const triggers = findTriggers(sentence, times, reader.language);
  const described = findDescribed(sentence, triggers, times, { ...before, named: [...found] }, reader);
  add(described.found);
  const free = times.filter(time => !described.taken.has(time));
  add(
    findElliptic(sentence, triggers, free, reader).filter(
      one => !found.some(other => other.events.includes(one.events[0]!)),
    ),
  );
  return found.sort((a, b) => a.first - b.first);
}

function overlap(a: FoundEvent, b: FoundEvent): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** The people of the nearest sentences before that name any. */
function peopleBefore(sentences: readonly Sentence[], place: number): ReadonlySet<EntityId> {
  for (let back = place - 1; back >= Math.max(0, place - backward); back--) {
    const people = sentences[back]!.mentions.filter(isActor).flatMap(meantBy);
    if (people.length > 0) return new Set(people);
  }
  return new Set();
}

function mentionOf({ block, number }: Sentence, { first, last, events, called }: FoundEvent): Mention {
  return {
    block: number,
    start: startOf(block, first),
    end: endOf(block, last),
    kind: 'event',
    via: 'event',
    entities: events.map(({ id }) => id),
    evidence: [called ? 'called' : 'told'],
  };
}
