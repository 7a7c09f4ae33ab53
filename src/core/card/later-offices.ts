import { type AsOfDate, isBefore, type Tenure } from '../model/date.ts';
import type { OfficeLine, PersonCard } from './card.ts';

/** Offices of which the same is to be said; never empty. */
export type OfficeGroup = readonly [OfficeLine, ...OfficeLine[]];

/**
 * How a person's offices went on after the article: what they took up next first, then what became of those they held,
 * most senior first. Offices that ended alike are one change: few readers want to know each by itself.
 */
export function laterOffices({
  asOf,
  since,
  offices,
}: Pick<PersonCard, 'asOf' | 'since' | 'offices'>): OfficeGroup[] {
  const taken = since.filter(({ tenure }) => isBegunAfter(tenure, asOf));
  const held = offices.filter(({ tenure }) => isHeardOfAfter(tenure, asOf));
  const known = new Set(held.map(keyOf));
  // Of an office that the sources did not vouch for on the day, its end may be known all the same.
  const others = since.filter(line => !isBegunAfter(line.tenure, asOf) && !known.has(keyOf(line)));
  return [...taken.map((line): OfficeGroup => [line]), ...inGroups([...held, ...others], endOf)];
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

function endOf({ to, toInferred, endedBefore, lastAttested }: Tenure): string {
  return [to, toInferred, endedBefore, lastAttested].join(' ');
}

/** Groups of offices in one country whose tenures are alike by `part`, in the order of their first ones. */
export function inGroups(lines: OfficeLine[], part: (tenure: Tenure) => string): OfficeGroup[] {
  const groups = new Map<string, [OfficeLine, ...OfficeLine[]]>();
  for (const line of lines) {
    const alike = [line.country, line.acting, part(line.tenure)].join(' ');
    const group = groups.get(alike);
    if (group) group.push(line);
    else groups.set(alike, [line]);
  }
  return [...groups.values()];
}

function keyOf({ title, tenure: { from, firstAttested, to } }: OfficeLine): string {
  return [title, from, firstAttested, to].join(' ');
}
