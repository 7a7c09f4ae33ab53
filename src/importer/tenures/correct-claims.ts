import type { PartialDate, Tenure } from '../../core/model/date.ts';
import type { Correction } from '../corrections.ts';
import type { Identities } from '../identity.ts';
import type { Report } from '../report.ts';
import { distinctSources } from '../sources.ts';
import { begin, type Claim } from './claim.ts';

/** Claims of lists, or tenures, with the corrections by hand; a correction that no longer meets anything is reported. */
export function correctClaims(
  claims: readonly Claim[],
  corrections: readonly Correction[],
  identities: Identities,
  report: Report,
): Claim[] {
  let corrected = [...claims];
  for (const one of corrections) {
    if (!('tenure' in one)) continue;
    const person = identities.entityOf(one.tenure.person) ?? one.tenure.person;
    const meets = (claim: Claim) =>
      claim.person === person &&
      claim.office === one.tenure.office &&
      (one.tenure.from === undefined || begin(claim.tenure).startsWith(one.tenure.from));
    if (!corrected.some(meets)) {
      report.note(
        'Corrections that meet nothing any more',
        `${one.tenure.person} in ${one.tenure.office}: ${one.why}`,
      );
      continue;
    }
    corrected = corrected.flatMap(claim => {
      if (!meets(claim)) return [claim];
      if (one.leaveOut) return [];
      return [
        {
          ...claim,
          ...(one.office !== undefined && { office: one.office }),
          ...(one.heldBy !== undefined && { person: identities.entityOf(one.heldBy) ?? one.heldBy }),
          ...(one.acting && { acting: true as const }),
          ...(one.sources && { sources: distinctSources([...one.sources, ...claim.sources]) }),
          tenure: withDates(claim.tenure, one.set ?? {}),
        },
      ];
    });
  }
  return [...corrected, ...added(corrections, identities)];
}

function added(corrections: readonly Correction[], identities: Identities): Claim[] {
  return corrections.flatMap((one, i) => {
    if (!('addTenure' in one)) return [];
    const { office, acting, ...dates } = one.addTenure;
    return [
      {
        person: identities.entityOf(one.person) ?? one.person,
        office,
        title: '',
        kind: 'by hand',
        tenure: withDates({}, dates),
        ...(acting && { acting }),
        sources: one.sources,
        at: `corrections.json: [${i}]`,
        checked: true as const,
      },
    ];
  });
}

function withDates(tenure: Tenure, set: Record<string, PartialDate | true | null | undefined>): Tenure {
  const dates = { ...tenure, ...set };
  return Object.fromEntries(
    Object.entries(dates).filter(([, date]) => date !== null && date !== undefined),
  ) as Tenure;
}
