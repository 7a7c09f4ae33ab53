import type { Facts } from './facts.ts';
import type { Hit } from './find-hits.ts';
import { type Neighbour, wordAfter, wordBefore } from './neighbours.ts';
import type { Surroundings } from './surroundings.ts';
import { countryOfAdjective, secondsOfTwo } from './words/country-adjectives.ts';

/**
 * The state whose institution a hit is, when the words beside it say so: "the French Foreign Ministry", "Japan's Foreign
 * Ministry", "the Foreign Ministry of Ukraine".
 */
export function ownerOf(around: Surroundings, hit: Hit, facts: Facts): string | undefined {
  const block = around.article.blocks[hit.block]!;
  const before = wordBefore(block, hit.first);
  if (before?.gap === 'space' || before?.gap === 'possessive') {
    const owner = countryAt(around, hit.block, before, facts);
    if (owner !== undefined) return owner;
  }
  const after = wordAfter(block, hit.last);
  if (after?.gap !== 'space' || after.fold !== 'of') return undefined;
  const owner = wordAfter(block, after.at);
  if (owner?.gap !== 'space') return undefined;
  const named = owner.fold === 'the' ? wordAfter(block, owner.at) : owner;
  return named && countryAt(around, hit.block, named, facts);
}

function countryAt(
  around: Surroundings,
  number: number,
  beside: Neighbour,
  facts: Facts,
): string | undefined {
  const own = around.hitAt(number, beside.at);
  const places = own?.meanings.filter(({ kind }) => kind === 'place') ?? [];
  if (places.length === 1) return facts.entity(places[0]!.entity)?.country;
  return countryOfWord(around, number, beside.at);
}

/** The state that a word tells of as an adjective, alone or with the word before it ("North Korean"). */
export function countryOfWord(
  around: Pick<Surroundings, 'article'>,
  number: number,
  at: number,
): string | undefined {
  const { words } = around.article.blocks[number]!;
  const { fold } = words[at]!;
  const before = at > 0 && secondsOfTwo.has(fold) ? words[at - 1]!.fold : undefined;
  const both = before === undefined ? undefined : countryOfAdjective.get(`${before} ${fold}`);
  return both ?? countryOfAdjective.get(fold);
}

/** Whether a country code is that of a state, and not of a community of states. */
export function isState(country: string): boolean {
  return country.length === 2 && country !== 'EU' && country !== 'UN';
}
