import { type AsOfDate, heldOn, isBefore, type PartialDate, type Tenure } from '../model/date.ts';
import { type OfficeHolding, ranks } from '../model/office.ts';
import { rankOf } from './office-line.ts';

/** The holdings that cover a day, most senior first; an acting holder stands behind the one who has the title. */
export function rolesOn(holdings: OfficeHolding[], day: AsOfDate): OfficeHolding[] {
  return holdings.filter(({ tenure }) => heldOn(tenure, day) === 'yes').sort(bySeniority);
}

/**
 * The holding vouched for most recently before `day`, for someone of whom the sources do not say whether they were
 * still in office on that day; none when an office is known for the day.
 */
export function lastKnownOn(holdings: OfficeHolding[], day: AsOfDate): OfficeHolding | undefined {
  if (holdings.some(({ tenure }) => heldOn(tenure, day) === 'yes')) return undefined;
  return holdings
    .filter(({ tenure }) => heldOn(tenure, day) === 'unknown' && isBefore(vouchedUntil(tenure), day))
    .sort((a, b) => compare(vouchedUntil(b.tenure), vouchedUntil(a.tenure)) || bySeniority(a, b))
    .at(0);
}

/** The holdings that began or ended after `day`, in the order in which that became so. */
export function changesSince(holdings: OfficeHolding[], day: AsOfDate): OfficeHolding[] {
  return holdings
    .map(holding => ({ holding, on: changedOn(holding.tenure, day) }))
    .filter(({ on }) => on !== undefined)
    .sort((a, b) => compare(a.on ?? '', b.on ?? '') || bySeniority(a.holding, b.holding))
    .map(({ holding }) => holding);
}

/** The first day after `day` on which this tenure changed what the holder was. */
function changedOn({ from, to, endedBefore, firstAttested }: Tenure, day: AsOfDate): PartialDate | undefined {
  const begun = from ?? firstAttested;
  if (begun !== undefined && isBefore(day, begun)) return begun;
  const over = to ?? endedBefore;
  return over !== undefined && isBefore(day, over) ? over : undefined;
}

function vouchedUntil({ from, firstAttested, lastAttested }: Tenure): PartialDate {
  return lastAttested ?? firstAttested ?? from ?? '';
}

function bySeniority(a: OfficeHolding, b: OfficeHolding): number {
  return (
    ranks.indexOf(rankOf(a.office)) - ranks.indexOf(rankOf(b.office)) ||
    Number(a.acting ?? false) - Number(b.acting ?? false)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
