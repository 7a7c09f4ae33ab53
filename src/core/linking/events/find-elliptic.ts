import type { EventOutline } from '../../dataset/dataset.ts';
import { textBetween } from '../gaps.ts';
import { agreeInPlace } from './agree-in-place.ts';
import { agreeInTime, type Moment, reachOf } from './agree-in-time.ts';
import { isSameOccasion } from './choose-event.ts';
import type { EventLanguage } from './event-language.ts';
import { eventsWithin } from './events-within.ts';
import type { Trigger } from './find-triggers.ts';
import type { EventReader, FoundEvent } from './reader.ts';
import { meantBy, type Placed, type Sentence } from './sentences.ts';
import { isPlace, type Somewhere, seatOf, somewhere } from './somewhere.ts';
import type { TimeWords } from './time-words.ts';

/** Longer times than a week, in days, say enough only where a place opens a sentence: "Lausanne this spring". */
const week = 8;
const season = 125;
/** Where it was must answer to the words at least so well: the very place, its state or an institution of that state. */
const thereEnough = 0.5;
/** An event that leads another by less than this, in points, stands level with it. */
const lead = 0.35;

/**
 * The events that a place and words of time beside it stand for ("Geneva that week", "at the White House on Monday"),
 * when at least two of those who were there are in the article. The words of time are what is highlighted.
 */
export function findElliptic(
  sentence: Sentence,
  triggers: readonly Trigger[],
  times: readonly TimeWords[],
  reader: EventReader,
): FoundEvent[] {
  return times.flatMap(time => {
    const place = isDateline(sentence, time) ? undefined : placeBeside(sentence, time, reader.language);
    const tense = triggers.findLast(({ last }) => last < time.first)?.tense ?? 'open';
    const event = place && eventThereThen(sentence, place, { day: reader.day, tense, own: time }, reader);
    return event ? [{ first: time.first, last: time.last, events: [event] }] : [];
  });
}

function eventThereThen(
  sentence: Sentence,
  place: Placed,
  moment: Moment & { own: TimeWords },
  { company, language, dataset }: EventReader,
): EventOutline | undefined {
  const width = Math.max(...[...moment.own.past, ...moment.own.ahead].map(({ from, to }) => to - from));
  const before = sentence.block.words[place.first - 1]?.fold ?? '';
  const opens = place.first === sentence.first || language.joins.has(before);
  if (
    width > (opens ? season : week) ||
    !(opens || language.toPlaces.has(before) || language.pointers.has(before))
  )
    return undefined;
  const where: Somewhere[] = isPlace(place) ? somewhere(sentence, place, dataset) : seatOf(place, dataset);
  const here = new Set(sentence.mentions.flatMap(meantBy));
  const reach = reachOf(moment);
  const there = [...new Set([...here].flatMap(id => eventsWithin(dataset.outlinesOf(id), reach)))]
    .filter(event => event.place !== undefined && agreeInPlace(event, where, dataset) >= thereEnough)
    .flatMap(event => {
      const time = agreeInTime(event, moment);
      const met = event.participants.filter(id => company.has(id));
      const isMet = met.length >= 2 && (opens || met.some(id => here.has(id)));
      return time && isMet ? [{ event, weight: met.length + time.points }] : [];
    })
    .sort((a, b) => b.weight - a.weight);
  const [best, next] = there;
  const isLevel = best && next && next.weight > best.weight - lead && !isSameOccasion(best.event, next.event);
  return isLevel ? undefined : best?.event;
}

/** Whether words of time stand in a dateline: "BRUSSELS, June 15 (Reuters) - ". */
function isDateline({ block, first }: Sentence, { first: at, last }: TimeWords): boolean {
  const next = block.words[last + 1];
  const gap = next && textBetween(block, last, last + 1);
  return first === 0 && at < 6 && gap !== undefined && /[-–—(:]/.test(gap);
}

/** The place, or institution, right before words of time, with nothing but a preposition between. */
function placeBeside(
  { mentions, block, first }: Sentence,
  time: TimeWords,
  { asides }: EventLanguage,
): Placed | undefined {
  for (let at = time.first - 1; at >= Math.max(first, time.first - 2); at--) {
    const place = mentions.find(({ last }) => last === at);
    if (place) return place.mention.kind === 'person' ? undefined : place;
    if (!asides.has(block.words[at]!.fold)) return undefined;
  }
  return undefined;
}
