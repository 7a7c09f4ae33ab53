import { known } from '../../core/dataset/known.ts';
import { isBefore, type Tenure } from '../../core/model/date.ts';
import { DraftFault } from '../drafts/read-lines.ts';
import type { Report } from '../report.ts';
import { distinctSources } from '../sources.ts';
import { begin, type Claim, vouched } from '../tenures/claim.ts';
import { daysApart, latest } from '../tenures/dates.ts';
import { endedOn } from '../tenures/end-by-next.ts';
import type { FoundPeople } from './find-people.ts';

/** An office may stand empty this many days before the next holder; a list that ends it earlier contradicts. */
const mostDaysEarly = 30;

type Succession = FoundPeople['successions'][number];

/**
 * The claims with each succession in the place of what they say of its office and time. A claim from before ends when the
 * succession begins; what a list knows of the last holder after the succession was written is kept.
 *
 * @throws DraftFault for an office that neither lists nor an editor describe.
 */
export function laySuccessions(
  claims: readonly Claim[],
  successions: readonly Succession[],
  describedByHand: ReadonlySet<string>,
  personOf: (id: string) => string,
  report: Report,
): Claim[] {
  let laid = [...claims];
  for (const succession of successions) {
    const told = heldBy(succession, personOf);
    const holders = new Set(told.map(({ person }) => person));
    const speaksOf = ({ office, person }: Claim) =>
      office === succession.office || (holders.has(person) && succession.instead?.includes(office) === true);
    const ofOffice = laid.filter(speaksOf);
    if (ofOffice.length === 0 && !describedByHand.has(succession.office)) {
      throw new DraftFault(
        `${succession.at}: no list has this office; describe it in by-hand/offices/ first`,
      );
    }
    const kept: Claim[] = [];
    const replaced: Claim[] = [];
    for (const claim of ofOffice) {
      const rest = outside(claim, told);
      if (rest === undefined) replaced.push(claim);
      else kept.push(rest);
    }
    for (const claim of replaced) {
      if (holders.has(claim.person)) continue;
      const { from, to, lastAttested } = claim.tenure;
      report.note(
        'Left out: a succession by hand tells of other holders',
        `${claim.office}: ${claim.at}: ${claim.person} from ${from} to ${to ?? lastAttested}`,
      );
    }
    const common = ofOffice[0];
    laid = [
      ...laid.filter(claim => !speaksOf(claim)),
      ...kept,
      ...told.map(one => enriched(one, replaced, common)),
    ];
  }
  return laid;
}

/** The claims a succession makes, each until the next. */
function heldBy({ office, sources, holders, at }: Succession, personOf: (id: string) => string): Claim[] {
  return holders.map(({ id, from, to, lastAttested, acting }, i) => {
    const next = holders[i + 1]?.from;
    const ended: Tenure =
      to !== undefined
        ? { to }
        : next !== undefined
          ? { to: next, toInferred: true }
          : known({ lastAttested: lastAttested ?? from });
    return {
      person: personOf(id),
      office,
      title: '',
      kind: 'by hand',
      tenure: { from, ...ended },
      ...(acting && { acting }),
      sources,
      at,
      checked: true,
    };
  });
}

/** What is left of a claim beside a succession; `undefined` when nothing is. */
function outside(claim: Claim, told: readonly Claim[]): Claim | undefined {
  const [first, last] = [told[0]!, told.at(-1)!];
  const [start, end] = [begin(first.tenure), vouched(last.tenure)];
  const begun = begin(claim.tenure);
  if (isBefore(begun, start)) {
    if (claim.person === first.person && !isBefore(vouched(claim.tenure), start)) return undefined;
    const goesOn = !claim.acting && isBefore(start, vouched(claim.tenure));
    return goesOn ? { ...claim, tenure: endedOn(claim.tenure, start) } : claim;
  }
  const isOfHolder = told.some(({ person }) => person === claim.person);
  // Whoever stands in for a holder, or sat between two, may be told of beside a succession that does not speak of it.
  if (!isOfHolder && (claim.acting || !told.some(one => overlaps(one, claim)))) return claim;
  return isBefore(end, begun) ? claim : undefined;
}

function overlaps({ tenure: a }: Claim, { tenure: b }: Claim): boolean {
  return isBefore(begin(a), vouched(b)) && isBefore(begin(b), vouched(a));
}

/** A claim of a succession with what the replaced claims of the same person add to it. */
function enriched(told: Claim, replaced: readonly Claim[], common: Claim | undefined): Claim {
  const own = replaced.filter(
    ({ person, tenure }) =>
      person === told.person &&
      !isBefore(vouched(tenure), begin(told.tenure)) &&
      !isBefore(vouched(told.tenure), begin(tenure)),
  );
  return {
    ...told,
    kind: (own.at(-1) ?? common)?.kind ?? told.kind,
    tenure: told.tenure.to === undefined ? withLaterEnd(told.tenure, own) : withToldEnd(told.tenure, own),
    sources: distinctSources([...own.flatMap(({ sources }) => sources), ...told.sources]),
  };
}

/** A tenure that ends with the next, but on the day a list tells when that lies shortly before it. */
function withToldEnd(tenure: Tenure, own: readonly Claim[]): Tenure {
  if (!tenure.toInferred) return tenure;
  const { toInferred: _, ...rest } = tenure;
  const ended = own
    .map(claim => claim.tenure)
    .find(({ to, toInferred }) => {
      if (to === undefined || toInferred || to.length < 10 || isBefore(to, begin(tenure))) return false;
      const early = daysApart(to, tenure.to!);
      return early >= 0 && early <= mostDaysEarly;
    });
  return ended === undefined ? tenure : { ...rest, to: ended.to! };
}

/** A tenure that a succession leaves open, with what lists know of its end. */
function withLaterEnd(tenure: Tenure, own: readonly Claim[]): Tenure {
  const told = own.map(claim => claim.tenure);
  const to = told.find(one => one.to !== undefined && !isBefore(one.to, vouched(tenure)))?.to;
  const { from } = tenure;
  if (to !== undefined) return known({ from, to });
  return known({
    from,
    lastAttested: latest([tenure.lastAttested, ...told.filter(one => one.to === undefined).map(vouched)]),
    termEnds: latest(told.map(({ termEnds }) => termEnds)),
  });
}
