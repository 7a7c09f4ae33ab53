import { isBefore } from '../../core/model/date.ts';
import { begin, type Claim, vouched } from './claim.ts';
import { daysApart } from './dates.ts';
import { mostDaysOfDoubt } from './join.ts';

/**
 * The claims on one seat with what can be said of each by itself and by the same person's others: a year alone vouches
 * for no day, and a better checked row tells the start and whether somebody only acted.
 */
export function prepareClaims(claims: readonly Claim[]): Claim[] {
  return claims.flatMap(withoutBareYears).map(claim => {
    const better = claims.find(other => other !== claim && tellsBetter(other, claim));
    return better === undefined ? claim : corrected(claim, better);
  });
}

/**
 * An office that fell within two years of which nothing more is known covers more days than it was held on; where an
 * attestation follows in the year of the start, that is what is known.
 */
function withoutBareYears(claim: Claim): Claim[] {
  const { from, to, lastAttested } = claim.tenure;
  if (from?.length !== 4) return [claim];
  if (to?.length === 4 && Number(to) - Number(from) <= 1) return [];
  if (to !== undefined || lastAttested === undefined || !lastAttested.startsWith(from)) return [claim];
  if (lastAttested.length === 4) return [];
  const { from: _, ...rest } = claim.tenure;
  return [{ ...claim, tenure: { ...rest, firstAttested: lastAttested } }];
}

function tellsBetter(other: Claim, claim: Claim): boolean {
  if (other.person !== claim.person || claim.checked) return false;
  if (other.checked) return isSameTerm(other, claim);
  // Of two lists one writes "Interim Prime Minister" and the other the office alone: the office it is.
  return claim.acting === true && !other.acting && isSameTerm(other, claim);
}

function isSameTerm(a: Claim, b: Claim): boolean {
  return (
    Math.abs(daysApart(begin(a.tenure), begin(b.tenure))) <= mostDaysOfDoubt &&
    !isBefore(vouched(a.tenure), begin(b.tenure))
  );
}

function corrected(claim: Claim, better: Claim): Claim {
  const { acting: _, ...rest } = claim;
  const { from } = better.tenure;
  const moved = better.checked && from !== undefined && claim.tenure.from !== undefined;
  const tenure = moved && !isBefore(vouched(claim.tenure), from) ? { ...claim.tenure, from } : claim.tenure;
  return { ...rest, ...(better.acting && { acting: true as const }), tenure };
}
