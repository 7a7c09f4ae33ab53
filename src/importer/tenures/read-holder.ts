import { isBefore, type PartialDate, type Tenure } from '../../core/model/date.ts';
import type { DraftHolder } from '../drafts/shapes.ts';
import { earliest, latest } from './dates.ts';

/** Statuses of a date that a page or a list stands behind. */
const trusted = new Set(['verified', 'verified-month', 'dataset', 'inferred-from-successor']);

/**
 * The tenure a better checked row tells. A date that rests on unchecked knowledge alone is not taken over; the office is
 * then known from the first and to the last day on which a page names its holder.
 */
export function readHolder(holder: DraftHolder): Tenure | undefined {
  const from = trustedDate(holder.start, holder.start_status);
  const to = trustedDate(holder.end, holder.end_status);
  // A page may name somebody before they took office, as nominated: the untrusted start serves to tell that.
  const attested = attestations(holder).filter(
    day => !(holder.start && isBefore(day, holder.start)) && !(holder.end && isBefore(holder.end, day)),
  );
  const firstAttested = from === undefined ? (earliest(attested) ?? to) : undefined;
  const begun = from ?? firstAttested;
  if (begun === undefined || (to !== undefined && isBefore(to, begun))) return undefined;
  return {
    ...(from === undefined ? { firstAttested: begun } : { from }),
    ...(to === undefined
      ? { lastAttested: latest(attested) ?? begun }
      : { to, ...(holder.end_status === 'inferred-from-successor' && { toInferred: true as const }) }),
  };
}

function trustedDate(
  date: PartialDate | null | undefined,
  status: string | null | undefined,
): PartialDate | undefined {
  if (!date || !status || !trusted.has(status)) return undefined;
  return status === 'verified-month' ? date.slice(0, 7) : date;
}

function attestations({ in_office_as_of, attested, cia_in_office }: DraftHolder): PartialDate[] {
  const days = [in_office_as_of, cia_in_office?.as_of, ...(attested ?? []).map(({ date }) => date)];
  return days.filter(day => day !== null && day !== undefined);
}
