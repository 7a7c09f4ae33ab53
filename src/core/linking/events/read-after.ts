import type { EntityId } from '../../model/entity.ts';
import { textBetween } from '../gaps.ts';
import { looksLikeName } from '../neighbours.ts';
import type { Trigger } from './find-triggers.ts';
import type { EventReader } from './reader.ts';
import { regionAt } from './regions.ts';
import { meantBy, type Sentence } from './sentences.ts';
import { isActor, isPlace, isState, type Somewhere, seatOf, somewhere } from './somewhere.ts';
import type { TimeWords } from './time-words.ts';

/** Whom and where the words after a trigger lead to. */
export interface After {
  /** "With Lavrov", "between Johnson and Putin". */
  partners: EntityId[];
  /** Those of one phrase, who must all have been there: "the two presidents". */
  together: EntityId[];
  /** "To Moscow", "in Geneva". */
  destinations: Somewhere[];
  /** They lead to someone who is not known. */
  stranger: boolean;
  /** Place of the last word that leads to someone or somewhere. */
  end: number;
}

/** How far, in words, those a trigger leads to may stand from it. */
const reach = 14;

/** Reads on from a trigger up to `stop`, where something else is told, or to where the words lead elsewhere. */
export function readAfter(
  sentence: Sentence,
  trigger: Trigger,
  times: readonly TimeWords[],
  stop: number,
  { language, dataset, article }: EventReader,
): After {
  const { block, last, mentions } = sentence;
  const after: After = { partners: [], together: [], destinations: [], stranger: false, end: trigger.last };
  const { partners, destinations } = after;
  /** What the last words lead to. */
  let lead = leadOf(trigger);
  /** Whether someone may join those who were found: after "and", a comma, "with". */
  let joins = false;
  /** Whether the words speak of something else by now ("talks on Ukraine"), so that only a place may follow. */
  let aside = false;
  let next = 0;
  for (let at = trigger.last + 1; at <= Math.min(last, trigger.last + reach, stop - 1); at++) {
    while (next < mentions.length && mentions[next]!.last < at) next++;
    const mention = mentions[next];
    const placed = mention && mention.first <= at ? mention : undefined;
    const { fold } = block.words[at]!;
    const gap = textBetween(block, at - 1, at);
    const comma = gap.includes(',');
    if (parts.test(gap) || (comma && !placed && !language.joins.has(fold))) break;
    if (comma) joins = true;
    const time = times.find(one => one.first <= at && at <= one.last);
    const region = placed || lead !== 'place' ? undefined : regionAt(block.words, at);
    if (time) {
      at = time.last;
      if (partners.length > 0) lead = 'nobody';
    } else if (region) {
      destinations.push({ countries: region.states });
      at = region.last;
    } else if (placed === undefined) {
      if (language.breaks.has(fold)) break;
      if (language.joins.has(fold)) joins = true;
      else if (language.asides.has(fold)) aside ||= !isBeforeTime(times, at);
      else if (language.toPlaces.has(fold) && leadsToPlace(sentence, at)) lead = 'place';
      else if (!aside && (language.withPartners.has(fold) || language.toPartners.has(fold))) {
        lead = 'partner';
        joins = partners.length === 0;
        after.stranger ||= language.withPartners.has(fold);
      } else if (lead === 'partner' && partners.length === 0)
        after.stranger ||= looksLikeName(article, block, at);
    } else {
      at = placed.last;
      if (aside && lead !== 'place') continue;
      const isPartner = isActor(placed)
        ? lead !== 'place' || destinations.length === 0
        : lead === 'partner' && isState(placed, dataset);
      if (lead === 'place' && isPlace(placed)) destinations.push(...somewhere(sentence, placed, dataset));
      else if (lead === 'place' && placed.mention.kind === 'organization')
        destinations.push(...seatOf(placed, dataset));
      else if (isPartner) {
        const same = meantBy(placed).some(id => partners.includes(id));
        const isFirst = partners.length === 0;
        // After those who were met, whoever follows without "and" is someone else's.
        if (lead === 'nobody' || !(isFirst || same || (joins && lead === 'partner'))) break;
        partners.push(...meantBy(placed));
        if (meantBy(placed).length > 1) after.together.push(...meantBy(placed));
      }
      after.end = at;
      joins = false;
    }
  }
  return { ...after, partners: [...new Set(partners)], stranger: after.stranger && partners.length === 0 };
}

const parts = /[;:!?()—]|\.\S|\s[-–]\s/;

/** What a trigger leads to by itself: "met Lavrov", "visit Moscow"; after a noun only "with" or "in" lead on. */
function leadOf({ act, form, toPlace }: Trigger): 'nobody' | 'partner' | 'place' {
  if (act === 'visit') return toPlace ? 'nobody' : 'place';
  return form === 'noun' || act === 'announcement' ? 'nobody' : 'partner';
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
