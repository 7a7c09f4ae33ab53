import { dayNumber } from '../../core/model/day-span.ts';
import { type Account, idsOf, joinParticipants, joinSources, type Outcome } from './account.ts';
import type { PlaceFinder } from './find-place.ts';

/** "Accompanied President Obama.", "Supported President Trump’s participation in the G20 Leaders’ Summit." */
const with_ = /^(?:Accompanied|Supported) President /;

/**
 * Puts a Secretary of State who travelled with the President into the President's visit, so that a reader is not shown
 * the same journey twice. Those whose President's visit is not told of keep a visit of their own.
 */
export function joinCompanions(
  accounts: readonly Account[],
  places: PlaceFinder,
  tell: (outcome: Outcome) => void,
): Account[] {
  const presidential = accounts.filter(({ sources }) =>
    sources.some(one => typeof one === 'object' && one.url.includes('/travels/president/')),
  );
  return accounts.filter(account => {
    if (!with_.test(account.remarks ?? '')) return true;
    const country = account.place && places.countryOf(account.place);
    const journey = presidential.find(
      visit =>
        visit !== account &&
        daysApart(visit, account) <= 1 &&
        visit.place !== undefined &&
        places.countryOf(visit.place) === country &&
        idsOf(account.participants)
          .slice(1)
          .every(id => idsOf(visit.participants).includes(id)),
    );
    if (journey === undefined) return true;
    journey.participants = joinParticipants(journey.participants, account.participants);
    journey.sources = joinSources(journey.sources, account.sources);
    tell({ row: account.row, what: 'merged', why: journey.row });
    return false;
  });
}

/** Days between two journeys, 0 when they share one; a companion may arrive the day before. */
function daysApart(a: Account, b: Account): number {
  return Math.max(0, dayNumber(b.start) - dayNumber(a.end), dayNumber(a.start) - dayNumber(b.end));
}
