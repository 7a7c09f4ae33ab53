import type { OfficeSource, PersonSource } from '../../compiler/schema.ts';
import { entitiesOf, type Located, type Sources } from '../../compiler/sources.ts';
import type { EntityId } from '../../core/model/entity.ts';
import type { Correction } from '../corrections.ts';
import { groupBy } from '../group-by.ts';
import { nameKey } from '../names-key.ts';

/** What stands in the dataset before Wikidata is asked: the generated records with those by hand laid over them. */
export interface Standing {
  sources: Sources;
  offices: readonly Located<OfficeSource>[];
  /** ISO codes of the states. */
  states: ReadonlySet<string>;
  /** English adjectives of states, by code. */
  adjectiveOf(country: string): string | undefined;
  person(id: EntityId): Located<PersonSource> | undefined;
  /** People of a country who are called so. */
  namesakes(country: string, name: string): readonly Located<PersonSource>[];
  /** Everyone and everything that is called so, by a name or a short name. */
  bearers(name: string): ReadonlySet<EntityId>;
  /** Who holds or held an office. */
  holdersOf(office: string): readonly Located<PersonSource>[];
  organizationOf(id: string, name: string): EntityId | undefined;
  /** Under which id somebody of Wikidata goes here; `undefined` for an id that stands for nobody. */
  idOf(wikidataId: string): EntityId | undefined;
}

/** Looks at sources in the ways a refresh asks for. */
export function standingOf(sources: Sources, corrections: readonly Correction[]): Standing {
  const people = new Map(sources.people.map(one => [one.record.id, one]));
  const states = sources.places.filter(({ record }) => record.type === 'state' && record.country);
  const adjectives = new Map(states.map(({ record }) => [record.country!, record.adjectives?.[0]]));
  const called = groupBy(
    sources.people.flatMap(one =>
      namesOf(one).map(name => ({ key: `${one.country} ${nameKey(name)}`, one })),
    ),
    ({ key }) => key,
  );
  const holders = groupBy(
    sources.people.flatMap(one =>
      [...new Set((one.record.offices ?? []).map(({ office }) => office))].map(office => ({ office, one })),
    ),
    ({ office }) => office,
  );
  const bearers = bearersOf(sources);
  const organizations = groupBy(sources.organizations, ({ record }) => nameKey(record.name));
  const merged = new Map(
    corrections.flatMap(one => ('merge' in one ? one.merge.map(id => [id, one.into] as const) : [])),
  );
  const dropped = new Set(corrections.flatMap(one => ('drop' in one ? [one.drop] : [])));
  return {
    sources,
    offices: sources.offices,
    states: new Set(adjectives.keys()),
    adjectiveOf: country => adjectives.get(country),
    person: id => people.get(id),
    namesakes: (country, name) => [
      ...new Set((called.get(`${country} ${nameKey(name)}`) ?? []).map(({ one }) => one)),
    ],
    bearers: name => bearers.get(nameKey(name)) ?? new Set(),
    holdersOf: office => (holders.get(office) ?? []).map(({ one }) => one),
    organizationOf(id, name) {
      if (sources.organizations.some(({ record }) => record.id === id)) return id;
      const [only, ...more] = organizations.get(nameKey(name)) ?? [];
      return more.length > 0 ? undefined : only?.record.id;
    },
    idOf(id) {
      const final = merged.get(id) ?? id;
      return dropped.has(final) || dropped.has(id) ? undefined : final;
    },
  };
}

function namesOf({ record: { name, aliases = [] } }: Located<PersonSource>): string[] {
  return [name, ...aliases.map(alias => (typeof alias === 'string' ? alias : alias.text))];
}

function bearersOf(sources: Sources): Map<string, Set<EntityId>> {
  const bearers = new Map<string, Set<EntityId>>();
  for (const { record } of entitiesOf(sources)) {
    const { id, name, aliases = [] } = record;
    const shorts = 'shortNames' in record ? (record.shortNames ?? []) : [];
    const texts = [
      name,
      ...aliases.map(alias => (typeof alias === 'string' ? alias : alias.text)),
      ...shorts,
    ];
    for (const text of texts) {
      if (text === undefined) continue;
      const key = nameKey(text);
      bearers.set(key, (bearers.get(key) ?? new Set()).add(id));
    }
  }
  return bearers;
}
