import { type Account, idsOf, joinParticipants, joinSources, type Outcome } from './account.ts';
import type { PlaceFinder } from './find-place.ts';
import { daysMeet, placesAgree } from './same-event.ts';

/** Kinds of named events that are a meeting of those whom they name. */
const meetings: ReadonlySet<string> = new Set(['summit', 'talks', 'meeting', 'visit']);

/** A meeting of more is a conference, with meetings of its own at its side. */
const mostPeople = 4;

/**
 * Tells a named meeting apart from the journeys to it: a journey to Singapore to meet Kim and the host is the Singapore
 * summit and a visit to the host. What is left of a journey when the summit is taken away stays, if anybody is. A named
 * visit is the journey itself.
 */
export function setApartFromNamed(
  named: readonly Account[],
  others: readonly Account[],
  places: PlaceFinder,
  tell: (outcome: Outcome) => void,
): Account[] {
  const summits = named.filter(
    ({ kind, participants }) =>
      meetings.has(kind) && participants.length > 1 && participants.length <= mostPeople,
  );
  return others.flatMap(account => {
    const [traveller] = account.participants;
    const ids = idsOf(account.participants);
    const summit = summits.find(
      event =>
        account.kind === 'visit' &&
        account.place !== undefined &&
        daysMeet(event, account) &&
        placesAgree(event.place, account.place, places) &&
        event.participants.length < ids.length &&
        idsOf(event.participants).every(id => ids.includes(id)),
    );
    if (summit === undefined || traveller === undefined) return [account];
    summit.sources = joinSources(summit.sources, account.sources);
    const met = idsOf(summit.participants);
    if (summit.kind === 'visit') {
      summit.participants = joinParticipants(summit.participants, account.participants);
      tell({ row: account.row, what: 'merged', why: summit.row });
      return [];
    }
    const hosts = account.participants.slice(1).filter(({ entity }) => !met.includes(entity));
    if (hosts.length > 0) {
      tell({ row: account.row, what: 'noted', why: `those of ${summit.row} are told of there` });
      return [{ ...account, participants: [traveller, ...hosts] }];
    }
    summit.participants = joinParticipants(summit.participants, [traveller]);
    tell({ row: account.row, what: 'merged', why: summit.row });
    return [];
  });
}
