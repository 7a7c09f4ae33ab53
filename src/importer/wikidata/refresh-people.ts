import type { HoldingSource, NamesSource, PersonSource } from '../../compiler/schema.ts';
import { known } from '../../core/dataset/known.ts';
import type { EntityId } from '../../core/model/entity.ts';
import { nameKey } from '../names-key.ts';
import { shortNamesOf } from '../people/short-names.ts';
import { isLatin, tidyName } from '../people/tidy-name.ts';
import type { WikidataPerson } from './position.ts';
import type { Standing } from './standing.ts';

/**
 * Fields of somebody who stands, as Wikidata has them: other tenures, the Wikipedia title, another name. `undefined`
 * when there is nothing that was not known.
 */
export function refreshedPerson(
  stands: PersonSource,
  told: WikidataPerson,
  offices: readonly HoldingSource[],
  { bearers }: Standing,
): Partial<PersonSource> | undefined {
  const { id, name, aliases = [] } = stands;
  const texts = [name, ...aliases.map(alias => (typeof alias === 'string' ? alias : alias.text))];
  const isOther =
    isName(told.name) &&
    !texts.some(text => nameKey(text) === nameKey(told.name)) &&
    bearers(told.name).size === 0;
  const wikipedia = told.wikipedia ?? told.name;
  const fields = known({
    wikipedia: stands.wikipedia === undefined && wikipedia !== name && told.wikipedia ? wikipedia : undefined,
    aliases: isOther ? [...aliases, told.name] : undefined,
    offices: offices.length > 0 ? [...offices] : undefined,
  });
  return Object.keys(fields).length === 0 ? undefined : { id, ...fields };
}

/** Somebody new; `undefined` without a name in Latin letters. */
export function newPerson(
  id: EntityId,
  country: string,
  told: WikidataPerson,
  offices: readonly HoldingSource[],
  standing: Standing,
): PersonSource | undefined {
  if (!isName(told.name)) return undefined;
  const { name, aliases } = tidyName(told.name, country);
  const custom = shortNamesOf(name, country);
  const own = custom.shortNames ?? (custom.familyNameFirst ? [] : [name.split(' ').at(-1)!]);
  // Where a short name means one person wherever it stands, it means nobody else.
  const left = own.filter(short => !unmistakableOf(standing).has(nameKey(short)));
  const adjective = standing.adjectiveOf(country);
  const free = aliases.filter(
    alias => standing.bearers(alias).size === 0 && nameKey(alias) !== nameKey(name),
  );
  return {
    id,
    name,
    ...known({
      description: adjective === undefined ? undefined : `${adjective} politician`,
      wikipedia:
        told.wikipedia === name
          ? undefined
          : (told.wikipedia ?? (told.name === name ? undefined : told.name)),
      aliases: free.length > 0 ? free : undefined,
      familyNameFirst: custom.familyNameFirst,
      shortNames: left.length < own.length || custom.shortNames !== undefined ? left : undefined,
    }),
    offices: [...offices],
    sources: ['wikidata'],
  };
}

/** Names in other languages that are not known yet, by language. */
export function refreshedNames(
  id: EntityId,
  told: WikidataPerson,
  { sources }: Standing,
): [language: string, record: NamesSource][] {
  return Object.entries(told.names ?? {}).flatMap(([language, name]) => {
    if (name === told.name) return [];
    const stands = namesOf(sources).get(`names/${language}.json ${id}`);
    const { names = [] } = stands ?? {};
    return names.includes(name) ? [] : [[language, { entity: id, names: [...names, name] }] as const];
  }) as [string, NamesSource][];
}

/** An id takes the place of a label that Wikidata does not have. */
function isName(label: string): boolean {
  return isLatin(label) && /\p{L}/u.test(label) && !/^Q\d+$/.test(label);
}

const rememberedNames = new WeakMap<Standing['sources'], Map<string, NamesSource>>();

function namesOf(sources: Standing['sources']): Map<string, NamesSource> {
  const kept = rememberedNames.get(sources);
  if (kept) return kept;
  const found = new Map(
    sources.names.map(({ file, record }) => [`${file.replace('by-hand/', '')} ${record.entity}`, record]),
  );
  rememberedNames.set(sources, found);
  return found;
}

const rememberedShorts = new WeakMap<Standing, Set<string>>();

function unmistakableOf(standing: Standing): Set<string> {
  const kept = rememberedShorts.get(standing);
  if (kept) return kept;
  const found = new Set(
    standing.sources.people.flatMap(({ record: { unmistakable, shortNames, name } }) =>
      unmistakable ? (shortNames ?? [name.split(' ').at(-1)!]).map(nameKey) : [],
    ),
  );
  rememberedShorts.set(standing, found);
  return found;
}
