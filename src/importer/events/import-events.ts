import type { EventSource, PlaceSource } from '../../compiler/schema.ts';
import { readLines } from '../drafts/read-lines.ts';
import { joinCompanions } from './accompanied.ts';
import type { Account, Outcome } from './account.ts';
import { addLeaders } from './add-leaders.ts';
import { setApartFromNamed } from './beside-named.ts';
import type { EventCorrections } from './event-corrections.ts';
import { eventSources } from './event-source.ts';
import { placeFinder } from './find-place.ts';
import { joinGatherings } from './join-gatherings.ts';
import { mergeAccounts } from './merge-accounts.ts';
import { readBilateral } from './read-bilateral.ts';
import { type Reading, readMeeting } from './read-meetings.ts';
import { readNamed, sharedNames } from './read-named.ts';
import { draftBilateral, draftMeeting, draftNamed } from './shapes.ts';
import { leaveOutToldByHand } from './told-by-hand.ts';
import type { World } from './world.ts';
import { worthTelling } from './worth-telling.ts';

/** What an import of events gives. */
export interface ImportedEvents {
  events: EventSource[];
  /** Cities in which something happened and that no other list of places has. */
  places: PlaceSource[];
  /** What became of every draft row that is not simply an event of its own. */
  outcomes: Outcome[];
  /** Things an editor may want to look at. */
  warnings: string[];
}

/**
 * Makes events of the drafts in a folder: meetings.jsonl, bilateral.jsonl and events.jsonl, each of which may be
 * missing. Events by hand win: what a draft tells of them is left out.
 *
 * @throws DraftFault with the file and line that cannot be read.
 */
export function importEvents(
  folder: string,
  world: World,
  byHand: readonly EventSource[],
  corrections: EventCorrections,
): ImportedEvents {
  const places = placeFinder(world);
  const outcomes: Outcome[] = [];
  const tell = (outcome: Outcome) => outcomes.push(outcome);
  const reading: Reading = { world, places, corrections, tell };

  const meetings = readLines(folder, 'meetings.jsonl', draftMeeting).map(({ row }) => row);
  const bilateral = readLines(folder, 'bilateral.jsonl', draftBilateral).map(({ row }) => row);
  const named = readLines(folder, 'events.jsonl', draftNamed).map(({ row }) => row);
  const shared = sharedNames(named);

  const namedAccounts = named.flatMap(row => readNamed(row, shared, reading));
  const told = [
    ...meetings.flatMap(row => readMeeting(row, reading)),
    ...bilateral.flatMap(row => readBilateral(row, reading)),
  ];
  const unchecked = (accounts: Account[]) => leaveOutToldByHand(accounts, byHand, places, tell);
  const gathered = joinGatherings(unchecked(namedAccounts), unchecked(told), reading);
  const journeys = joinCompanions(gathered.others, places, tell);
  const others = setApartFromNamed(gathered.named, journeys, places, tell);
  const merged = mergeAccounts([...gathered.named, ...others], places, corrections, tell);
  const kept = merged
    .map(account => worthTelling(account, places, world, tell))
    .filter(account => account !== undefined)
    .map(account => addLeaders(account, world, corrections.of(account.row)?.notParticipants));
  const events = eventSources(kept, new Set(byHand.map(({ id }) => id)), world);
  return {
    events,
    places: places.added(),
    outcomes,
    warnings: [
      ...places.unknown().map(text => `no city is known as "${text}"; the state was taken, or nothing`),
      ...outOfOffice(kept, world),
    ],
  };
}

/** Events on whose day a participant held none of the offices that are known. */
function outOfOffice(events: readonly Account[], world: World): string[] {
  return events.flatMap(({ row, start, participants, name }) =>
    start.length < 10 || name !== undefined
      ? []
      : participants
          .filter(
            ({ entity }) => world.kindOf(entity) === 'person' && world.inOfficeOn(entity, start) === 'no',
          )
          .map(
            ({ entity }) => `${row}: ${world.nameOf(entity)} (${entity}) held no known office on ${start}`,
          ),
  );
}
