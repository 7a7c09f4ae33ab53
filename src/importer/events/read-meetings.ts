import type { SourceReference } from '../../compiler/schema.ts';
import type { EntityId } from '../../core/model/entity.ts';
import type { EventKind, Participant } from '../../core/model/event.ts';
import { type Account, joinParticipants, joinSources, type Outcome } from './account.ts';
import type { EventCorrections } from './event-corrections.ts';
import type { PlaceFinder } from './find-place.ts';
import { citeMeeting, meetingSource } from './meeting-sources.ts';
import { peopleInRemarks } from './read-remarks.ts';
import type { DraftMeeting } from './shapes.ts';
import type { World } from './world.ts';

/** What the reading of a kind of drafts needs. */
export interface Reading {
  world: World;
  places: PlaceFinder;
  corrections: EventCorrections;
  tell(outcome: Outcome): void;
}

/** The accounts of a row of the meetings: none when it may not be shipped, several when it tells of several meetings. */
export function readMeeting(row: DraftMeeting, reading: Reading): Account[] {
  const { world, places, corrections, tell } = reading;
  const drop = (why: string) => {
    tell({ row: row.id, what: 'dropped', why });
    return [];
  };
  const wrong = corrections.dropped(row.id);
  if (wrong !== undefined) return drop(`by hand: ${wrong}`);
  const remarks = row.remarks?.slice(row.remarks.indexOf(': ') + 2);
  if (remarks?.startsWith('Stopped')) return drop('a stop on the way');

  const references = [{ src: row.source, url: row.url }, ...(row.other_sources ?? [])];
  const sources = references
    .map(({ src, url }): SourceReference | undefined => citeMeeting(src, url))
    .filter(source => source !== undefined);
  const known = references.map(({ src }) => meetingSource(src)).filter(one => one !== undefined);
  if (row.confidence === 'media' || known.length === 0) return drop('only state media tell of it');

  const correction = corrections.of(row.id);
  const place = placeOf(row, remarks, places, correction?.place);
  const country = place === undefined ? undefined : places.countryOf(place);
  const told = participantsOf(row, reading);
  const mentioned =
    remarks === undefined || row.start.length < 10
      ? []
      : peopleInRemarks(remarks, country, row.start, world).filter(
          ({ entity }) => world.kindOf(entity) === 'person',
        );
  const participants = joinParticipants(told, [
    ...mentioned,
    ...(correction?.participants ?? []).map(
      (id): Participant => ({ entity: world.idOf(id) ?? id, known: 'named' }),
    ),
  ]).filter(({ entity }) => !correction?.notParticipants?.includes(entity));

  const start = correction?.start ?? row.start;
  const end = correction?.end ?? (row.end < start ? start : row.end);
  const account: Account = {
    row: row.id,
    kind:
      (correction?.kind as EventKind | undefined) ??
      (meetingSource(row.source)?.journeys ? 'visit' : row.kind),
    ...(correction?.name !== undefined && { name: correction.name }),
    start,
    end,
    ...(place !== undefined && { place }),
    participants,
    history: [{ status: 'held', on: end }],
    sources: joinSources([], sources),
    ...(known.every(one => one.dayOfPublication) && { dayOfPublication: true as const }),
    ...(remarks !== undefined && { remarks }),
  };
  const apart = known.every(one => one.oneByOne) && !corrections.together(row.id);
  return apart ? oneMeetingForEachState(account, world) : [account];
}

function participantsOf(row: DraftMeeting, { world, tell }: Reading): Participant[] {
  // Those who spoke in the same debate did not meet.
  if (meetingSource(row.source)?.debate) return [];
  const inferred = new Set(row.participants_inferred);
  const participants: Participant[] = [];
  for (const draft of new Set(row.participants)) {
    const entity = world.idOf(draft);
    if (entity === undefined || world.kindOf(entity) === undefined) {
      tell({ row: row.id, what: 'noted', why: `participant ${draft} was not imported` });
    } else if (inferred.has(draft) && world.inOfficeOn(entity, row.start) !== 'yes') {
      // Whom an office, a country and a day stand for is a guess unless a source says who held it on that day.
      tell({
        row: row.id,
        what: 'noted',
        why: `no source says that ${entity}, who was inferred, was in office`,
      });
    } else if (!participants.some(one => one.entity === entity)) {
      participants.push({ entity, known: inferred.has(draft) ? 'inferred' : 'named' });
    }
  }
  return participants;
}

/** Places in the United States that a sentence names more closely than the draft's place does. */
const closer: [RegExp, string][] = [
  [/New York|UN General Assembly|United Nations General Assembly/, 'New York'],
  [/Mar-a-Lago/, 'Mar-a-Lago'],
  [/Camp David/, 'Camp David'],
  [/Rancho Mirage|Sunnylands/, 'Rancho Mirage'],
  [/Point Loma/, 'San Diego'],
];

function placeOf(
  row: DraftMeeting,
  remarks: string | undefined,
  places: PlaceFinder,
  correction: string | null | undefined,
): EntityId | undefined {
  const text = correction === undefined ? row.place : correction;
  // An address on which no city is given: calls have no place, whatever the draft says.
  if (text === null || row.kind === 'call') return undefined;
  const within =
    text === 'United States' ? closer.find(([pattern]) => pattern.test(remarks ?? '')) : undefined;
  // "Official Working Visit. Also visited Mar-a-Lago": the visit was to more than one place.
  if (within && !/\balso\b|Included/i.test(remarks ?? '')) return places.inCountry(within[1], 'US');
  return places.named(text, row.countries);
}

/**
 * Channels that tell of each meeting by itself have been put together by day in the drafts: whoever spoke to Lavrov on
 * that day. A meeting with the people of each state is what the source vouches for.
 */
function oneMeetingForEachState(account: Account, world: World): Account[] {
  const [chief, ...others] = account.participants;
  if (chief === undefined) return [account];
  const states = new Map<string, Participant[]>();
  for (const other of others) {
    const state = world.countryOf(other.entity) ?? '';
    states.set(state, [...(states.get(state) ?? []), other]);
  }
  if (states.size < 2) return [account];
  return [...states.values()].map(guests => ({ ...account, participants: [chief, ...guests] }));
}
