import type { EntityId } from '../../model/entity.ts';
import { small } from '../casing.ts';
import { gapAfter } from '../gaps.ts';
import { looksLikeName } from '../neighbours.ts';
import type { Trigger } from './find-triggers.ts';
import type { EventReader } from './reader.ts';
import { meantBy, type Placed, type Sentence } from './sentences.ts';
import { isActor, isPlace, isState, type Somewhere, somewhere } from './somewhere.ts';

/** Of whom, and where, a trigger is said. */
export interface BeforeIt {
  /** Those nearest before it: "Truss and Wallace". */
  subjects: EntityId[];
  /** Whom a word like "she", which stands where the subject would, may mean by the same sentence; absent without one. */
  pronoun?: EntityId[];
  /** It is said of someone who is not known. */
  stranger: boolean;
  /** A place that the sentence begins with: "In Kyiv". */
  fronted: Somewhere[];
}

/** Those whom the trigger before it in the sentence was said of, and how far that one led. */
export interface Earlier {
  subjects: EntityId[];
  end: number;
}

/** How far from the start, in words, a place that a sentence begins with may stand. */
const frontedBy = 5;

/** How many words, such as "has also", may stand between a stranger and what he did. */
const between = 3;

/** Reads back from a trigger to those it is said of. */
export function readBefore(
  sentence: Sentence,
  trigger: Trigger,
  earlier: Earlier | undefined,
  reader: EventReader,
): BeforeIt {
  const { language, dataset } = reader;
  const { block, first, mentions } = sentence;
  const before = mentions.filter(({ last }) => last < trigger.first);
  const nearest = before.findLast(placed => isActor(placed) || isState(placed, dataset));
  const fronted = before
    .filter(placed => isPlace(placed) && isFronted(sentence, placed, reader))
    .filter(({ first: at }) => at > first + 2 || language.toPlaces.has(block.words[at - 1]!.fold))
    .flatMap(placed => somewhere(sentence, placed, dataset));
  const from = nearest ? nearest.last + 1 : first;
  const isPronoun = block.words.slice(from, trigger.first).some(({ fold }) => language.pronouns.has(fold));
  const stranger = isOfStranger(sentence, trigger, from, reader);
  if (isPronoun) {
    const meant = [...new Set(before.filter(isActor).flatMap(meantBy))];
    const isPlain = meant.length === 1 && !stranger;
    return { subjects: isPlain ? meant : [], ...(!isPlain && { pronoun: meant }), stranger, fronted };
  }
  if (nearest === undefined || stranger) return { subjects: [], stranger, fronted };
  const subjects = [...meantBy(nearest)];
  for (let at = before.indexOf(nearest); at > 0; at--) {
    const [left, right] = [before[at - 1]!, before[at]!];
    if (!isActor(left) || !isJoined(sentence, left, right, language.joins)) break;
    subjects.push(...meantBy(left));
  }
  // Whom the trigger before led to did not do this too: "Blinken met Lavrov before flying to Kyiv".
  const isObject = earlier && nearest.last <= earlier.end && earlier.subjects.length > 0;
  return { subjects: [...new Set(isObject ? earlier.subjects : subjects)], stranger, fronted };
}

/** Whether a sentence begins with a place: "In Kyiv", "At the Swiss resort of Bürgenstock". */
function isFronted({ block, first, mentions }: Sentence, placed: Placed, { language }: EventReader): boolean {
  if (placed.first === first || placed.first > first + frontedBy || placed !== mentions[0]) return false;
  if (placed.first <= first + 2) return true;
  const before = block.words.slice(first, placed.first).map(({ fold }) => fold);
  return language.toPlaces.has(before[0]!) && !before.some(word => language.asides.has(word));
}

/** Whether a name that is not known stands right before a verb, or owns a noun: "Kuleba met", "Kuleba's meeting". */
function isOfStranger(
  { block }: Sentence,
  { first, form }: Trigger,
  from: number,
  { article }: EventReader,
): boolean {
  for (let at = first - 1; at >= Math.max(from, first - between); at--) {
    if (block.words[at]!.shape === small && form !== 'noun') continue;
    const owns = gapAfter(block, at) === 'possessive';
    return (form !== 'noun' || owns) && looksLikeName(article, block, at);
  }
  return false;
}

/** Whether nothing but "and", a comma, a hyphen or a few words of an office stand between two mentions. */
function isJoined({ block }: Sentence, left: Placed, right: Placed, joins: ReadonlySet<string>): boolean {
  if (right.first - left.last > 4) return false;
  const words = block.words.slice(left.last + 1, right.first);
  const gap = block.text.slice(left.mention.end, right.mention.start);
  if (/[.;:()]/.test(gap)) return false;
  return words.length === 0 || gap.includes(',') || words.some(({ fold }) => joins.has(fold));
}
