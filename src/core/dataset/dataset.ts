import type { Trie } from '../gazetteer/trie.ts';
import type { IsoDay } from '../model/date.ts';
import type { DaySpan } from '../model/day-span.ts';
import type { Entity, EntityId, EntityKind } from '../model/entity.ts';
import type { Event, EventKind } from '../model/event.ts';
import type { Office, OfficeHolding, Rank } from '../model/office.ts';

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

/** An event as linking compares it with a sentence: who, where and when, but no words and no sources. */
export interface EventOutline {
  id: EntityId;
  kind: EventKind;
  place?: EntityId;
  participants: readonly EntityId[];
  /** When it took place, or was last meant to; absent when no day was ever set. */
  span?: DaySpan;
  /** The days it was meant for, as its history tells. */
  planned: readonly DaySpan[];
  /** When something was said of it, oldest first. */
  told: readonly DaySpan[];
}

/** Events in outline, earliest first, undated last; each is read when it is first asked for. */
export interface Outlines {
  readonly length: number;
  at(place: number): EventOutline | undefined;
  /** The `span` of one, without reading the rest of it. */
  spanAt(place: number): DaySpan | undefined;
  /** Whether any days are in its `planned`. */
  isPlannedAt(place: number): boolean;
}

/** The questions an opened dataset answers. Nothing is decoded before it is asked for. */
export interface Dataset {
  /** The day of its newest fact. */
  readonly date: IsoDay;
  readonly counts: Record<EntityKind | 'office' | 'holding', number>;
  /** Every alias, word by word; a leaf's number is what `meanings` takes. */
  readonly aliases: Trie;
  meanings(alias: number): AliasMeaning[];
  /** First words, folded, of the aliases that may mean an event. */
  readonly eventOpeners: ReadonlySet<string>;
  /** First words, folded, of the aliases that count only in letters which begin with a small one. */
  readonly smallOpeners: ReadonlySet<string>;
  entity(id: EntityId): Entity | undefined;
  /** Offices a person held, earliest first. */
  holdingsOf(person: EntityId): OfficeHolding[];
  /** Who held offices in an organization, earliest first. */
  holdingsIn(organization: EntityId): OfficeHolding[];
  /** Who governed a state, by its ISO code: heads, foreign and defence ministers, earliest first. */
  governmentOf(country: string): OfficeHolding[];
  /** The offices of one rank in a state, or in `EU`, `UN` or `INT`, each with all who held it, earliest first. */
  officesOf(country: string, rank: Rank): { office: Office; holdings: OfficeHolding[] }[];
  /** The state with an ISO code. */
  stateOf(country: string): EntityId | undefined;
  event(id: EntityId): Event | undefined;
  /** Events an entity took part in, or that took place there; earliest first, undated last. */
  eventsOf(entity: EntityId): Event[];
  /** Everyone who shares an event with the entity, and the places of those events. */
  companionsOf(entity: EntityId): Pick<ReadonlySet<EntityId>, 'has'>;
  /** One event in outline. */
  outlineOf(event: EntityId): EventOutline | undefined;
  /** The events of `eventsOf` in outline, in the same order: cheap to ask again. */
  outlinesOf(entity: EntityId): Outlines;
}
