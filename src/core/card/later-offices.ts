import { type AsOfDate, isBefore, type Tenure } from '../model/date.ts';
import type { OfficeLine, PersonCard } from './card.ts';

/** Offices of which the same became known after the article; never empty. */
export type OfficeChange = readonly [OfficeLine, ...OfficeLine[]];

/**
 * How a person's offices went on after the article: what they took up next first, then what they still held when last
 * heard of, then what they left. Offices left at the same time are one change: few readers want to know each by itself.
 */
export function laterOffices({
  asOf,
  since,
  offices,
}: Pick<PersonCard, 'asOf' | 'since' | 'offices'>): OfficeChange[] {
  const changed = new Set(since.map(keyOf));
  const stillHeld = offices.filter(line => !changed.has(keyOf(line)) && isHeardOfAfter(line.tenure, asOf));
  const taken = since.filter(({ tenure }) => isBegunAfter(tenure, asOf));
  const left = since.filter(({ tenure }) => !isBegunAfter(tenure, asOf));
  return [...taken.map((line): OfficeChange => [line]), ...inGroups(stillHeld), ...inGroups(left)];
}

/** Whether an office was taken up after a day. */
export function isBegunAfter({ from, firstAttested }: Tenure, day: AsOfDate): boolean {
  const begun = from ?? firstAttested;
  return begun !== undefined && isBefore(day, begun);
}

function isHeardOfAfter({ to, endedBefore, lastAttested }: Tenure, day: AsOfDate): boolean {
  const told = to ?? endedBefore ?? lastAttested;
  return told !== undefined && isBefore(day, told);
}

/** Groups of offices that ended alike, in one country, in the order of their first ones. */
function inGroups(lines: OfficeLine[]): OfficeChange[] {
  const groups = new Map<string, [OfficeLine, ...OfficeLine[]]>();
  for (const line of lines) {
    const { to, toInferred, endedBefore, lastAttested } = line.tenure;
    const alike = [line.country, line.acting, to, toInferred, endedBefore, lastAttested].join(' ');
    const group = groups.get(alike);
    if (group) group.push(line);
    else groups.set(alike, [line]);
  }
  return [...groups.values()];
}

function keyOf({ title, tenure: { from, firstAttested, to } }: OfficeLine): string {
  return [title, from, firstAttested, to].join(' ');
}
