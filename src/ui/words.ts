import type { EntityKind } from '../core/model/entity.ts';
import type { EventKind, EventStatus } from '../core/model/event.ts';

/**
 * Every word the card says, in one place. Dates are said in the same language as the words around them, so the
 * language belongs here too.
 */
export const language = 'en-GB';

export const words = {
  asOf: (day: string) => `On ${day}`,
  sinceThen: 'Since then',
  noOffice: 'No office known on this day.',
  lastKnown: 'Last known office',
  formerly: 'Formerly',
  acting: 'acting',
  since: (day: string) => `since ${day}`,
  inOfficeBy: (day: string) => `in office by ${day}`,
  until: (day: string) => `until ${day}`,
  untilAbout: (day: string) => `until about ${day}, when the successor began`,
  from: (day: string) => `from ${day}`,
  leftBefore: (day: string) => `left before ${day}`,
  inOfficeUntil: (day: string) => `in office until ${day}`,
  inOfficeAsOf: (day: string) => `in office as of ${day}`,
  datesUnknown: 'dates not known',
  career: 'Offices over time',
  careerPicture: (count: number, from: string, to: string) =>
    `${count} ${count === 1 ? 'office' : 'offices'} between ${from} and ${to}, with the day of the article marked`,
  allOffices: (count: number) => `All ${count} offices`,
  meetingsPicture: (before: number, after: number) =>
    `Meetings on a line of time: ${before} before this article, ${after} after it`,
  participants: 'Who took part, in the offices of that day',
  participantsAhead: 'Who was to take part',
  leaders: (day: string) => `Led by, on ${day}`,
  government: (state: string, day: string) => `Government of ${state}, on ${day}`,
  noLeaders: 'Who led it on this day is not in our data.',
  noGovernment: 'Who governed on this day is not in our data.',
  before: 'Before this article',
  ahead: 'Ahead, as known on that day',
  later: 'After this article, not yet known then',
  more: (count: number) => `${count} more`,
  unlisted: (count: number, side: 'before' | 'after') =>
    `${count} more ${side === 'before' ? 'before' : 'after'} this article in our data`,
  with: 'with',
  others: (count: number) => `${count} ${count === 1 ? 'other' : 'others'}`,
  dayNotSet: 'no day was ever set',
  outcomeUnknown: 'What became of it is not in our data.',
  onlyLater: 'Made known only after this article.',
  sameDay: 'on the day of this article',
  dayBefore: 'the day before this article',
  dayAfter: 'the day after this article',
  sameDayBrief: 'the same day',
  dayBeforeBrief: 'the day before',
  dayAfterBrief: 'the day after',
  awayBrief: (count: number, unit: 'day' | 'month' | 'year', side: 'before' | 'after') =>
    `${count} ${unit}${count === 1 ? '' : 's'} ${side}`,
  away: (count: number, unit: 'day' | 'month' | 'year', side: 'before' | 'after') =>
    `${count} ${unit}${count === 1 ? '' : 's'} ${side} this article`,
  took: (when: string | undefined) => (when ? `Took place ${when}` : 'Took place'),
  onDay: (day: string) => `on ${day}`,
  inPeriod: (period: string) => `in ${period}`,
  forDay: (day: string) => `for ${day}`,
  opensElsewhere: 'opens in a new tab',
  data: (day: string) => `Dramatis data of ${day}`,
  back: 'Back',
  close: 'Close',
  pin: 'Keep this card open',
  move: 'Move this card: drag it, use the arrow keys, or press for the next corner',
  asOfToday: (day: string) => `Today, ${day}; the day of the article is not known`,
  source: (publisher: string) => `Source: ${publisher}`,
  why: 'Why this?',
  whyName: (text: string, name: string) => `“${text}” is a name of ${name} in our data.`,
  whyShortName: (text: string, name: string) =>
    `“${text}” is short for ${name}, whom this article also names in full.`,
  whyLoneShortName: (text: string, name: string) =>
    `“${text}” is how the news calls ${name}; who else is named here agrees with that.`,
  whyOffice: (text: string, name: string, day: string) =>
    `“${text}” is an office; on ${day} it was held by ${name}.`,
  whyEvent: (text: string, name: string) =>
    `“${text}” tells of an event; those who take part, the place and the time fit: ${name}.`,
  whyUndecided: (text: string) => `“${text}” may be any of these; nothing in the article decides which.`,
  whyAsOf: {
    published: (day: string) => `Offices and meetings are those of ${day}, when the article was published.`,
    reader: (day: string) => `Offices and meetings are those of ${day}, the day you chose.`,
    today: (day: string) => `The article gives no day, so offices and meetings are those of today, ${day}.`,
  },
  whyCompany: (names: string) => `Also named here: ${names}. Meetings with them come first.`,
  whyCompanyMore: (names: string, more: number) =>
    `Also named here: ${names} and ${more} ${more === 1 ? 'other' : 'others'}. Meetings with them come first.`,
  hide: 'Hide this name',
  hideHere: 'on this page',
  hideOnSite: (site: string) => `on ${site}`,
  hideEverywhere: 'everywhere',
  hiddenHere: (name: string) => `${name} is hidden on this page.`,
  hiddenOnSite: (name: string, site: string) => `${name} is hidden on ${site}.`,
  hiddenEverywhere: (name: string) => `${name} is hidden everywhere.`,
  notSaved: 'That could not be saved.',
  undo: 'Undo',
  several: 'Several are meant',
  undecided: 'It may be either of these',
} as const;

export const kindNames: Record<EntityKind, string> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  event: 'Event',
};

export const eventKindNames: Record<EventKind, string> = {
  meeting: 'Meeting',
  talks: 'Talks',
  call: 'Call',
  visit: 'Visit',
  summit: 'Summit',
  conference: 'Conference',
  invitation: 'Invitation',
  announcement: 'Announcement',
  agreement: 'Agreement',
  election: 'Election',
  conflict: 'Conflict',
  attack: 'Attack',
  other: 'Event',
};

/** How a status reads at the beginning of a line; `held` is said with its day instead. */
export const statusNames: Record<Exclude<EventStatus, 'held'>, string> = {
  proposed: 'Proposed',
  announced: 'Announced',
  expected: 'Expected',
  'under-way': 'Under way',
  postponed: 'Put off',
  cancelled: 'Called off',
};
