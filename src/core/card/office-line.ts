import type { Dataset } from '../dataset/dataset.ts';
import { type IsoDay, isBefore, type PartialDate } from '../model/date.ts';
import { type Office, type OfficeHolding, type OfficeTitle, type Rank, ranks } from '../model/office.ts';
import type { OfficeLine } from './card.ts';
import { linkTo } from './link-to.ts';

/**
 * An office as a card lists it: under the title it bore on `day`, or on the day of the tenure nearest to it, so that
 * nobody is called by a title their office took after they had left.
 */
export function officeLine(dataset: Dataset, holding: OfficeHolding, day: IsoDay): OfficeLine {
  const { office, tenure, acting, sources } = holding;
  const { title, short } = titleOn(office, nearestDay(tenure.from ?? tenure.firstAttested, tenure.to, day));
  return {
    title,
    ...(short && { short }),
    rank: rankOf(office),
    country: office.country,
    ...(office.organization && { organization: linkTo(dataset, office.organization) }),
    tenure,
    ...(acting && { acting }),
    sources,
  };
}

/** The most senior rank of an office: the President of France is head of state before anything else. */
export function rankOf(office: Office): Rank {
  return ranks.find(rank => office.ranks.includes(rank)) ?? 'other';
}

/** What an office was called on a day; the last title that had begun by then, else its first. */
export function titleOn(office: Office, day: PartialDate): OfficeTitle {
  const begun = office.titles.filter(({ from }) => from === undefined || !isBefore(day, from));
  return begun.at(-1) ?? office.titles[0] ?? { title: office.id };
}

function nearestDay(from: PartialDate | undefined, to: PartialDate | undefined, day: IsoDay): PartialDate {
  if (to !== undefined && isBefore(to, day)) return to;
  if (from !== undefined && isBefore(day, from)) return from;
  return day;
}
