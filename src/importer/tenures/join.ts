import { isBefore } from '../../core/model/date.ts';
import { distinctSources } from '../sources.ts';
import { begin, type Claim, vouched } from './claim.ts';
import { daysApart, earliest, latest } from './dates.ts';

/** Tenures of one person in one office that touch are one: a new term, or another list that tells of the same. */
const mostDaysBetween = 1;
/** Two starts of one person in one office that are no further apart are one start: of a nomination, an election, an oath. */
export const mostDaysOfDoubt = 200;

/**
 * Joins the claims of one person in one office that overlap or touch, so that each tenure is told once; and those between
 * which a list stops vouching for the person while nobody else is heard of.
 */
export function joinClaims(
  claims: readonly Claim[],
  nobodyBetween: (a: Claim, b: Claim) => boolean = () => false,
): Claim[] {
  const joined: Claim[] = [];
  for (const claim of claims.toSorted(byBegin)) {
    const last = joined.at(-1);
    if (last && (touches(last, claim) || (last.tenure.to === undefined && nobodyBetween(last, claim)))) {
      joined[joined.length - 1] = join(last, claim);
    } else joined.push(claim);
  }
  return joined;
}

/** Earliest first; of two that begin together the better checked one. */
export function byBegin(a: Claim, b: Claim): number {
  const [first, second] = [begin(a.tenure), begin(b.tenure)];
  if (first !== second) return first < second ? -1 : 1;
  return Number(b.checked ?? false) - Number(a.checked ?? false) || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
}

function touches(a: Claim, b: Claim): boolean {
  if ((a.acting ?? false) !== (b.acting ?? false)) return isSameBegin(a, b);
  const end = a.tenure.to ?? latest([a.tenure.lastAttested, a.tenure.endedBefore]) ?? begin(a.tenure);
  if (!isBefore(end, begin(b.tenure))) return true;
  return (
    end.length === 10 && begin(b.tenure).length === 10 && daysApart(end, begin(b.tenure)) <= mostDaysBetween
  );
}

function isSameBegin(a: Claim, b: Claim): boolean {
  const [first, second] = [begin(a.tenure), begin(b.tenure)];
  return !isBefore(first, second) && !isBefore(second, first);
}

/** One tenure of two: dates of the better checked row win, then the earlier start and the later end. */
function join(a: Claim, b: Claim): Claim {
  const [best, other] = b.checked && !a.checked ? [b, a] : [a, b];
  const from =
    best.checked && best.tenure.from && !continues(a, b)
      ? best.tenure.from
      : earliest([a.tenure.from, b.tenure.from]);
  const end = endOf(a, b, best);
  const firstAttested =
    from === undefined ? earliest([a.tenure.firstAttested, b.tenure.firstAttested]) : undefined;
  return {
    ...best,
    ...(best.organization === undefined &&
      other.organization !== undefined && { organization: other.organization }),
    tenure: {
      ...(from !== undefined && { from }),
      ...(firstAttested !== undefined && { firstAttested }),
      ...end,
      ...termEnds(a, b),
    },
    title: titleOf(best, other),
    kind: kindOf(best.kind, other.kind),
    sources: distinctSources([...best.sources, ...other.sources]),
    ...((a.checked || b.checked) && { checked: true as const }),
  };
}

/** Whether the second row tells of a term that only continues the first, and not of the same term under another start. */
function continues(a: Claim, b: Claim): boolean {
  const { to } = a.tenure;
  if (to !== undefined && !isBefore(begin(b.tenure), to)) return true;
  return daysApart(begin(a.tenure), begin(b.tenure)) > mostDaysOfDoubt;
}

function endOf(a: Claim, b: Claim, best: Claim): Partial<Claim['tenure']> {
  const closed = [a, b].filter(({ tenure }) => tenure.to !== undefined);
  if (best.checked && best.tenure.to !== undefined && closed.includes(best)) {
    const later = closed.find(
      one => one !== best && one.checked && isBefore(best.tenure.to!, one.tenure.to!),
    );
    const goesOn = best === a && !isBefore(begin(b.tenure), best.tenure.to);
    if (later === undefined && !goesOn) return endTold(best);
  }
  const to = latest(closed.map(({ tenure }) => tenure.to));
  const open = [a, b].filter(({ tenure }) => tenure.to === undefined);
  const last = latest(open.map(({ tenure }) => vouched(tenure)));
  if (to !== undefined && (last === undefined || !isBefore(to, last))) {
    return endTold(closed.find(({ tenure }) => tenure.to === to)!);
  }
  const endedBefore = earliest(open.map(({ tenure }) => tenure.endedBefore));
  const lastAttested = latest([last, to]);
  return {
    ...(endedBefore && lastAttested && isBefore(lastAttested, endedBefore) && { endedBefore }),
    ...(lastAttested && { lastAttested }),
  };
}

function endTold({ tenure: { to, toInferred } }: Claim): Partial<Claim['tenure']> {
  return { ...(to !== undefined && { to }), ...(toInferred && { toInferred }) };
}

function termEnds(a: Claim, b: Claim): Partial<Claim['tenure']> {
  const last = latest([a.tenure.termEnds, b.tenure.termEnds]);
  return last === undefined ? {} : { termEnds: last };
}

/** The better checked rows give heads of state and government no title of their own. */
function titleOf(best: Claim, other: Claim): string {
  return /^head of (state|government)/i.test(best.title) ? other.title : best.title;
}

/** A president whom a list has once as head of state and once as head of government is both. */
function kindOf(one: string, other: string): string {
  const both = one !== other && [one, other].every(kind => /^Ho[SG]/.test(kind));
  return both ? 'HoS+HoG' : one;
}
