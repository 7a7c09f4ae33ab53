import type { EntityId } from '../core/model/entity.ts';
import type { Correction } from './corrections.ts';
import type { DraftPlace } from './drafts/shapes.ts';
import { nameKey } from './names-key.ts';
import { type Fate, peopleOfDrafts } from './people/who-is-who.ts';
import type { Drafts } from './read-drafts.ts';

/** Names of records by hand, by kind, so that drafts that name the same get the same id. */
export interface KnownNames {
  id: EntityId;
  names: string[];
  country?: string | undefined;
}

/** Which entity of the dataset each id and name of the drafts means. */
export interface Identities {
  /** What became of a person of the drafts; `undefined` for an id that no draft describes. */
  fateOf(draftId: string): Fate | undefined;
  /** The entity for a draft's id of a person, organization or place; `undefined` when it is left out or unknown. */
  entityOf(draftId: string): EntityId | undefined;
  /** The only person of that name, of that country when one is; `undefined` when nobody or several are called so. */
  personNamed(name: string, country?: string): EntityId | undefined;
  /** The only place of that name, in that state when one is given. */
  placeNamed(name: string, country?: string): EntityId | undefined;
  /** The state of an ISO code. */
  stateOf(code: string): EntityId | undefined;
  /** The only organization of that name. */
  organizationNamed(name: string): EntityId | undefined;
  /** Every person of the drafts with what became of them, in the order of the drafts. */
  readonly people: ReadonlyMap<string, Fate>;
}

/** Decides who is who in the drafts; `byHand` are the records that stand whatever the drafts say. */
export function decideIdentities(
  drafts: Drafts,
  corrections: readonly Correction[],
  byHand: { people: KnownNames[]; organizations: KnownNames[]; places: KnownNames[] },
): Identities {
  const people = peopleOfDrafts(drafts, corrections);
  const merged = new Map(
    corrections.flatMap(one => ('merge' in one ? one.merge.map(id => [id, one.into] as const) : [])),
  );
  const organizations = new Map(
    drafts.organizations.map(({ row }) => [row.id, merged.get(row.id) ?? organizationId(row)]),
  );
  const places = new Map(drafts.places.map(({ row }) => [row.id, placeOf(row, drafts)]));
  const states = new Map(
    drafts.places.flatMap(({ row }) => (row.subtype === 'country' && row.iso2 ? [[row.iso2, row.id]] : [])),
  );
  const named = {
    people: indexNames([...people.names, ...byHand.people]),
    places: indexNames([
      ...drafts.places.map(({ row }) => ({
        id: placeOf(row, drafts),
        names: [row.name, ...row.aliases.map(alias => (typeof alias === 'string' ? alias : alias.text))],
        country: row.iso2 ?? undefined,
      })),
      ...byHand.places,
    ]),
    organizations: indexNames([
      ...drafts.organizations.map(({ row }) => ({
        id: organizations.get(row.id)!,
        names: [row.name, ...row.aliases.filter(alias => !alias.needsContext).map(({ text }) => text)],
      })),
      ...byHand.organizations,
    ]),
  };
  const fateOf = (id: string) => people.fates.get(id);
  return {
    fateOf,
    entityOf: id => organizations.get(id) ?? places.get(id) ?? fateOf(id)?.id,
    personNamed: named.people,
    placeNamed: named.places,
    organizationNamed: named.organizations,
    stateOf: code => states.get(code),
    people: people.fates,
  };
}

/** `org:fcdo` is `org-fcdo`, or its Wikidata id where a list was seen that has it. */
function organizationId(row: {
  id: string;
  qid?: string | null | undefined;
  verification?: string | null | undefined;
}): EntityId {
  if (row.qid && row.verification === 'qid_seen') return row.qid;
  return row.id.replace(':', '-');
}

/** A place of the drafts; a capital that is the state, as Singapore is, is that state. */
export function placeOf(row: DraftPlace, drafts: Drafts): EntityId {
  const state = row.capital_of && drafts.places.find(other => other.row.id === row.capital_of)?.row;
  return state && nameKey(state.name) === nameKey(row.name) ? state.id : placeId(row.id);
}

/** `place:capital-ua-kyiv` is `place-ua-kyiv`, `place:x-sochi` is `place-sochi`; states keep their Wikidata ids. */
function placeId(id: string): EntityId {
  return id.replace(/^place:(capital-|x-)?/, 'place-').replace(/-washington-d-c$/, '-washington');
}

/** The entity that bears a name; when several do, the only one of the country that is asked for. */
function indexNames(known: readonly KnownNames[]): (name: string, country?: string) => EntityId | undefined {
  const bearers = new Map<string, Map<EntityId, string | undefined>>();
  for (const { id, names, country } of known) {
    for (const key of names.map(nameKey)) {
      if (!bearers.has(key)) bearers.set(key, new Map());
      bearers.get(key)!.set(id, country);
    }
  }
  return (name, country) => {
    const all = [...(bearers.get(nameKey(name)) ?? [])];
    const there = country === undefined ? [] : all.filter(([, of]) => of === country);
    const [only, ...more] = there.length > 0 ? there : all;
    return more.length > 0 ? undefined : only?.[0];
  };
}
