import type { Dataset, EventOutline } from '../../dataset/dataset.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Article } from '../article.ts';
import type { Lookup } from '../lookup.ts';
import type { EventLanguage } from './event-language.ts';

/** What is known of an article while its events are being looked for. */
export interface EventReader {
  article: Article;
  dataset: Dataset;
  lookup: Lookup;
  language: EventLanguage;
  /** The as-of date in whole days since 1 January 1970. */
  day: number;
  /** Everyone and every place that the article names. */
  company: ReadonlySet<EntityId>;
  /** The events of someone that a sentence may speak of without saying when; asked for in sentence after sentence. */
  eventsAbout(id: EntityId): readonly EventOutline[];
  /** The state with an ISO code. */
  stateOf(country: string): EntityId | undefined;
}

/** Words of a sentence that tell of an event, or of several that are all meant. */
export interface FoundEvent {
  /** Places in the block of the first and last word that are highlighted. */
  first: number;
  last: number;
  events: EventOutline[];
  /** Whether the words are a name of it. */
  called?: true;
}
