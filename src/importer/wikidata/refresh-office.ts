import { seatsAreNotShared } from '../../compiler/checks/seats.ts';
import { tenuresAreHonest } from '../../compiler/checks/tenures.ts';
import { describeProblem } from '../../compiler/problems.ts';
import type { HoldingSource, PersonSource } from '../../compiler/schema.ts';
import { isBefore } from '../../core/model/date.ts';
import type { EntityId } from '../../core/model/entity.ts';
import { groupBy } from '../group-by.ts';
import { toHolding } from '../people/build-people.ts';
import { type Report, startReport } from '../report.ts';
import { begin, type Claim } from '../tenures/claim.ts';
import { endedOn } from '../tenures/end-by-next.ts';
import { byBegin } from '../tenures/join.ts';
import { joinByPerson, settleSeat } from '../tenures/settle-seat.ts';
import type { MetOffice } from './find-offices.ts';
import { reconcile, restsOnWikidata } from './reconcile.ts';
import type { Standing } from './standing.ts';
import type { ToldTenure } from './told-tenures.ts';

/**
 * Everybody's tenures in an office with what Wikidata tells of it, for those whose tenures it changes; none when its
 * answer cannot be true beside what stands, which then stays, and the report says why.
 */
export function refreshOffice(
  met: MetOffice,
  told: readonly ToldTenure[],
  { sources, holdersOf }: Standing,
  byHand: (person: EntityId) => boolean,
  report: Report,
): Map<EntityId, HoldingSource[]> {
  const { office } = met;
  const stands = holdersOf(office.id).flatMap(({ record }) => claimsOf(record, office.id, byHand(record.id)));
  const noted = startReport();
  const claims = reconcile(stands, told, noted);
  for (const [heading, lines] of noted.sections()) for (const line of lines) report.note(heading, line);
  if (claims.every((claim, i) => claim === stands[i])) {
    report.note('Wikidata, kept: the office stands as it is', office.id);
    return new Map();
  }
  const settling = startReport();
  const fixedTerms = office.ranks.includes('head-of-state') && !office.id.endsWith('-monarch');
  const settled =
    office.seats === 1
      ? settleSeat({ id: office.id, fixedTerms }, claims, settling).sort(byBegin)
      : joinByPerson(claims);
  const after = groupBy(endedByNamed(settled, told), ({ person }) => person);
  const before = groupBy(stands, ({ person }) => person);
  // Who is written by hand stays as written.
  for (const [person, own] of before) if (byHand(person)) after.set(person, own);

  const changed = new Map(
    [...after]
      .map(([person, own]) => [person, own.map(toHolding)] as const)
      .filter(([person, own]) => !isSameList(own, (before.get(person) ?? []).map(toHolding))),
  );
  const lost = [...before.keys()].filter(person => !after.has(person));
  const people = [...after].map(([id, own]) => ({
    id,
    name: id,
    offices: own.map(toHolding),
    sources: ['wikidata'],
  }));
  const problems = problemsOf(people, { ...met, sources });
  if (lost.length > 0 || problems.length > 0) {
    const why = lost.length > 0 ? `${lost.join(', ')} would not have held it` : problems[0]!;
    report.note('Wikidata, left out: its answer contradicts what stands', `${office.id}: ${why}`);
    return new Map();
  }
  for (const [heading, lines] of settling.sections()) for (const line of lines) report.note(heading, line);
  noteChanges(changed, before, office.id, report);
  return changed;
}

function claimsOf({ id, offices = [] }: PersonSource, office: string, byHand: boolean): Claim[] {
  return offices
    .filter(held => held.office === office)
    .map(({ acting, sources, office: _, ...dates }) => {
      const tenure = Object.fromEntries(Object.entries(dates).filter(([, date]) => date !== undefined));
      const claim: Claim = { person: id, office, title: '', kind: '', tenure, sources, at: 'as it stands' };
      return {
        ...claim,
        ...(acting && { acting }),
        ...((byHand || !restsOnWikidata(claim)) && { checked: true as const }),
      };
    });
}

/** Ends an open tenure on the first day of the next holder who is said to have taken that one's place. */
function endedByNamed(settled: readonly Claim[], told: readonly ToldTenure[]): Claim[] {
  return settled.map((claim, i) => {
    const next = settled.slice(i + 1).find(other => other.person !== claim.person && !other.acting);
    if (claim.tenure.to !== undefined || claim.acting || next?.tenure.from === undefined) return claim;
    const named = told.some(
      ({ person, replaces }) => person === next.person && replaces.includes(claim.person),
    );
    const after = isBefore(begin(claim.tenure), next.tenure.from);
    return named && after ? { ...claim, tenure: endedOn(claim.tenure, next.tenure.from) } : claim;
  });
}

/** What an editor would be told of these tenures. */
function problemsOf(
  people: PersonSource[],
  { office, country, sources }: Pick<MetOffice, 'office' | 'country'> & Pick<Standing, 'sources'>,
): string[] {
  const located = people.map(record => ({ file: 'people', label: record.id, country, record }));
  const mini = {
    ...sources,
    people: located,
    offices: [{ file: 'offices', label: office.id, country, record: office }],
  };
  return [seatsAreNotShared, tenuresAreHonest].flatMap(check => [...check.run(mini)].map(describeProblem));
}

function isSameList(a: readonly HoldingSource[], b: readonly HoldingSource[]): boolean {
  const told = (list: readonly HoldingSource[]) =>
    JSON.stringify(list.map(({ sources: _, ...held }) => JSON.stringify(Object.entries(held).sort())).sort());
  return told(a) === told(b);
}

function noteChanges(
  changed: ReadonlyMap<EntityId, readonly HoldingSource[]>,
  before: ReadonlyMap<EntityId, readonly Claim[]>,
  office: string,
  report: Report,
): void {
  for (const [person, own] of changed) {
    const was = (before.get(person) ?? []).map(claim => datesOf(toHolding(claim)));
    const is = own.map(datesOf);
    if (was.length === 0) report.note('Wikidata, added', `${office}: ${person}: ${is.join('; ')}`);
    else report.note('Wikidata, changed', `${office}: ${person}: ${was.join('; ')} → ${is.join('; ')}`);
  }
}

function datesOf({ office: _, sources: __, ...dates }: HoldingSource): string {
  return Object.entries(dates)
    .map(([field, value]) => `${field} ${value}`)
    .join(', ');
}
