import type { Dataset } from '../dataset/dataset.ts';
import type { AsOfDate } from '../model/date.ts';
import type { EntityId } from '../model/entity.ts';
import type { OfficeHolding, Rank } from '../model/office.ts';
import type { HolderLine } from './card.ts';
import { linkTo } from './link-to.ts';
import { officeLine, rankOf } from './office-line.ts';
import { rolesOn } from './roles-on.ts';

/** Seats in an organization that do not lead it. */
const followers: Rank[] = ['ambassador', 'spokesperson', 'legislator', 'other'];

/** More names than this say who is in an organization, not who leads it. */
const mostLeaders = 4;

/** Who led an organization on a day, most senior first. */
export function organizationLeaders(dataset: Dataset, organization: EntityId, day: AsOfDate): HolderLine[] {
  const leading = dataset
    .holdingsIn(organization)
    .filter(({ office }) => !followers.includes(rankOf(office)));
  return holderLines(dataset, leading, day).slice(0, mostLeaders);
}

/** Who governed a state on a day: heads, foreign and defence ministers. Empty for a place outside any state. */
export function placeGovernment(dataset: Dataset, country: string | undefined, day: AsOfDate): HolderLine[] {
  return country === undefined ? [] : holderLines(dataset, dataset.governmentOf(country), day);
}

function holderLines(dataset: Dataset, holdings: OfficeHolding[], day: AsOfDate): HolderLine[] {
  return rolesOn(holdings, day).map(holding => ({
    ...officeLine(dataset, holding, day),
    person: linkTo(dataset, holding.person),
  }));
}
