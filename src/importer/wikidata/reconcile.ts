import { isBefore, type PartialDate, type Tenure } from '../../core/model/date.ts';
import type { Report } from '../report.ts';
import { distinctSources } from '../sources.ts';
import { begin, type Claim, vouched } from '../tenures/claim.ts';
import { daysApart, latest } from '../tenures/dates.ts';
import { mostDaysOfDoubt } from '../tenures/join.ts';
import { wikidataPages } from './told-tenures.ts';

/** Collections that were taken from Wikidata: what it says today is what they would say. */
const takenFromWikidata = new Set(['wikidata', 'every-politician']);

/** Whether a tenure rests on Wikidata alone. */
export function restsOnWikidata({ sources }: Pick<Claim, 'sources'>): boolean {
  return sources.every(source =>
    typeof source === 'string' ? takenFromWikidata.has(source) : source.url.startsWith(wikidataPages),
  );
}

/**
 * What stands and what Wikidata tells of one office, each tenure once. Where both tell of a tenure, dates that stand on
 * another source stay, and Wikidata fills in what they leave open or tells a day where they tell a month; dates that
 * were themselves taken from Wikidata give way to its answer of today.
 */
export function reconcile(standing: readonly Claim[], told: readonly Claim[], report: Report): Claim[] {
  const claims = [...standing];
  for (const fact of told) {
    const place = nearest(claims, standing.length, fact);
    if (place === undefined) {
      claims.push(fact);
      continue;
    }
    const stands = claims[place]!;
    const tenure = restsOnWikidata(stands)
      ? renewed(stands.tenure, fact.tenure)
      : filled(stands, fact, report);
    if (isSame(tenure, stands.tenure)) continue;
    claims[place] = { ...stands, tenure, sources: distinctSources([...stands.sources, ...fact.sources]) };
  }
  return claims;
}

/** The standing tenure of the same person that a told one tells of: it overlaps, or begins about the same time. */
function nearest(claims: readonly Claim[], standing: number, fact: Claim): number | undefined {
  const apart = (one: Claim) => Math.abs(daysApart(begin(one.tenure), begin(fact.tenure)));
  return claims
    .slice(0, standing)
    .map((one, i) => ({ one, i }))
    .filter(({ one }) => one.person === fact.person && (one.acting ?? false) === (fact.acting ?? false))
    .filter(({ one }) => apart(one) <= mostDaysOfDoubt || overlap(one.tenure, fact.tenure))
    .sort((a, b) => apart(a.one) - apart(b.one))
    .at(0)?.i;
}

function overlap(a: Tenure, b: Tenure): boolean {
  const [first, second] = isBefore(begin(b), begin(a)) ? [b, a] : [a, b];
  return isBefore(begin(second), vouched(first));
}

/** Today's answer, where it is not less precise than what was taken from an earlier one. */
function renewed(stands: Tenure, fact: Tenure): Tenure {
  const from = finer(fact.from, stands.from);
  const start = from !== undefined ? { from } : firstAttestedOf(stands, fact);
  if (fact.to !== undefined) return { ...start, to: finer(fact.to, stands.to)! };
  if (stands.to !== undefined)
    return { ...start, to: stands.to, ...(stands.toInferred && { toInferred: true }) };
  return { ...start, ...openEnd(stands, fact) };
}

/** What stands, with what it leaves open. */
function filled({ tenure: stands, person, office }: Claim, { tenure: fact }: Claim, report: Report): Tenure {
  const from = finer(stands.from, fact.from);
  const start = from !== undefined ? { from } : firstAttestedOf(stands, fact);
  const differ = (say: string) =>
    report.note('Wikidata, kept: another source says otherwise', `${office}: ${person}: ${say}`);
  if (stands.from && fact.from && !sameDay(stands.from, fact.from))
    differ(`from ${stands.from}, not ${fact.from}`);
  if (stands.to !== undefined && !stands.toInferred) {
    if (fact.to && !sameDay(stands.to, fact.to)) differ(`to ${stands.to}, not ${fact.to}`);
    return { ...start, to: finer(stands.to, fact.to)! };
  }
  if (fact.to !== undefined) {
    const tooEarly = stands.to === undefined && isBefore(fact.to, vouched(stands));
    const tooLate = stands.endedBefore !== undefined && isBefore(stands.endedBefore, fact.to);
    const tooFar = stands.to !== undefined && Math.abs(daysApart(stands.to, fact.to)) > mostDaysOfDoubt;
    if (!tooEarly && !tooLate && !tooFar) return { ...start, to: fact.to };
    differ(`in office on ${vouched(stands)}, not to ${fact.to}`);
  }
  if (stands.to !== undefined) return { ...start, to: stands.to, toInferred: true };
  return { ...start, ...openEnd(stands, fact) };
}

function openEnd(stands: Tenure, fact: Tenure): Tenure {
  const lastAttested = latest([stands.lastAttested, fact.lastAttested]);
  const { endedBefore } = stands;
  const termEnds = fact.termEnds ?? stands.termEnds;
  const over =
    endedBefore !== undefined && lastAttested !== undefined && !isBefore(lastAttested, endedBefore);
  return {
    ...(endedBefore !== undefined && { endedBefore }),
    ...(over
      ? stands.lastAttested && { lastAttested: stands.lastAttested }
      : lastAttested && { lastAttested }),
    ...(termEnds !== undefined && { termEnds }),
  };
}

function firstAttestedOf(stands: Tenure, fact: Tenure): Tenure {
  const first = stands.firstAttested ?? fact.firstAttested;
  return first === undefined ? {} : { firstAttested: first };
}

/** The first date, or the second where that says the same more precisely; the one there is. */
function finer(date: PartialDate | undefined, other: PartialDate | undefined): PartialDate | undefined {
  if (date === undefined || other === undefined) return date ?? other;
  return other.startsWith(date) ? other : date;
}

function sameDay(a: PartialDate, b: PartialDate): boolean {
  return !isBefore(a, b) && !isBefore(b, a);
}

/** Whether two tenures tell the same, in whatever order. */
export function isSame(a: Tenure, b: Tenure): boolean {
  const told = (one: Tenure) => JSON.stringify(Object.entries(one).sort());
  return told(a) === told(b);
}
