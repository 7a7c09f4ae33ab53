import type { Card } from '../core/card/card.ts';
import type { AsOfDate, IsoDay } from '../core/model/date.ts';
import type { EntityId, EntityKind, EntityLink } from '../core/model/entity.ts';
import type { Mention, Via } from '../core/model/mention.ts';

/**
 * Every message that crosses between the parts of the extension.
 *
 * Browsers may send messages as JSON, so questions and answers are plain data: no Date, Map, Set or typed array.
 */
export interface BackgroundQuestions {
  /** Which known names stand in these blocks? Asked once per scan, and again for blocks that arrive later. */
  findMentions(question: {
    asOf: AsOfDate;
    /** BCP 47 tag of the text, when the page says. */
    language?: string;
    blocks: string[];
    /** Entities named in full by earlier blocks of the same article: their short names count. */
    known: EntityId[];
  }): { mentions: Mention[]; entities: EntityLink[] };

  /**
   * What should the card say, in this company: the article's actors in order, then the events it tells of? Asked once per
   * hover. `null` when the entity is not in the dataset.
   */
  readCard(question: { entity: EntityId; asOf: AsOfDate; company: EntityId[] }): Card | null;

  /** Show on the toolbar icon how many known actors the page in the asking tab names; 0 shows nothing. */
  showCount(question: { actors: number }): null;

  /**
   * Hide a name on a site, or everywhere when none is given; or show it again. A page cannot change the settings itself.
   * Whether that was saved.
   */
  hideName(question: { entity: EntityId; site?: string; hidden: boolean }): boolean;

  /** What are these called? Those that the dataset does not have are left out. */
  nameEntities(question: { entities: EntityId[] }): EntityLink[];

  /** Is the dataset usable, and of what day? */
  describeDataset(question: Record<string, never>): DatasetState;
}

export type DatasetState =
  | { state: 'ready'; date: IsoDay; counts: Record<EntityKind | 'office' | 'holding', number> }
  | { state: 'damaged'; reason: string };

/** What popup and background may ask of the page in a tab. */
export interface PageQuestions {
  /** What was read, and how did it go? */
  describePage(question: Record<string, never>): PageState;

  /** The reader says of what day this page is; it is read again as of that day, or of its own when none is given. */
  changeAsOf(question: { date: IsoDay | null }): null;

  /** The reader asks for this page to be read whatever it looks like, until it is left. */
  readAnyway(question: Record<string, never>): null;

  /** Step to the next or previous mention and open its card. */
  stepMention(question: { direction: 'next' | 'previous' }): null;

  /** Step to the next mention of an entity and open its card. Whether the page has one that is highlighted. */
  showEntity(question: { entity: EntityId }): boolean;
}

/** Where the as-of date was read; `reader` when the reader set it, `today` when the page gives none. */
export type AsOfFrom = 'json-ld' | 'meta' | 'time' | 'address' | 'dateline' | 'reader' | 'today';

export interface PageState {
  /**
   * `off`: switched off everywhere. `site-off`: switched off here. `not-news`: not an article, so left alone.
   * `reading`: a first answer is awaited. `read`: done. `stopped`: the page kept undoing the marks, so it is left
   * alone. `no-dataset`: the background has no usable dataset.
   */
  phase: 'off' | 'site-off' | 'not-news' | 'reading' | 'read' | 'stopped' | 'no-dataset';
  /** Host name of the page's address; the popup may not see the address itself. */
  host: string;
  article: boolean;
  asOf: { date: AsOfDate; from: AsOfFrom };
  language?: string;
  /** Every mention found, whether its kind is switched on or not, in reading order. */
  mentions: { text: string; kind: EntityKind; via: Via; entities: EntityLink[]; undecided?: true }[];
}

/** What every contract is cut from. */
export type Contract = Record<keyof BackgroundQuestions | keyof PageQuestions, unknown>;

/** The question that `ask` takes in contract `C`. */
export type Question<C extends Partial<Contract>, K extends keyof C> = C[K] extends (
  question: infer Q,
) => unknown
  ? Q
  : never;

/** The answer to `ask` in contract `C`. */
export type Answer<C extends Partial<Contract>, K extends keyof C> = C[K] extends (question: never) => infer A
  ? A
  : never;

/** Who asks: `tab` is the number of the tab whose page asks, absent when one of our own pages does. */
export interface Asker {
  tab?: number;
}

/** One answer for each question of contract `C`. */
export type Answers<C extends Partial<Contract>> = {
  [K in keyof C]: (question: Question<C, K>, asker: Asker) => Answer<C, K> | Promise<Answer<C, K>>;
};

/** One reader for each question of contract `C`: gives back a question it has checked, or throws an `Error` that says what is wrong. */
export type Readers<C extends Partial<Contract>> = {
  [K in keyof C]: (question: unknown) => Question<C, K>;
};

/** One message on the wire. */
export interface Envelope {
  ask: string;
  question: unknown;
}
