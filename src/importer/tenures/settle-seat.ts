import { isBefore } from '../../core/model/date.ts';
import { groupBy } from '../group-by.ts';
import type { Report } from '../report.ts';
import { begin, type Claim, vouched } from './claim.ts';
import { daysApart } from './dates.ts';
import { endByNext, endedOn, type SettledSeat } from './end-by-next.ts';
import { byBegin, joinClaims } from './join.ts';
import { passOn } from './pass-on.ts';
import { prepareClaims } from './prepare-claims.ts';

/** A start that lies this many days before the end of the one before is a day of election or nomination. */
const mostDaysEarly = 45;

/**
 * The tenures of an office with one seat, so that no two people hold it on one day: lists run the terms of one person
 * together, or leave an end open that the next holder's first day shows.
 */
export function settleSeat(seat: SettledSeat, claims: readonly Claim[], report: Report): Claim[] {
  const prepared = prepareClaims(claims);
  const acting = prepared.filter(claim => claim.acting);
  const titular = prepared.filter(claim => !claim.acting);
  const sound = withoutPassers(seat, titular, report);
  const cut = passOn(
    sound.map(claim => cutByNext(seat, claim, sound, report)),
    sound,
  );
  const between = (a: Claim, b: Claim) =>
    !cut.some(
      other =>
        other.person !== a.person &&
        isBefore(begin(a.tenure), begin(other.tenure)) &&
        isBefore(begin(other.tenure), begin(b.tenure)),
    );
  const held = joinByPerson(cut, between).sort(byBegin);
  const apart = held.map((claim, i) => sharpened(claim, held[i - 1], held[i + 1], seat, report));
  const ended = apart.map((claim, i) => endByNext(seat, claim, apart[i + 1], [...apart, ...acting]));
  return [...ended, ...joinByPerson(acting)];
}

/** Joins the claims of each person. */
export function joinByPerson(
  claims: readonly Claim[],
  nobodyBetween?: (a: Claim, b: Claim) => boolean,
): Claim[] {
  return [...groupBy(claims, ({ person }) => person).values()].flatMap(one => joinClaims(one, nobodyBetween));
}

/**
 * A claim whose dates are as sharp as its neighbours': an end known by its month is the day on which the next holder
 * began in it, and a start that lies before the end of the one before was an election or a nomination.
 */
function sharpened(
  claim: Claim,
  before: Claim | undefined,
  next: Claim | undefined,
  seat: SettledSeat,
  report: Report,
): Claim {
  let { tenure } = claim;
  const nextFrom = next?.person === claim.person ? undefined : next?.tenure.from;
  if (
    tenure.to !== undefined &&
    nextFrom !== undefined &&
    nextFrom.length > tenure.to.length &&
    nextFrom.startsWith(tenure.to)
  ) {
    tenure = { ...tenure, to: nextFrom, toInferred: true };
  }
  const ended = before?.person === claim.person ? undefined : before?.tenure.to;
  if (tenure.from !== undefined && ended !== undefined && !before?.tenure.toInferred) {
    const coarse = ended.length > tenure.from.length && ended.startsWith(tenure.from);
    const days = daysApart(tenure.from, ended);
    const early = ended.length === 10 && tenure.from.length === 10 && days > 0 && days <= mostDaysEarly;
    if (coarse || (early && !isBefore(vouched(tenure), ended))) {
      report.note(
        'Began on the day the holder before left',
        `${seat.id}: ${claim.at}: ${claim.person} from ${tenure.from}, while ${before!.person} (${before!.at}) left on ${ended}`,
      );
      tenure = { ...tenure, from: ended };
    }
  }
  return tenure === claim.tenure ? claim : { ...claim, tenure };
}

/** Leaves out whom a list names in the office only while somebody else is known to hold it. */
function withoutPassers(seat: SettledSeat, claims: readonly Claim[], report: Report): Claim[] {
  return claims.filter(claim => {
    const holder = claims.find(other => other.person !== claim.person && isCoveredBy(claim, other));
    if (holder !== undefined) {
      report.note(
        'Left out: named in an office while somebody else is known to hold it',
        `${seat.id}: ${claim.at}: ${claim.person} on ${begin(claim.tenure)}; held by ${holder.person} (${holder.at})`,
      );
    }
    return holder === undefined;
  });
}

/** Whether a claim has no start of its own, or is less well checked, and lies within another's known tenure. */
function isCoveredBy(claim: Claim, other: Claim): boolean {
  const { from, to } = other.tenure;
  if (from === undefined) return false;
  const first = begin(claim.tenure);
  const inside = isBefore(from, first) && isBefore(first, vouched(other.tenure));
  if (!inside) return false;
  if (claim.tenure.from === undefined) return to !== undefined && !isBefore(to, vouched(claim.tenure));
  return (
    other.checked === true &&
    !claim.checked &&
    to !== undefined &&
    daysApart(first, to) > 30 &&
    !isBefore(to, vouched(claim.tenure))
  );
}

/** Ends a tenure that a list leaves open, or whose end was only inferred, on the first day of the next holder. */
function cutByNext(seat: SettledSeat, claim: Claim, claims: readonly Claim[], report: Report): Claim {
  const { tenure } = claim;
  if (tenure.to !== undefined && !tenure.toInferred) return claim;
  if (tenure.from === undefined && tenure.to === undefined) return onlyUntilOther(claim, claims);
  const next = claims
    .filter(other => other.person !== claim.person && cuts(other, claim))
    .sort(byBegin)
    .at(0);
  if (next === undefined) return claim;
  const on = next.tenure.from!;
  report.note(
    'Ended on the first day of the next holder',
    `${seat.id}: ${claim.at}: ${claim.person} from ${begin(tenure)}, said to hold it on ${vouched(tenure)}; ${next.person} (${next.at}) began on ${on}`,
  );
  return { ...claim, tenure: endedOn(tenure, on) };
}

/** Somebody who is only named in office on some days is not known to have held it while others were named in between. */
function onlyUntilOther(claim: Claim, claims: readonly Claim[]): Claim {
  const first = begin(claim.tenure);
  const others = claims.filter(other => other.person !== claim.person).map(({ tenure }) => begin(tenure));
  const next = others
    .filter(day => isBefore(first, day) && isBefore(day, vouched(claim.tenure)))
    .sort()
    .at(0);
  if (next === undefined) return claim;
  return { ...claim, tenure: { firstAttested: first, lastAttested: first, endedBefore: next } };
}

function cuts(other: Claim, claim: Claim): boolean {
  const { from } = other.tenure;
  if (from === undefined || from.length < 7) return false;
  if (claim.checked && !other.checked) return false;
  return isBefore(begin(claim.tenure), from) && isBefore(from, vouched(claim.tenure));
}
