import type { Dataset } from '../../dataset/dataset.ts';
import type { EntityId } from '../../model/entity.ts';
import type { EventLanguage } from './event-language.ts';
import type { Trigger } from './find-triggers.ts';
import type { EventReader } from './reader.ts';
import { regionAt } from './regions.ts';
import { meantBy, type Placed, type Sentence } from './sentences.ts';
import type { TimeWords } from './time-words.ts';

/** Where a sentence says that something is, goes or comes. */
export interface Somewhere {
  /** A place; absent for a part of the world. */
  place?: EntityId;
  /** The states it is in, or that it holds. */
  countries: ReadonlySet<string>;
}

/** Who and where belong to a trigger, by the words between. */
export interface Actors {
  /** Those the trigger is said of, nearest before it. */
  subjects: EntityId[];
  /** Those the words after it lead to: "with Lavrov", "between Johnson and Putin". */
  partners: EntityId[];
  /** Everyone else in the sentence. */
  others: EntityId[];
  /** Whom a word like "she", which stands where the subject would, may mean by the same sentence; absent without one. */
  pronoun?: EntityId[];
  /** Where it leads to, or is: "to Moscow", "in Geneva". */
  destinations: Somewhere[];
  /** Other places in the sentence. */
  places: Somewhere[];
  /** Place of the last word that leads to one of them. */
  end: number;
}

/** How far, in words, those a trigger leads to may stand from it. */
const reach = 14;

/** Reads who and where belong to a trigger; `earlier` are those of the trigger before it in the sentence. */
export function readActors(
  sentence: Sentence,
  trigger: Trigger,
  times: readonly TimeWords[],
  earlier: Actors | undefined,
  stop: number,
  { language, dataset }: EventReader,
): Actors {
  const { partners, destinations, end } = readAfter(sentence, trigger, times, stop, language, dataset);
  const before = readBefore(sentence, trigger, earlier, language, dataset);
  const taken = new Set([...partners, ...before.subjects]);
  const actors = sentence.mentions.filter(placed => isActor(placed));
  return {
    subjects: before.subjects,
    ...(before.pronoun && { pronoun: before.pronoun }),
    partners,
    end,
    destinations: [...destinations, ...before.fronted],
    others: [...new Set(actors.flatMap(meantBy))].filter(id => !taken.has(id)),
    places: sentence.mentions
      .filter(placed => isPlace(placed))
      .flatMap(placed => somewhere(sentence, placed, dataset)),
  };
}

/** Whether a mention is of someone who can act. */
export function isActor({ mention: { kind } }: Placed): boolean {
  return kind === 'person' || kind === 'organization';
}

/** Whether a mention is of a place. */
export function isPlace({ mention: { kind } }: Placed): boolean {
  return kind === 'place';
}

/** Where an institution sits: the Kremlin is in Russia. */
export function seatOf(placed: Placed, dataset: Dataset): Somewhere[] {
  const country = dataset.entity(meantBy(placed)[0] ?? '')?.country;
  return country?.length === 2 ? [{ countries: new Set([country]) }] : [];
}

/** Where a mention of a place is. */
export function somewhere({ block }: Sentence, placed: Placed, dataset: Dataset): Somewhere[] {
  return meantBy(placed).map(place => {
    const country = dataset.entity(place)?.country;
    const region = country === undefined ? regionAt(block.words, placed.first) : undefined;
    if (region) return { countries: region.states };
    return { place, countries: new Set(country === undefined ? [] : [country]) };
  });
}

