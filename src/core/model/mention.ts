import type { EntityId, EntityKind } from './entity.ts';

/** How a mention was found: by a full name or alias, a short name, an office phrase, a described event. */
export type Via = 'name' | 'short-name' | 'office' | 'event';

/** A stretch of one block that names an entity. Offsets are UTF-16 code units into the block's text, end exclusive. */
export interface Mention {
  /** Number of the block in the question. */
  block: number;
  start: number;
  end: number;
  kind: EntityKind;
  via: Via;
  /** All of them are meant ("the two ministers"), unless `undecided`: then they are candidates that stand level. */
  entities: EntityId[];
  undecided?: true;
}
