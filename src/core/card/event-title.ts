import type { Dataset } from '../dataset/dataset.ts';
import type { Entity } from '../model/entity.ts';
import type { Event, EventKind } from '../model/event.ts';
import { shortNames } from './short-names.ts';

const nouns: Record<EventKind, string> = {
  meeting: 'meeting',
  talks: 'talks',
  call: 'call',
  visit: 'visit',
  summit: 'summit',
  conference: 'conference',
  invitation: 'invitation',
  announcement: 'announcement',
  agreement: 'agreement',
  election: 'election',
  conflict: 'conflict',
  attack: 'attack',
  other: 'event',
};

/** States that English calls with an article: a visit to the Netherlands. */
const withArticle =
  /^(United |Netherlands|Philippines|Maldives|Bahamas|Gambia|Seychelles|Comoros|.* (Republic|Islands|Emirates)$)/;

/**
 * What an event is called: its own name, or one composed from its facts in the manner of a headline:
 * "Truss – Lavrov talks, Moscow", "Wallace's visit to Moscow".
 */
export function eventTitle(dataset: Dataset, event: Event): string {
  if (event.name !== undefined) return event.name;
  const participants = event.participants
    .map(({ entity }) => dataset.entity(entity))
    .filter(entity => entity !== undefined);
  const place = event.place === undefined ? undefined : dataset.entity(event.place);
  return event.kind === 'visit'
    ? visitTitle(participants, place)
    : plainTitle(event.kind, participants, place);
}

/** A visit belongs to those who came, not to their hosts. */
function visitTitle(participants: Entity[], place: Entity | undefined): string {
  const guests = participants.filter(({ country }) => country === undefined || country !== place?.country);
  const visitors = shortNames(guests.length > 0 ? guests : participants.slice(0, 1));
  const to = place === undefined ? '' : ` to ${withArticle.test(place.name) ? 'the ' : ''}${place.name}`;
  if (visitors.length === 0) return `Visit${to}`;
  return visitors.length > 2 ? `Visit of ${someOf(visitors)}${to}` : `${visitors.join(' and ')}’s visit${to}`;
}

function plainTitle(kind: EventKind, participants: Entity[], place: Entity | undefined): string {
  const names = shortNames(participants);
  const noun = nouns[kind];
  const where = place === undefined ? '' : `, ${place.name}`;
  if (names.length === 0) return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}${where}`;
  if (names.length === 1) return `${names[0]}’s ${noun}${where}`;
  if (names.length <= 3) return `${names.join(' – ')} ${noun}${where}`;
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)} of ${someOf(names)}${where}`;
}

function someOf(names: string[]): string {
  return names.length === 3
    ? `${names[0]}, ${names[1]} and ${names[2]}`
    : `${names[0]}, ${names[1]} and ${names.length - 2} others`;
}
