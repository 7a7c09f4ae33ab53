import type { EntityId, EntityKind } from './entity.ts';

/** How a mention was found: by a full name or alias, a short name, an office phrase, a described event. */
export type Via = 'name' | 'short-name' | 'office' | 'event';

/**
 * What spoke for a mention, beside its letters:
 *
 * - of a name: `in-full`, the article gives the full name elsewhere; `title`, the title before it is theirs on the day;
 *   `whose`, the words beside it say whose it is; `in-office`, the world knew its bearer by an office of that day; `met`,
 *   someone or some place of the article shares an event with them; `country` and `organization`, the article speaks of
 *   theirs.
 * - of an office: `beside`, its holder is named beside it; `whose`; `spoken-of`, the article speaks of its holder; `state`,
 *   it is that of the state the sentence or the article is about; `counterpart`, that of someone spoken of before, in
 *   another state; `counted`, so many holders were spoken of.
 * - of an event: `called`, by its name; `told`, by those who take part, its place and its time.
 */
export type Evidence =
  | 'in-full'
  | 'title'
  | 'whose'
  | 'in-office'
  | 'met'
  | 'country'
  | 'organization'
  | 'beside'
  | 'spoken-of'
  | 'state'
  | 'counterpart'
  | 'counted'
  | 'called'
  | 'told';

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
  /** What spoke for it, the strongest first; absent when its letters mean nobody and nothing else. */
  evidence?: Evidence[];
}
