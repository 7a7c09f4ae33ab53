import type { OfficeSource, PersonSource, PlaceSource } from '../../compiler/schema.ts';
import type { Located, Sources } from '../../compiler/sources.ts';
import { heldOn, type IsoDay, type Tenure } from '../../core/model/date.ts';
import type { EntityId, EntityKind } from '../../core/model/entity.ts';
import type { Rank } from '../../core/model/office.ts';
import { groupBy } from '../group-by.ts';
import { nameKey } from '../names-key.ts';

/** Who held an office on a day; a person may hold several. */
interface Held {
  person: EntityId;
  ranks: Rank[];
  country: string;
  /** Every title the office had, as keys. */
  titles: string[];
  tenure: Tenure;
  acting: boolean;
}

/** The people, organizations and places that events are told of, and what is asked of them. */
export interface World {
  /** The id in the dataset of what a draft calls by an id of its own; `undefined` when it was not imported. */
  idOf(draft: string): EntityId | undefined;
  kindOf(id: EntityId): EntityKind | undefined;
  nameOf(id: EntityId): string;
  /** ISO code of the state somebody or something belongs to. */
  countryOf(id: EntityId): string | undefined;
  /** The one person of that name, of that country when one is given; `undefined` when there are several. */
  personNamed(name: string, country?: string): EntityId | undefined;
  organizationNamed(name: string): EntityId | undefined;
  stateNamed(name: string): EntityId | undefined;
  stateOf(country: string): EntityId | undefined;
  /** ISO code of the state of that name. */
  countryNamed(name: string): string | undefined;
  isState(id: EntityId): boolean;
  /** A city or region of that name in a country. */
  cityNamed(name: string, country: string): EntityId | undefined;
  /** The city or region of that name when there is only one. */
  cityOnlyNamed(name: string): EntityId | undefined;
  /** ISO code of the state an adjective is for: `French`. */
  countryOfAdjective(adjective: string): string | undefined;
  /** Who is known to have held an office of the rank on the day; the acting ones only when nobody has the title. */
  holdersOn(rank: Rank, country: string, day: IsoDay): EntityId[];
  /** The same by the title of an office: `NATO Secretary General`. */
  holdersOfOffice(title: string, day: IsoDay): EntityId[];
  /** Whether the person held any office on the day; `unknown` also when none is known at all. */
  inOfficeOn(person: EntityId, day: IsoDay): 'yes' | 'no' | 'unknown';
}

/** The world of the dataset's sources, with the map from the ids of drafts to those of the dataset. */
export function worldOf(sources: Sources, idOf: World['idOf']): World {
  const { people, organizations, places } = sources;
  const entities = new Map<EntityId, { kind: EntityKind; name: string; country: string | undefined }>();
  for (const { record, country } of people) add(record, 'person', country);
  for (const { record, country } of organizations) add(record, 'organization', country);
  for (const { record } of places) add(record, 'place', record.country);
  function add({ id, name }: { id: EntityId; name: string }, kind: EntityKind, country: string | undefined) {
    entities.set(id, { kind, name, country });
  }

  const personsByName = byName(people);
  const organizationsByName = byName(organizations);
  const states = places.filter(({ record }) => record.type === 'state');
  const statesByName = byName(states);
  const stateIds = new Set(states.map(({ record }) => record.id));
  const stateByCode = new Map(states.map(({ record }) => [record.country, record.id]));
  const citiesByName = byName(places.filter(({ record }) => record.type !== 'state'));
  const adjectives = new Map(
    states.flatMap(({ record }) =>
      (record.adjectives ?? []).map(word => [nameKey(word), record.country] as const),
    ),
  );
  const held = holdingsOf(people, sources.offices);
  const heldBy = groupBy(held, ({ person }) => person);
  const heldIn = groupBy(held, ({ country }) => country);
  const heldAs = new Map<string, Held[]>();
  for (const one of held) {
    for (const title of one.titles) heldAs.set(title, [...(heldAs.get(title) ?? []), one]);
  }

  return {
    idOf,
    kindOf: id => entities.get(id)?.kind,
    nameOf: id => entities.get(id)?.name ?? id,
    countryOf: id => entities.get(id)?.country,
    personNamed(name, country) {
      const found = personsByName.get(nameKey(name)) ?? [];
      const there = country === undefined ? found : found.filter(id => entities.get(id)?.country === country);
      // Somebody of that name who belongs to another country is meant only when nobody else is called so.
      return only(there.length === 0 ? found : there);
    },
    organizationNamed: name => only(organizationsByName.get(nameKey(name)) ?? []),
    stateNamed: name => only(statesByName.get(nameKey(name)) ?? []),
    stateOf: country => stateByCode.get(country),
    countryNamed(name) {
      const state = only(statesByName.get(nameKey(name)) ?? []);
      return state === undefined ? undefined : entities.get(state)?.country;
    },
    isState: id => stateIds.has(id),
    cityOnlyNamed: name => only(citiesByName.get(nameKey(name)) ?? []),
    cityNamed: (name, country) =>
      only((citiesByName.get(nameKey(name)) ?? []).filter(id => entities.get(id)?.country === country)),
    countryOfAdjective: adjective => adjectives.get(nameKey(adjective)),
    holdersOn: (rank, country, day) =>
      titledOn(
        (heldIn.get(country) ?? []).filter(({ ranks }) => ranks.includes(rank)),
        day,
      ),
    holdersOfOffice: (title, day) => titledOn(heldAs.get(nameKey(title)) ?? [], day),
    inOfficeOn(person, day) {
      const answers = (heldBy.get(person) ?? []).map(({ tenure }) => heldOn(tenure, day));
      if (answers.includes('yes')) return 'yes';
      return answers.length > 0 && answers.every(answer => answer === 'no') ? 'no' : 'unknown';
    },
  };
}

function byName(records: Located<PersonSource | PlaceSource>[]): Map<string, EntityId[]> {
  const found = new Map<string, EntityId[]>();
  for (const { record } of records) {
    const names = [
      record.name,
      ...(record.aliases ?? []).map(one => (typeof one === 'string' ? one : one.text)),
    ];
    for (const name of new Set(names.map(nameKey))) found.set(name, [...(found.get(name) ?? []), record.id]);
  }
  return found;
}

function holdingsOf(people: Located<PersonSource>[], offices: Located<OfficeSource>[]): Held[] {
  const officeOf = new Map(
    offices.map(({ record: { id, ranks, titles }, country = '' }) => {
      const keys = titles.flatMap(({ title, short = title }) => [title, short]).map(nameKey);
      return [id, { ranks, country, titles: [...new Set(keys)] }];
    }),
  );
  return people.flatMap(({ record: person }) =>
    (person.offices ?? []).flatMap(({ office: id, acting = false, sources: _, ...tenure }) => {
      const office = officeOf.get(id);
      return office === undefined ? [] : [{ person: person.id, ...office, tenure: tenure as Tenure, acting }];
    }),
  );
}

/** Who of them is known to have held the office on the day; the acting ones when nobody has the title. */
function titledOn(held: Held[], day: IsoDay): EntityId[] {
  const there = held.filter(({ tenure }) => heldOn(tenure, day) === 'yes');
  const titled = there.filter(({ acting }) => !acting);
  return [...new Set((titled.length > 0 ? titled : there).map(({ person }) => person))];
}

function only(ids: EntityId[]): EntityId | undefined {
  return ids.length === 1 ? ids[0] : undefined;
}
