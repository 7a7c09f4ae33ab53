import type { PlaceSource } from '../../compiler/schema.ts';
import type { EntityId } from '../../core/model/entity.ts';
import { nameKey, slug } from '../names-key.ts';
import { type City, cities } from './cities.ts';
import type { World } from './world.ts';

/** Finds the places of events, and remembers which of them must be added to the dataset. */
export interface PlaceFinder {
  /** The place for "Jerusalem, Israel", "The Kremlin, Moscow", "United States"; the state when the city is not known. */
  named(place: string, countries: string[]): EntityId | undefined;
  /** The place for a city and the ISO code of its country. */
  inCountry(city: string | null, country: string | null): EntityId | undefined;
  /** ISO code of the state a place is in, or is. */
  countryOf(place: EntityId): string | undefined;
  /** Whether the place is a state as a whole. */
  isState(place: EntityId): boolean;
  /** Cities that events named and no list of places has. */
  added(): PlaceSource[];
  /** Texts that named no known city, with what was taken instead. */
  unknown(): string[];
}

/** States as the Office of the Historian calls them where the dataset calls them otherwise; what follows the city. */
const stateTails: [RegExp, string][] = [
  [/, China, People’s Republic of$/, 'CN'],
  [/, Korea, (South|Republic of)$/, 'KR'],
  [/, Korea, North$/, 'KP'],
  [/, Micronesia, Federated States of$/, 'FM'],
  [/, (Congo, Democratic Republic of|Democratic Republic of the Congo \(Zaire\))$/, 'CD'],
  [/, United Kingdom \(Wales\)$/, 'GB'],
  [/, Denmark \(Greenland\)$/, 'GL'],
  [/, (Palestinian Authority|West Bank)$/, 'PS'],
  [/, Burma$/, 'MM'],
  [/, Turkey$/, 'TR'],
  [/, Cote d'Ivoire$/, 'CI'],
];

/** Spellings that differ from those of the dataset. */
const spellings = new Map<string, string>(
  Object.entries({
    'The Kremlin, Moscow': 'Moscow',
    'Washington, D.C.': 'Washington',
    'Nay Pyi Taw': 'Naypyidaw',
    Ulaanbaatar: 'Ulan Bator',
    Kiev: 'Kyiv',
    'Djibouti City': 'Djibouti',
    'Dead Sea': '',
    'Warsaw / Tallinn': '',
    'Holy See': 'Vatican City',
  }),
);

/** A finder for the places of a world and of `cities`. */
export function placeFinder(world: World): PlaceFinder {
  const own = new Map<string, City>();
  for (const city of cities) {
    for (const name of [city.name, ...(city.aliases ?? [])])
      own.set(`${city.country} ${nameKey(name)}`, city);
  }
  const countriesOfCities = new Map<string, Set<string>>();
  for (const key of own.keys()) {
    const [country, name] = [key.slice(0, 2), key.slice(3)];
    countriesOfCities.set(name, (countriesOfCities.get(name) ?? new Set()).add(country));
  }
  const used = new Map<EntityId, City>();
  const unknown = new Set<string>();

  function city(name: string, country: string): EntityId | undefined {
    const written = spellings.get(name) ?? name;
    if (written === '') return undefined;
    // A city that is a state of its own is that state: Singapore, Monaco.
    const state = world.stateNamed(written);
    if (state !== undefined && state === world.stateOf(country)) return state;
    const found =
      world.cityNamed(written, country) ?? world.cityNamed(written.replace(/ City$/, ''), country);
    if (found !== undefined) return found;
    const listed = own.get(`${country} ${nameKey(written)}`);
    if (listed === undefined) return undefined;
    // The same place may be in the dataset under the other of its names.
    const elsewhere = [listed.name, ...(listed.aliases ?? [])]
      .map(name => world.cityNamed(name, country))
      .find(id => id !== undefined);
    if (elsewhere !== undefined) return elsewhere;
    const id = `place-${country.toLowerCase()}-${slug(listed.name)}`;
    used.set(id, listed);
    return id;
  }

  function inCountry(name: string | null, country: string | null): EntityId | undefined {
    if (country === null) return name === null ? undefined : bare(name, []);
    if (name === null) return world.stateOf(country);
    const plain = name.replace(/ \(video\)$/, '');
    if (plain !== name) return undefined;
    const found = city(plain, country);
    if (found === undefined) unknown.add(`${name}, ${country}`);
    return found ?? world.stateOf(country);
  }

  /** A text without a country: a state, or a city of one of the countries, or of the only one that has it. */
  function bare(name: string, countries: string[]): EntityId | undefined {
    const state = world.stateNamed(name);
    if (state !== undefined) return state;
    for (const country of countries) {
      const found = city(name, country);
      if (found !== undefined) return found;
    }
    return world.cityOnlyNamed(spellings.get(name) ?? name) ?? cityOfList(name);
  }

  function cityOfList(name: string): EntityId | undefined {
    const [country, ...more] = countriesOfCities.get(nameKey(name)) ?? [];
    return country === undefined || more.length > 0 ? undefined : city(name, country);
  }

  return {
    inCountry,
    named(place, countries) {
      const whole = bare(place, countries);
      if (whole !== undefined) return whole;
      const tail = stateTails.find(([pattern]) => pattern.test(place));
      const at = place.lastIndexOf(', ');
      const country = tail ? tail[1] : at < 0 ? undefined : world.countryNamed(place.slice(at + 2));
      if (country === undefined) {
        unknown.add(place);
        return undefined;
      }
      const rest = tail ? place.replace(tail[0], '') : place.slice(0, at);
      const only = spellings.has(rest) ? [rest] : rest.split(', ');
      // A tour of several cities took place in the state.
      return only.length === 1 ? inCountry(rest, country) : world.stateOf(country);
    },
    countryOf: place => used.get(place)?.country ?? world.countryOf(place),
    isState: place => world.isState(place),
    added: () =>
      [...used].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, one]) => placeSource(id, one, world)),
    unknown: () => [...unknown].sort(),
  };
}

/** States that English calls with an article. */
const withArticle = /^(United|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros)/;

function placeSource(
  id: EntityId,
  { name, country, aliases, type, description, wikipedia }: City,
  world: World,
): PlaceSource {
  const state = world.stateOf(country);
  const stateName = state === undefined ? country : world.nameOf(state);
  const where = withArticle.test(stateName) ? `the ${stateName}` : stateName;
  const page = encodeURI((wikipedia ?? name).replaceAll(' ', '_'));
  const written = aliases?.filter(alias => !alias.includes(',') && nameKey(alias) !== nameKey(name));
  return {
    id,
    name,
    type: type ?? 'city',
    country,
    description: description ?? `${type ?? 'city'} in ${where}`,
    ...(wikipedia !== undefined && { wikipedia }),
    ...(written !== undefined && written.length > 0 && { aliases: written }),
    sources: [{ url: `https://en.wikipedia.org/wiki/${page}`, publisher: 'Wikipedia' }],
  };
}
