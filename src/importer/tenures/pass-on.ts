import { isBefore } from '../../core/model/date.ts';
import { distinctSources } from '../sources.ts';
import { begin, type Claim, vouched } from './claim.ts';

/**
 * The claims after cutting: what a list vouched for beyond a cut, it vouches for in the later term of the same person,
 * when nobody else is known to have come after them.
 */
export function passOn(cut: readonly Claim[], before: readonly Claim[]): Claim[] {
  return cut.map(claim => {
    if (claim.tenure.to !== undefined || claim.tenure.from === undefined) return claim;
    const lost = before.filter(
      (other, i) => other.person === claim.person && other !== claim && cut[i] !== other,
    );
    const later = lost.filter(other => isBefore(vouched(claim.tenure), vouched(other.tenure)));
    const last = later
      .map(({ tenure }) => vouched(tenure))
      .sort()
      .at(-1);
    if (last === undefined) return claim;
    const followed = cut.some(
      other =>
        other.person !== claim.person &&
        isBefore(claim.tenure.from!, begin(other.tenure)) &&
        isBefore(begin(other.tenure), last),
    );
    if (followed) return claim;
    const vouching = later.filter(({ tenure }) => vouched(tenure) === last);
    return {
      ...claim,
      tenure: { ...claim.tenure, lastAttested: last },
      sources: distinctSources([claim, ...vouching].flatMap(({ sources }) => sources)),
    };
  });
}
