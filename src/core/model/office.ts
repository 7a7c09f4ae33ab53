import type { PartialDate, Tenure } from './date.ts';
import type { EntityId, SourceLink } from './entity.ts';

/** What an office is for, from the most senior down; the order is the order in which a card lists them. */
export const ranks = [
  'head-of-state',
  'head-of-government',
  'governor-general',
  'head-of-organization',
  'vice-president',
  'deputy-head-of-government',
  'foreign-minister',
  'defence-minister',
  'minister',
  'speaker',
  'commander',
  'adviser',
  'deputy-minister',
  'party-leader',
  'ambassador',
  'spokesperson',
  'legislator',
  'other',
] as const;
export type Rank = (typeof ranks)[number];

/** A seat one can hold, whoever holds it (Popolo: post). */
export interface Office {
  id: string;
  /** ISO 3166-1 alpha-2, `EU`, `UN` or `INT`. */
  country: string;
  /** One or more: the President of the United States is head of state and head of government. */
  ranks: Rank[];
  organization?: EntityId;
  /** How many may hold it at once; not given for offices that many hold. */
  seats?: number;
  /** Its titles in the order they were in use; an office that was never renamed has one. */
  titles: OfficeTitle[];
}

export interface OfficeTitle {
  /** In full: "Secretary of State for Foreign, Commonwealth and Development Affairs". */
  title: string;
  /** As newspapers say it: "Foreign Secretary". */
  short?: string;
  from?: PartialDate;
  to?: PartialDate;
}

/** One person in one office for one tenure (Popolo: membership). */
export interface OfficeHolding {
  person: EntityId;
  office: Office;
  tenure: Tenure;
  acting?: true;
  sources: SourceLink[];
}
