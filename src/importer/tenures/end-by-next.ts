import { isBefore, type PartialDate, type Tenure } from '../../core/model/date.ts';
import { begin, type Claim, vouched } from './claim.ts';
import { daysApart } from './dates.ts';
import { mostDaysOfDoubt } from './join.ts';

/**
 * When nobody is heard of in between, a successor who began within this many days of the last day on which a source
 * names the holder followed directly.
 */
const mostDaysUnheard = 366;
/** A term of office that is over with the successor's first day ran its full years, give or take these days. */
const mostDaysOffTerm = 25;
/** Years that presidents are elected for. */
const fewestYears = 3;

/** What a seat is, as far as its tenures are judged by it. */
export interface SettledSeat {
  id: string;
  /** Whether holders are elected for full years. */
  fixedTerms: boolean;
}

/** A tenure that ended on a day which the next holder's first day shows. */
export function endedOn({ from, firstAttested, termEnds }: Tenure, on: PartialDate): Tenure {
  return {
    ...(from !== undefined && { from }),
    ...(firstAttested !== undefined && { firstAttested }),
    ...(termEnds !== undefined && { termEnds }),
    to: on,
    toInferred: true,
  };
}

/** Ends an open tenure by the next holder, when that holder is known to have followed directly; else says before when. */
export function endByNext(
  seat: SettledSeat,
  claim: Claim,
  next: Claim | undefined,
  all: readonly Claim[],
): Claim {
  const { tenure } = claim;
  if (next === undefined) return claim;
  const on = next.tenure.from;
  if (tenure.to !== undefined) {
    // An end that was inferred from the next holder follows when that one's first day has been mended.
    // It stays when somebody, acting perhaps, began on that very day.
    const later =
      tenure.toInferred && next.person !== claim.person && on !== undefined && isBefore(tenure.to, on);
    const filled = all.some(
      other => other.person !== claim.person && begin(other.tenure) === claim.tenure.to,
    );
    return later && !filled && daysApart(tenure.to, on) <= mostDaysOfDoubt
      ? { ...claim, tenure: endedOn(tenure, on) }
      : claim;
  }
  const first = begin(next.tenure);
  if (next.person === claim.person || !isBefore(vouched(tenure), first)) return claim;
  if (on !== undefined && followed(seat, claim, on) && !isDisputed(next, all)) {
    return { ...claim, tenure: endedOn(tenure, on) };
  }
  const endedBefore = tenure.endedBefore && isBefore(tenure.endedBefore, first) ? tenure.endedBefore : first;
  return { ...claim, tenure: { ...tenure, endedBefore } };
}

function followed({ fixedTerms }: SettledSeat, { tenure }: Claim, on: PartialDate): boolean {
  if (on.length < 7) return false;
  if (daysApart(vouched(tenure), on) <= mostDaysUnheard) return true;
  return fixedTerms && tenure.from !== undefined && ranFullYears(tenure.from, on);
}

/** Whether from one day to the other it is a whole number of years. */
function ranFullYears(from: PartialDate, to: PartialDate): boolean {
  if (from.length < 10 || to.length < 10) return false;
  const years = Math.round(daysApart(from, to) / 365.25);
  return years >= fewestYears && Math.abs(daysApart(from, to) - years * 365.25) <= mostDaysOffTerm;
}

/** Whether somebody else is said to have begun on the same day. */
function isDisputed(next: Claim, all: readonly Claim[]): boolean {
  return all.some(other => other.person !== next.person && begin(other.tenure) === begin(next.tenure));
}
