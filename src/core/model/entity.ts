import type { PartialDate } from './date.ts';
import type { ComposedTitle } from './event.ts';

/** A Wikidata Q-id where one is known (`Q272201`), else a name of our own that begins with a lower-case letter. */
export type EntityId = string;

export const entityKinds = ['person', 'organization', 'place', 'event'] as const;
export type EntityKind = (typeof entityKinds)[number];

/** An entity as a link names it. */
export interface EntityLink {
  id: EntityId;
  kind: EntityKind;
  name: string;
  /** Of an event without a name of its own: the facts that `name` tells, so that other languages can tell them, too. */
  composed?: ComposedTitle;
}

export const placeTypes = ['state', 'city', 'region'] as const;
export type PlaceType = (typeof placeTypes)[number];

/** What every entity of the dataset has. */
export interface Entity extends EntityLink {
  /** What it is in a few neutral words: "British politician", "capital of Ukraine". */
  description?: string;
  /** ISO 3166-1 alpha-2 of the state it belongs to, `EU`, `UN` or `INT`. */
  country?: string;
  /** Title of the article in the English Wikipedia where it differs from the name. */
  wikipedia?: string;
  website?: string;
  /** Of a place: what it is. */
  placeType?: PlaceType;
  /** Of a state: the city it is governed from. */
  capital?: EntityId;
}

/** Where a fact can be read. */
export interface SourceLink {
  /** `https:` or `http:` address of a page. */
  url: string;
  publisher: string;
  title?: string;
  /** The day the page was published, or the list was last read. */
  date?: PartialDate;
}
