import { dayNumber } from '../../core/model/day-span.ts';
import { type Account, joinParticipants, joinSources, type Outcome } from './account.ts';
import type { PlaceFinder } from './find-place.ts';
import { type Gathering, gatherings } from './gatherings.ts';
import { daysMeet } from './same-event.ts';
import type { World } from './world.ts';

/**
 * Puts those who attended a gathering into its record: a visit to the United States for the Nuclear Security Summit is
 * attendance at the summit. A traveller who met others on the same journey keeps a record of that too.
 */
export function joinGatherings(
  named: Account[],
  others: readonly Account[],
  { places, world, tell }: { places: PlaceFinder; world: World; tell: (outcome: Outcome) => void },
): { named: Account[]; others: Account[] } {
  const events = [...named];
  const rest: Account[] = [];
  for (const account of others) {
    const said = gatherings.find(({ says }) => account.remarks !== undefined && says.test(account.remarks));
    const event = said ? editionOf(said, account, events, places) : onlySummitOf(account, events, world);
    if (event === undefined && said?.name === undefined) {
      rest.push(account);
      continue;
    }
    const edition = event ?? newEdition(said?.name ?? '', account);
    if (event === undefined) events.push(edition);
    const attended = isAttendance(account, world);
    const who = attended || isGuestOfHost(account) ? account.participants : account.participants.slice(0, 1);
    // Whose summit it was on that day is not in the source, so the guest is inferred.
    const known = said ? who : who.map(({ entity }) => ({ entity, known: 'inferred' as const }));
    edition.participants = joinParticipants(edition.participants, known);
    edition.sources = joinSources(edition.sources, account.sources);
    if (attended) tell({ row: account.row, what: 'merged', why: edition.row });
    else rest.push(account);
  }
  return { named: events, others: rest };
}

/** Whether the row tells of nothing but that somebody came: people of one state, or a guest and the host. */
function isAttendance(account: Account, world: World): boolean {
  const states = new Set(account.participants.map(({ entity }) => world.countryOf(entity)));
  if (states.size <= 1) return true;
  return (
    isGuestOfHost(account) && !/Working Visit|Official|State Visit|bilateral/i.test(account.remarks ?? '')
  );
}

/** Whether the account is of a foreign leader's visit to the President of the United States. */
function isGuestOfHost({ sources }: Account): boolean {
  return sources.some(one => typeof one === 'object' && one.url.includes('/visits/'));
}

/** The edition of a gathering about the days of an account: a guest may leave the day before or come the day after. */
function editionOf(
  { drafts, name }: Gathering,
  account: Account,
  events: Account[],
  places: PlaceFinder,
): Account | undefined {
  return events.find(event => {
    if (!(drafts?.test(event.row) || (name !== undefined && event.name?.startsWith(name)))) return false;
    if (!sameCountry(event, account, places)) return false;
    if (daysMeet(event, account)) return true;
    const early = dayNumber(event.start) - dayNumber(account.end);
    const late = dayNumber(account.start) - dayNumber(event.end);
    return early <= 1 && late <= 1;
  });
}

/** Whether both were in one country, as far as is known: leaders of a summit in Carbis Bay may be "in Cornwall". */
function sameCountry(a: Account, b: Account, places: PlaceFinder): boolean {
  if (a.place === undefined || b.place === undefined) return true;
  return places.countryOf(a.place) === places.countryOf(b.place);
}

/** Ids of drafts of the summits that leaders of the G20 and APEC states attend. */
const ofManyStates = /^(?:g20|apec)-/;

/** For a leader who is only said to have been at a summit: the only one of that day that their state is part of. */
function onlySummitOf(account: Account, events: Account[], world: World): Account | undefined {
  const [leader, ...others] = account.participants;
  if (account.kind !== 'summit' || leader === undefined || others.length > 0 || account.place !== undefined) {
    return undefined;
  }
  const state = world.stateOf(world.countryOf(leader.entity) ?? '');
  const fitting = events.filter(
    event =>
      event.kind === 'summit' &&
      event.start <= account.start &&
      account.end <= event.end &&
      (ofManyStates.test(event.row) ||
        event.participants.some(({ entity }) => entity === state || entity === leader.entity)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function newEdition(name: string, { remarks: _, dayOfPublication: __, ...account }: Account): Account {
  return {
    ...account,
    kind: 'summit',
    name: `${name} ${account.start.slice(0, 4)}`,
    participants: [],
    sources: [],
  };
}
