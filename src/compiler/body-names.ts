import type { PlaceSource } from './schema.ts';
import type { Located, Sources } from './sources.ts';

/**
 * What the bodies of a state are called by those who name the state beside them: "Irish parliament" (and so "Ireland's
 * parliament", since a name is found whether or not its words are possessive), "parliament of Ireland". The nouns are
 * those of an organization's `bodies`.
 */
export function bodyNames(nouns: readonly string[], state: PlaceSource): string[] {
  const { name, aliases = [], adjectives = [] } = state;
  const named = [name, ...aliases.map(alias => (typeof alias === 'string' ? alias : alias.text))];
  return nouns.flatMap(noun => [
    ...[...named, ...adjectives].map(owner => `${owner} ${noun}`),
    ...named.flatMap(owner => [`${noun} of ${owner}`, `${noun} of the ${owner}`]),
  ]);
}

/** The states by their country codes. */
export function statesByCode({ places }: Pick<Sources, 'places'>): Map<string, PlaceSource> {
  const states = places.filter(({ record: { type, country } }) => type === 'state' && country !== undefined);
  return new Map(states.map(({ record }: Located<PlaceSource>) => [record.country!, record]));
}
