import type { MeetingLine, OfficeLine, StatusLine } from '../core/card/card.ts';
import type { AsOfDate, Tenure } from '../core/model/date.ts';
import type { EntityKind, EntityLink, SourceLink } from '../core/model/entity.ts';

/** The day of the article that the specimens were met in. */
export const asOf: AsOfDate = '2022-01-28';
export const datasetDate = '2026-07-25';

export const govUk: SourceLink = { url: 'https://www.gov.uk/government/ministers', publisher: 'GOV.UK' };
export const reuters: SourceLink = {
  url: 'https://www.reuters.com/world/',
  publisher: 'Reuters',
  title: 'Britain’s Truss to visit Moscow in February',
  date: '2022-01-22',
};

const link =
  (kind: EntityKind) =>
  (id: string, name: string): EntityLink => ({ id, kind, name });
const person = link('person');
const place = link('place');

export const truss = person('Q272201', 'Liz Truss');
export const johnson = person('Q180589', 'Boris Johnson');
export const wallace = person('Q734574', 'Ben Wallace');
export const mickWallace = person('Q6838045', 'Mick Wallace');
export const lavrov = person('Q58217', 'Sergey Lavrov');
export const putin = person('Q7747', 'Vladimir Putin');
export const zelenskyy = person('Q3874799', 'Volodymyr Zelenskyy');
export const stoltenberg = person('Q57655', 'Jens Stoltenberg');
export const moscow = place('Q649', 'Moscow');
export const kyiv = place('Q1899', 'Kyiv');

/** An office as a card has it. */
export function office(title: string, tenure: Tenure, more: Partial<OfficeLine> = {}): OfficeLine {
  return { title, rank: 'minister', country: 'GB', tenure, sources: [govUk], ...more };
}

type MeetingFacts = Partial<MeetingLine> & Pick<MeetingLine, 'when'> & { knownThen?: StatusLine };

/** A meeting as a card has it; `knownThen` is what could be known of it on the day of the article. */
export function meeting(title: string, { knownThen, ...facts }: MeetingFacts): MeetingLine {
  const { start } = facts;
  const distance =
    start?.length === 10 ? Math.round((Date.parse(start) - Date.parse(asOf)) / 86_400_000) : undefined;
  const line: MeetingLine = {
    event: `event ${title} ${start}`.replaceAll(/\W+/g, '-'),
    kind: 'meeting',
    title,
    participants: [],
    company: [],
    since: [],
    sources: [reuters],
    ...(distance !== undefined && { distance }),
    ...facts,
  };
  // biome-ignore lint/suspicious/noThenProperty: it is never awaited.
  if (knownThen) line.then = knownThen;
  return line;
}

/** What was said of a meeting on a day. */
export function said(status: StatusLine['status'], on: string, more: Partial<StatusLine> = {}): StatusLine {
  return { status, on, sources: [reuters], ...more };
}
