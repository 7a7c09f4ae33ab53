/**
 * A day, month or year, known no more precisely than it is written: `2022`, `2022-02` or `2022-02-10`
 * (the calendar levels of EDTF 0, https://www.loc.gov/standards/datetime/).
 */
export type PartialDate = string;

/** A full day, `2022-02-10`. */
export type IsoDay = string;

/** The day an article was published; today when that is not known. */
export type AsOfDate = IsoDay;

/**
 * From when to when an office was held, and how far the sources can vouch for it.
 *
 * A missing `to` never means "to the present": the sources then vouch for no day after `lastAttested`.
 */
export interface Tenure {
  from?: PartialDate;
  to?: PartialDate;
  /** `to` is the day the successor began, not a day a source gives. */
  toInferred?: true;
  /** Left at some time before this day; the day itself is not known. */
  endedBefore?: PartialDate;
  /** The earliest day on which a source names the holder in office, when the start is not known. */
  firstAttested?: PartialDate;
  /** The last day on which a source names the holder in office. */
  lastAttested?: PartialDate;
  /** The day the term is due to end, said in advance. */
  termEnds?: PartialDate;
}

/** Whether an office was held on a day: `unknown` when no source speaks of that day. */
export type Held = 'yes' | 'no' | 'unknown';

/**
 * Whether the office was held on `day`.
 *
 * Dates compare as text, cut to the precision both share, so a tenure known only as "until 2021" covers every
 * day of 2021. On a handover day both the leaving and the arriving holder count as in office.
 */
export function heldOn(tenure: Tenure, day: AsOfDate): Held {
  const { from, to, endedBefore, firstAttested, lastAttested } = tenure;
  if (from !== undefined && isBefore(day, from)) return 'no';
  if (to !== undefined && isBefore(to, day)) return 'no';
  if (endedBefore !== undefined && !isBefore(day, endedBefore)) return 'no';
  const begun = from ?? firstAttested;
  const vouched = to ?? lastAttested ?? begun;
  if (begun === undefined || vouched === undefined || isBefore(day, begun)) return 'unknown';
  return isBefore(vouched, day) ? 'unknown' : 'yes';
}

/** Whether every day that `a` may mean lies before every day that `b` may mean. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision) < b.slice(0, precision);
}

/** Whole days from `a` to `b`, negative when `b` is earlier; `undefined` unless both are full days. */
export function daysBetween(a: PartialDate, b: PartialDate): number | undefined {
  if (a.length !== 10 || b.length !== 10) return undefined;
  return Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);
}
