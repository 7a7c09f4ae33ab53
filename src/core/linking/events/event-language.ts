import type { Word } from '../word.ts';
import type { Act } from './act.ts';
import type { ReadTime } from './time-words.ts';

/** A noun of one event or, `plural`, of several; or a form of a verb: "met", "meet", "meets", "meeting". */
export type Form = 'noun' | 'plural' | 'past' | 'plain' | 'present' | 'going-on';

/** A word that may tell of an event. */
export interface TriggerWord {
  act: Act;
  form: Form;
  /** Words that must follow it: "sat" only with "down". */
  then: readonly string[];
  /** It tells of one only when a place follows: "went to Kyiv". */
  toPlace?: true;
  /** It tells of one only when someone follows, after "with" or "to" when these are listed: "spoke to Putin". */
  toSomeone?: true;
  /** Words right before it that make it another word: "to deal", "a great deal". */
  notAfter?: ReadonlySet<string>;
}

/** What finding described events needs to know of a language. All words are folded. */
export interface EventLanguage {
  /** By their first word; of several the first that fits is taken. */
  triggers: ReadonlyMap<string, readonly TriggerWord[]>;
  /** Words that belong to the trigger they stand in front of: "telephone call", "hold talks", "official visit". */
  leadsIn: ReadonlySet<string>;
  /** Between a trigger and whom it was with; after the first kind someone must follow who is known. */
  withPartners: ReadonlySet<string>;
  toPartners: ReadonlySet<string>;
  /** After these nobody belongs to the trigger any more: "said", "who", "after". */
  breaks: ReadonlySet<string>;
  /** After these only a place may still belong to it: "talks on security in London". */
  asides: ReadonlySet<string>;
  /** Before the place one goes to or is at. */
  toPlaces: ReadonlySet<string>;
  /** Between those who belong together: "and". */
  joins: ReadonlySet<string>;
  /** Shortly before a trigger they say that it is still to come. */
  aheads: ReadonlySet<string>;
  /** Shortly before a trigger they say that it has been. */
  pasts: ReadonlySet<string>;
  /** Shortly before a trigger they say that it may never be. */
  tentatives: ReadonlySet<string>;
  /** Right before a trigger they make it none: "no", "not"; "news" before "conference". */
  denials: ReadonlySet<string>;
  /** Right before a noun they point back at an event that was named: "the", "this". */
  pointers: ReadonlySet<string>;
  /** Shortly before a noun they say that it is one of many: "a". */
  indefinites: ReadonlySet<string>;
  /** Beside a time they say that it is the time of a report, not of an event: "said on Friday". */
  reports: ReadonlySet<string>;
  /** Right before a time they say that it is the last on which something may be: "until October". */
  deadlines: ReadonlySet<string>;
  /** One person who was named before. */
  pronouns: ReadonlySet<string>;
  /** What is thought behind a group that meets: "the G7" is the G7 summit. */
  gathering: Word;
  /** The words, last first, after which words of time are of something earlier: "for the first time since June". */
  sinces: readonly string[];
  /** Nouns that make a gathering of a group: "a G7 meeting". */
  gatherings: ReadonlySet<string>;
  /** Those of a group who come together: "NATO leaders". */
  leaders: ReadonlySet<string>;
  /** What they do there. */
  gathers: ReadonlySet<string>;
  /** Groups that sit nowhere, so that "the G20 in Bali" is its summit there; without hyphens. */
  seatless: ReadonlySet<string>;
  /** Words by which the host of a gathering is told: "hosted by", "as host". */
  hosts: ReadonlySet<string>;
  /** Last words of the names of gatherings: "the Munich Security Conference". */
  assemblies: ReadonlySet<string>;
  readTime: ReadTime;
}
