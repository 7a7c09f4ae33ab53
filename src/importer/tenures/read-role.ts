import { isBefore, type PartialDate, type Tenure } from '../../core/model/date.ts';
import type { DraftRole } from '../drafts/shapes.ts';
import { latest } from './dates.ts';

/**
 * The tenure a row tells, each of its dates with the meaning the row gives it; `undefined` when it tells no day at all,
 * or an end before the start. A day that contradicts another is left out: a list may be older than a departure.
 */
export function readTenure(role: DraftRole): Tenure | undefined {
  const from = role.start ?? undefined;
  const to = role.end ?? undefined;
  const firstAttested =
    from === undefined ? (role.first_attested ?? role.last_attested ?? undefined) : undefined;
  const begun = from ?? firstAttested ?? to;
  if (begun === undefined || (to !== undefined && isBefore(to, begun))) return undefined;
  const tenure: Tenure = {
    ...(from !== undefined && { from }),
    ...(from === undefined && { firstAttested: begun }),
    ...(role.term_end_scheduled && { termEnds: role.term_end_scheduled }),
  };
  if (to !== undefined) return { ...tenure, to, ...(role.end_inferred && { toInferred: true as const }) };
  const endedBefore = endedBeforeOf(role, begun);
  const lastAttested = latest(
    [role.open_as_of, role.last_attested].filter(day => isWithin(day, begun, endedBefore)),
  );
  return { ...tenure, ...(endedBefore && { endedBefore }), lastAttested: lastAttested ?? begun };
}

/** A day by which somebody had left, unless an official text names them in office after it. */
function endedBeforeOf(
  { end_before: day, last_attested: named }: DraftRole,
  begun: PartialDate,
): PartialDate | undefined {
  if (!day || !isBefore(begun, day) || (named && isBefore(day, named))) return undefined;
  return day;
}

function isWithin(
  day: PartialDate | null | undefined,
  begun: PartialDate,
  endedBefore: PartialDate | undefined,
): boolean {
  return !!day && !isBefore(day, begun) && (endedBefore === undefined || isBefore(day, endedBefore));
}