/** Those the words after a trigger lead to. */
function readAfter(
  sentence: Sentence,
  trigger: Trigger,
  times: readonly TimeWords[],
  stop: number,
  language: EventLanguage,
  dataset: Dataset,
): Pick<Actors, 'partners' | 'destinations' | 'end'> {
  const { block, last, mentions } = sentence;
  const partners: EntityId[] = [];
  const destinations: Somewhere[] = [];
  const limit = Math.min(last, trigger.last + reach, stop - 1);
  let end = trigger.last;
  const verb = trigger.form !== 'noun';
  /** What the last words led to, and whether something new may still join it. */
  let lead: 'none' | 'partner' | 'place' = verb ? (trigger.toPlace ? 'none' : 'partner') : 'none';
  if (trigger.act === 'visit' && !trigger.toPlace) lead = 'place';
  let joined = false;
  let aside = false;
  for (let at = trigger.last + 1; at <= limit; at++) {
    const gap = block.text.slice(block.words[at - 1]!.end, block.words[at]!.start);
    const placed = mentions.find(mention => mention.first <= at && at <= mention.last);
    if (/[.;:!?()—]|\s[-–]\s/.test(gap) && !/^\.? $/.test(gap)) break;
    if (gap.includes(',') && !(placed || language.joins.has(block.words[at]!.fold))) break;
    if (gap.includes(',')) joined = true;
    const time = times.find(one => one.first <= at && at <= one.last);
    if (time) {
      at = time.last;
      continue;
    }
    if (placed === undefined) {
      const region = regionAt(block.words, at);
      if (region && lead === 'place') {
        destinations.push({ countries: region.states });
        at = region.last;
        continue;
      }
      const { fold } = block.words[at]!;
      if (language.breaks.has(fold)) break;
      if (language.asides.has(fold) && !isBeforeTime(times, at)) aside = true;
      if (language.joins.has(fold)) joined = true;
      else if (language.toPlaces.has(fold) && leadsToPlace(sentence, at)) lead = 'place';
      else if (language.toPartners.has(fold) && !aside) {
        lead = 'partner';
        joined = partners.length === 0;
      }
      continue;
    }
    at = placed.last;
    if (aside && lead !== 'place') continue;
    if (isPlace(placed)) {
      const isPartner = lead === 'partner' && dataset.entity(meantBy(placed)[0] ?? '')?.placeType === 'state';
      end = at;
      if (isPartner) partners.push(...meantBy(placed));
      else if (lead === 'place') destinations.push(...somewhere(sentence, placed, dataset));
    } else if (isActor(placed)) {
      if (lead === 'place' && placed.mention.kind === 'organization') {
        destinations.push(...seatOf(placed, dataset));
      } else if (lead !== 'none' || joined) {
        const same = meantBy(placed).some(id => partners.includes(id));
        // After those who were met, whoever follows without "and" is someone else's.
        if (partners.length > 0 && !same && !(joined && lead === 'partner')) break;
        partners.push(...meantBy(placed));
        end = at;
      }
      joined = false;
    }
  }
  return { partners: [...new Set(partners)], destinations, end };
}

function isBeforeTime(times: readonly TimeWords[], at: number): boolean {
  return times.some(({ first }) => first > at && first <= at + 2);
}

/** Whether a preposition is followed by a place and not by someone: "to Moscow", not "to the Russian president". */
function leadsToPlace({ block, mentions }: Sentence, at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    const placed = mentions.find(({ first }) => first === next);
    if (placed) return placed.mention.kind !== 'person';
    if (next < block.words.length && regionAt(block.words, next)) return true;
  }
  return false;
}

/** Those a trigger is said of. */
function readBefore(
  sentence: Sentence,
  trigger: Trigger,
  earlier: Actors | undefined,
  language: EventLanguage,
  dataset: Dataset,
): Pick<Actors, 'subjects' | 'pronoun'> & { fronted: Somewhere[] } {
  const { block, first, mentions } = sentence;
  const before = mentions.filter(({ last }) => last < trigger.first);
  const nearest = before.findLast(placed => isActor(placed) || isStateSubject(placed, dataset));
  const fronted = before
    .filter(placed => isPlace(placed) && placed.first <= first + 2 && placed.first > first)
    .filter(({ first: at }) => language.toPlaces.has(block.words[at - 1]!.fold))
    .flatMap(placed => somewhere(sentence, placed, dataset));
  const from = nearest ? nearest.last + 1 : first;
  const isPronoun = block.words.slice(from, trigger.first).some(({ fold }) => language.pronouns.has(fold));
  if (isPronoun) return { subjects: [], pronoun: before.filter(isActor).flatMap(meantBy), fronted };
  if (nearest === undefined) return { subjects: [], fronted };
  const subjects = [...meantBy(nearest)];
  for (let at = before.indexOf(nearest); at > 0; at--) {
    const [left, right] = [before[at - 1]!, before[at]!];
    if (!isActor(left) || !isJoined(sentence, left, right, language)) break;
    subjects.push(...meantBy(left));
  }
  const objects =
    earlier && subjects.every(id => earlier.partners.includes(id)) && earlier.subjects.length > 0;
  return { subjects: [...new Set(objects ? earlier.subjects : subjects)], fronted };
}

function isStateSubject(placed: Placed, dataset: Dataset): boolean {
  return isPlace(placed) && dataset.entity(meantBy(placed)[0] ?? '')?.placeType === 'state';
}

/** Whether nothing but "and", a comma, a hyphen or a few words of an office stand between two mentions. */
function isJoined({ block }: Sentence, left: Placed, right: Placed, { joins }: EventLanguage): boolean {
  if (right.first - left.last > 4) return false;
  const between = block.words.slice(left.last + 1, right.first);
  const gap = block.text.slice(left.mention.end, right.mention.start);
  if (/[.;:()]/.test(gap)) return false;
  return between.length === 0 || gap.includes(',') || between.some(({ fold }) => joins.has(fold));
}
