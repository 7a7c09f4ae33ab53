import type { Dataset } from '../dataset/dataset.ts';
import { remembered } from '../dataset/remembered.ts';
import { type AsOfDate, heldOn } from '../model/date.ts';
import { dayNumber } from '../model/day-span.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import type { Rank } from '../model/office.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { firstFrom } from './events/events-within.ts';

/** What linking asks of the dataset about one entity, answered from memory the second time. */
export interface Facts {
  entity(id: EntityId): Entity | undefined;
  /** The first part of the entity's name, folded: in some countries that is the family name. */
  firstName(id: EntityId): string | undefined;
  /** Whether a person held an office on the as-of date; `none known` when the dataset has no office of theirs at all. */
  inOffice(id: EntityId): 'yes' | 'no' | 'unknown' | 'none known';
  /** Whether that office, on that day, is one the world knows its holder by. */
  inHighOffice(id: EntityId): boolean;
  /** Whether a source says that a person held such an office on the as-of date. */
  governs(id: EntityId): boolean;
  /** Whether a person led a state or its government on the day or before. */
  hasLed(id: EntityId): boolean;
  /** Whether the dataset lets a part of the person's name stand alone: then the whole name is no one else's. */
  isUnmistakable(id: EntityId): boolean;
  /** Whether a place is the capital of its state. */
  isCapital(id: EntityId): boolean;
  /** Organizations in which a person held an office at any time. */
  organizationsOf(id: EntityId): ReadonlySet<EntityId>;
  /** Everyone who shares an event with the entity, and the places of those events. */
  companionsOf(id: EntityId): Pick<ReadonlySet<EntityId>, 'has'>;
  /** How many events the entity had taken part in by the as-of date: how much it was in the news. */
  prominence(id: EntityId): number;
}

const high: ReadonlySet<Rank> = new Set<Rank>([
  'head-of-state',
  'head-of-government',
  'head-of-organization',
  'vice-president',
  'foreign-minister',
  'defence-minister',
]);

/** The facts of a dataset as of a day. */
export function factsOn(dataset: Dataset, asOf: AsOfDate): Facts {
  const entity = remembered((id: EntityId) => dataset.entity(id));
  const holdings = remembered((id: EntityId) => dataset.holdingsOf(id));
  const tomorrow = dayNumber(asOf) + 1;
  return {
    entity,
    firstName: remembered(id => {
      const [first] = entity(id)?.name.split(/[\s-]/, 1) ?? [];
      return first === undefined ? undefined : fold(first);
    }),
    inOffice: remembered(id => {
      const held = new Set(holdings(id).map(({ tenure }) => heldOn(tenure, asOf)));
      if (held.size === 0) return 'none known';
      return held.has('yes') ? 'yes' : held.has('unknown') ? 'unknown' : 'no';
    }),
    inHighOffice: remembered(id =>
      holdings(id).some(
        ({ office, tenure }) => office.ranks.some(rank => high.has(rank)) && heldOn(tenure, asOf) !== 'no',
      ),
    ),
    governs: remembered(id =>
      holdings(id).some(
        ({ office, tenure }) => office.ranks.some(rank => high.has(rank)) && heldOn(tenure, asOf) === 'yes',
      ),
    ),
    hasLed: remembered(id =>
      holdings(id).some(
        ({ office: { ranks }, tenure }) =>
          (ranks.includes('head-of-state') || ranks.includes('head-of-government')) &&
          (tenure.from ?? tenure.firstAttested ?? '') <= asOf,
      ),
    ),
    isUnmistakable: remembered(id => {
      const name = words(entity(id)?.name ?? '').map(word => word.fold);
      return name.some((_, from) => standsAlone(dataset, id, name.slice(from)));
    }),
    isCapital: remembered(id => {
      const { country } = entity(id) ?? {};
      const state = country === undefined ? undefined : dataset.stateOf(country);
      return state !== undefined && entity(state)?.capital === id;
    }),
    organizationsOf: remembered(
      id => new Set(holdings(id).flatMap(({ office }) => office.organization ?? [])),
    ),
    companionsOf: remembered(id => dataset.companionsOf(id)),
    prominence: remembered(id => firstFrom(dataset.outlinesOf(id), tomorrow)),
  };
}

function standsAlone({ aliases, meanings }: Dataset, id: EntityId, name: readonly string[]): boolean {
  let node = 0;
  for (const folded of name) {
    const word = aliases.wordNumber(folded);
    node = word === 0 ? -1 : aliases.step(node, word);
    if (node < 0) return false;
  }
  const alias = aliases.aliasAt(node);
  return alias !== 0 && meanings(alias).some(({ entity, use }) => entity === id && use === 'unmistakable');
}
