import type { EntityId } from '../core/model/entity.ts';
import type { Correction } from './corrections.ts';
import type { DraftOrganization, DraftPlace } from './drafts/shapes.ts';
import { nameKey } from './names-key.ts';
import { type Doubt, type Fate, peopleOfDrafts } from './people/who-is-who.ts';
import type { Drafts } from './read-drafts.ts';

/** Which entity of the dataset each id of the drafts means. */
export interface Identities {
  /** What became of a person of the drafts; `undefined` for an id that no draft describes. */
  fateOf(draftId: string): Fate | undefined;
  /** The entity for a draft's id of a person, organization or place; `undefined` when it is left out or unknown. */
  entityOf(draftId: string): EntityId | undefined;
  /** The only organization of the drafts of that name. */
  organizationNamed(name: string): EntityId | undefined;
  /** Every person of the drafts with what became of them, in the order of the drafts. */
  readonly people: ReadonlyMap<string, Fate>;
  /** People of one name and country who stay apart, since nothing else shows that they are one. */
  readonly doubts: readonly Doubt[];
}

/** Decides who is who in the drafts. */
export function decideIdentities(drafts: Drafts, corrections: readonly Correction[]): Identities {
  const { fates, doubts } = peopleOfDrafts(drafts, corrections);
  const merged = new Map(
    corrections.flatMap(one => ('merge' in one ? one.merge.map(id => [id, one.into] as const) : [])),
  );
  const organizations = new Map(
    drafts.organizations.map(({ row }) => [row.id, merged.get(row.id) ?? organizationId(row)]),
  );
  const places = new Map(
    drafts.places.map(({ row }) => [row.id, merged.get(row.id) ?? placeOf(row, drafts)]),
  );
  const named = organizationsByName(drafts, organizations);
  return {
    fateOf: id => fates.get(id),
    entityOf: id => organizations.get(id) ?? places.get(id) ?? fates.get(id)?.id,
    organizationNamed(name) {
      const [only, ...more] = named.get(nameKey(name)) ?? [];
      return more.length > 0 ? undefined : only;
    },
    people: fates,
    doubts,
  };
}

/** The id under which a person of the drafts goes; their own while nothing merges them into another. */
export function idAfterMerging(drafts: Drafts, corrections: readonly Correction[]): (id: string) => string {
  const { fates } = peopleOfDrafts(drafts, corrections);
  return id => fates.get(id)?.id ?? id;
}

/** `org:fcdo` is `org-fcdo`, or its Wikidata id where a list was seen that has it. */
function organizationId({ id, qid, verification }: DraftOrganization): EntityId {
  return qid && verification === 'qid_seen' ? qid : id.replace(':', '-');
}

/** A place of the drafts; a capital that is the state, as Singapore is, is that state. */
function placeOf(row: DraftPlace, drafts: Drafts): EntityId {
  const state = row.capital_of && drafts.places.find(other => other.row.id === row.capital_of)?.row;
  return state && nameKey(state.name) === nameKey(row.name) ? state.id : placeId(row.id);
}

/** `place:capital-ua-kyiv` is `place-ua-kyiv`, `place:x-sochi` is `place-sochi`; states keep their Wikidata ids. */
function placeId(id: string): EntityId {
  return id.replace(/^place:(capital-|x-)?/, 'place-');
}

function organizationsByName(drafts: Drafts, ids: ReadonlyMap<string, EntityId>): Map<string, Set<EntityId>> {
  const named = new Map<string, Set<EntityId>>();
  for (const { row } of drafts.organizations) {
    const plain = row.aliases.filter(alias => !alias.needsContext).map(({ text }) => text);
    for (const key of [row.name, ...plain].map(nameKey)) {
      named.set(key, (named.get(key) ?? new Set()).add(ids.get(row.id)!));
    }
  }
  return named;
}
