import type { Dataset } from '../dataset/dataset.ts';
import type { Entity } from '../model/entity.ts';
import type { ComposedTitle, Event, EventKind } from '../model/event.ts';
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
 * What an event is called in the dataset's language: its own name, or one composed from its facts in the manner of a
 * headline: "Truss – Lavrov talks, Moscow", "Wallace's visit to Moscow".
 */
export function eventTitle(dataset: Dataset, event: Event): string {
  const composed = composedTitle(dataset, event);
  if (composed === undefined) return event.name ?? event.id;
  const title = composed.kind === 'visit' ? visitTitle(composed) : plainTitle(composed);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** The facts that make the title of an event; nothing for one that has a name of its own. */
export function composedTitle(dataset: Dataset, event: Event): ComposedTitle | undefined {
  if (event.name !== undefined) return undefined;
  const { kind } = event;
  const place = event.place === undefined ? undefined : dataset.entity(event.place);
  const participants = event.participants
    .map(({ entity }) => dataset.entity(entity))
    .filter(entity => entity !== undefined);
  const actors = shortNames(kind === 'visit' ? visitorsAmong(participants, place) : participants);
  return { kind, actors, ...(place && { place: placeInTitle(place) }) };
}

/** A visit belongs to those who came, not to their hosts. */
function visitorsAmong(participants: Entity[], place: Entity | undefined): Entity[] {
  const guests = participants.filter(({ country }) => country === undefined || country !== place?.country);
  return guests.length > 0 ? guests : participants.slice(0, 1);
}

function placeInTitle({ name, placeType, country }: Entity): NonNullable<ComposedTitle['place']> {
  const inEnglish = withArticle.test(name) ? `the ${name}` : name;
  return { name, inEnglish, ...(placeType === 'state' && country && { state: country }) };
}

function visitTitle({ actors, place }: ComposedTitle): string {
  const to = place === undefined ? '' : ` to ${place.inEnglish}`;
  if (actors.length === 0) return `visit${to}`;
  return actors.length > 2 ? `visit of ${someOf(actors)}${to}` : `${actors.join(' and ')}’s visit${to}`;
}

function plainTitle({ kind, actors, place }: ComposedTitle): string {
  const noun = nouns[kind];
  const where = place === undefined ? '' : `, ${place.name}`;
  if (actors.length === 0) return `${noun}${where}`;
  if (actors.length === 1) return `${actors[0]}’s ${noun}${where}`;
  if (actors.length <= 3) return `${actors.join(' – ')} ${noun}${where}`;
  return `${noun} of ${someOf(actors)}${where}`;
}

function someOf(names: string[]): string {
  return names.length === 3
    ? `${names[0]}, ${names[1]} and ${names[2]}`
    : `${names[0]}, ${names[1]} and ${names.length - 2} others`;
}
