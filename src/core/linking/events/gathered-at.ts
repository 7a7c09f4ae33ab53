import { textOf } from '../gaps.ts';
import type { EventReader } from './reader.ts';
import type { Placed, Sentence } from './sentences.ts';
import { isPlace, type Somewhere, somewhere } from './somewhere.ts';

/** A group that is said to be somewhere together, and the words that say so. */
export interface Gathered {
  first: number;
  last: number;
  where: Somewhere[];
}

/** How many words may say that they met. */
const mostWords = 3;
/** How far behind the place, in words, its host may be told. */
const hostWithin = 2;

/**
 * Where a group came together: "NATO leaders in Wales", "BRICS leaders met in Johannesburg", "the G20 in
 * Hangzhou, hosted by Xi". A group that sits somewhere must be told to have met, or its leaders be named:
 * "NATO in Brussels" is its headquarters. The group and the place have highlights of their own.
 */
export function gatheredAt(
  sentence: Sentence,
  group: Placed,
  { dataset, language: { leaders, gathers, seatless, hosts, toPlaces } }: EventReader,
): Gathered | undefined {
  const { block, last, mentions } = sentence;
  const folded = (at: number) => (at <= last ? block.words[at]!.fold : '');
  let at = group.last + 1;
  const ofLeaders = leaders.has(folded(at));
  if (ofLeaders) at++;
  const verb = at;
  while (gathers.has(folded(at)) && at < verb + mostWords) at++;
  if (!toPlaces.has(folded(at))) return undefined;
  const place = mentions.find(({ first }) => first > at && first <= at + 2);
  if (place === undefined || !isPlace(place)) return undefined;
  const where = somewhere(sentence, place, dataset);
  if (at > verb) return { first: at - 1, last: at - 1, where };
  if (ofLeaders) return { first: verb - 1, last: verb - 1, where };
  const name = textOf(block, group.first, group.last).replace('-', '').toLowerCase();
  if (!seatless.has(name)) return undefined;
  for (let host = place.last + 1; host <= Math.min(last, place.last + hostWithin); host++)
    if (hosts.has(folded(host))) return { first: host, last: host, where };
  return undefined;
}
