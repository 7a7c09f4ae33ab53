import type { Trie } from '../gazetteer/trie.ts';
import type { IsoDay } from '../model/date.ts';
import type { Entity, EntityId, EntityKind } from '../model/entity.ts';
import type { Event } from '../model/event.ts';
import type { OfficeHolding } from '../model/office.ts';

/**
 * When an alias may be believed. `name`: the name or an alias in full. `short`: counts only once the entity is named
 * in full in the same article. `unmistakable`: a short name that stands alone. `context`: counts only beside company
 * from the same country or organization.
 */
export const aliasUses = ['name', 'short', 'unmistakable', 'context'] as const;
export type AliasUse = (typeof aliasUses)[number];

/** What one alias may mean, and when it may be believed. */
export interface AliasMeaning {
  entity: EntityId;
  kind: EntityKind;
  use: AliasUse;
  /** Set when only these very letters count ("US", "WHO"). */
  exactly?: string;
}

/** The questions an opened dataset answers. Nothing is decoded before it is asked for. */
export interface Dataset {
  /** The day of its newest fact. */
  readonly date: IsoDay;
  readonly counts: Record<EntityKind | 'office' | 'holding', number>;
  /** Every alias, word by word; a leaf's number is what `meanings` takes. */
  readonly aliases: Trie;
  meanings(alias: number): AliasMeaning[];
  entity(id: EntityId): Entity | undefined;
  /** Offices a person held, earliest first. */
  holdingsOf(person: EntityId): OfficeHolding[];
  /** Who held offices in an organization, earliest first. */
  holdingsIn(organization: EntityId): OfficeHolding[];
  /** Who governed a state, by its ISO code: heads, foreign and defence ministers, earliest first. */
  governmentOf(country: string): OfficeHolding[];
  event(id: EntityId): Event | undefined;
  /** Events an entity took part in, or that took place there; earliest first, undated last. */
  eventsOf(entity: EntityId): Event[];
}
