import type { Article, Block } from '../article.ts';
import { type ByWord, byWord } from '../by-word.ts';
import { small } from '../casing.ts';
import type { Facts } from '../facts.ts';
import type { Named } from '../find-names.ts';
import { gapAfter } from '../gaps.ts';
import { countryOfWord } from '../owners.ts';
import { countryOfAdjective } from '../words/country-adjectives.ts';
import type { Owner } from './read-phrase.ts';

/** An article with its names settled, as the phrases beside them are read. */
export interface Ground {
  article: Article;
  /** The name that a word belongs to. */
  namedAt: ByWord<Named>;
  /** The state that a word tells of: by its name, that of a place in it, or its adjective. */
  countryAt(block: number, at: number): string | undefined;
  /** The state whose name, or whose capital's, a word belongs to. */
  stateAt(block: number, at: number): string | undefined;
  /** The state or organization whose name or adjective ends with a word, and where it begins. */
  ownerEnding(block: number, at: number): { owner: Owner; first: number } | undefined;
  /** The same for one that begins with a word, and where it ends. */
  ownerStarting(block: number, at: number): { owner: Owner; last: number } | undefined;
}

/** The ground that settled names make. */
export function groundOf(article: Article, names: readonly Named[], facts: Facts): Ground {
  const namedAt = byWord(article, names, ({ mention: { block }, first, last }) => ({ block, first, last }));

  function ownerOf({ mention }: Named): Owner | undefined {
    const [id, ...more] = mention.entities;
    if (id === undefined || more.length > 0) return undefined;
    const entity = facts.entity(id);
    if (mention.kind === 'place')
      return entity?.placeType === 'state' ? { country: entity.country } : undefined;
    if (mention.kind === 'organization') return { organization: id, country: entity?.country };
    // "Johnson's foreign secretary".
    return mention.kind === 'person' && facts.governs(id)
      ? { country: entity?.country, person: id }
      : undefined;
  }
  function ownerEnding(block: number, at: number): { owner: Owner; first: number } | undefined {
    const named = namedAt(block, at);
    const { words } = article.blocks[block]!;
    if (named?.last === at) {
      const owner = ownerOf(named);
      const first = words[named.first]!.fold === 'the' ? named.first + 1 : named.first;
      const owns = owner?.person === undefined || isPossessive(article.blocks[block]!, at);
      return owner && owns ? { owner, first } : undefined;
    }
    if ((words[at]?.shape ?? small) === small) return undefined;
    const country = countryOfWord({ article }, block, at);
    if (country === undefined) return undefined;
    const alone = countryOfAdjective.get(words[at]!.fold) === country;
    const two = at > 0 && countryOfAdjective.get(`${words[at - 1]!.fold} ${words[at]!.fold}`) === country;
    return { owner: { country }, first: two || !alone ? at - 1 : at };
  }
  return {
    article,
    namedAt,
    countryAt(block, at) {
      const { mention } = namedAt(block, at) ?? {};
      if (mention === undefined) return ownerEnding(block, at)?.owner.country;
      return mention.kind === 'place' && !mention.undecided
        ? facts.entity(mention.entities[0]!)?.country
        : undefined;
    },
    stateAt(block, at) {
      const { mention } = namedAt(block, at) ?? {};
      const [place] = mention?.kind === 'place' && !mention.undecided ? mention.entities : [];
      if (place === undefined) return undefined;
      const { placeType, country } = facts.entity(place) ?? {};
      return placeType === 'state' || facts.isCapital(place) ? country : undefined;
    },
    ownerEnding,
    ownerStarting(block, at) {
      const named = namedAt(block, at);
      if (named?.first !== at) return undefined;
      const owner = ownerOf(named);
      return owner && owner.person === undefined ? { owner, last: named.last } : undefined;
    },
  };
}

function isPossessive(block: Block, at: number): boolean {
  return at + 1 < block.words.length && gapAfter(block, at) === 'possessive';
}
