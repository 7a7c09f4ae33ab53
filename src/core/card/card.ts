import type { AsOfDate, IsoDay, PartialDate, Tenure } from '../model/date.ts';
import type { EntityId, EntityLink, SourceLink } from '../model/entity.ts';
import type { ComposedTitle, EventKind, EventStatus } from '../model/event.ts';
import type { Rank } from '../model/office.ts';

/** What a card says of one entity on one day. Plain data: it crosses from the background to the page. */
export type Card = PersonCard | OrganizationCard | PlaceCard | EventCard;

interface CardHead extends EntityLink {
  asOf: AsOfDate;
  /** The day of the dataset's newest fact. */
  datasetDate: IsoDay;
  description?: string;
  country?: string;
  website?: string;
  /** How many events the dataset knows beside the listed ones, before the article and after it. */
  unlisted: { before: number; after: number };
}

export interface PersonCard extends CardHead {
  kind: 'person';
  /** Offices held on the as-of date, most senior first. */
  offices: OfficeLine[];
  /** The office last vouched for, when no source speaks of the as-of date. */
  lastKnown?: OfficeLine;
  /** Offices begun or left after the as-of date, earliest first: "Since then". */
  since: OfficeLine[];
  /** Every office known, earliest first: the career timeline. */
  career: OfficeLine[];
  meetings: MeetingLine[];
}

export interface OrganizationCard extends CardHead {
  kind: 'organization';
  /** Who led it on the as-of date. */
  leaders: HolderLine[];
  meetings: MeetingLine[];
}

export interface PlaceCard extends CardHead {
  kind: 'place';
  /** Who governed it on the as-of date: state, government, foreign, defence. */
  government: HolderLine[];
  meetings: MeetingLine[];
}

export interface EventCard extends CardHead {
  kind: 'event';
  event: MeetingLine;
  /** Participants with the office each held on the day of the event. */
  participants: { link: EntityLink; office?: string }[];
  outcome?: string;
  /** What the same participants did before and after. */
  meetings: MeetingLine[];
}

/** An office with the tenure of the person the card is about. */
export interface OfficeLine {
  /** As it was called on the as-of date, or at the end of the tenure when that was earlier. */
  title: string;
  short?: string;
  rank: Rank;
  country: string;
  organization?: EntityLink;
  tenure: Tenure;
  acting?: true;
  sources: SourceLink[];
}

export interface HolderLine extends OfficeLine {
  person: EntityLink;
}

/** A meeting as the reader of an article of the as-of date sees it. */
export interface MeetingLine {
  event: EntityId;
  kind: EventKind;
  /** Its name, or a title composed from its facts: "Truss – Lavrov talks, Moscow". */
  title: string;
  /** Those facts, when it has no name of its own. */
  composed?: ComposedTitle;
  /**
   * `before`: begun by the as-of date. `ahead`: not begun, but already spoken of. `later`: nothing had been said of it,
   * so it is knowledge from after the article.
   */
  when: 'before' | 'ahead' | 'later';
  start?: PartialDate;
  end?: PartialDate;
  /** Whole days from the article to the meeting, negative before it; absent unless the day is known. */
  distance?: number;
  place?: EntityLink;
  participants: EntityLink[];
  /** Participants who are also in the article. */
  company: EntityId[];
  /** What could be known on the as-of date; absent when nothing had been said of it. */
  then?: StatusLine;
  /** What has become known since, latest last. */
  since: StatusLine[];
  sources: SourceLink[];
}

export interface StatusLine {
  status: EventStatus;
  on: PartialDate;
  note?: string;
  planned?: PartialDate;
  sources: SourceLink[];
}
