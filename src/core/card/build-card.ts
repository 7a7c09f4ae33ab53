import type { Dataset } from '../dataset/dataset.ts';
import type { AsOfDate } from '../model/date.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import type { Card } from './card.ts';
import { eventDetails } from './event-details.ts';
import { organizationLeaders, placeGovernment } from './holders-on.ts';
import { meetingLine } from './meeting-line.ts';
import { officeLine } from './office-line.ts';
import { relatedMeetings } from './related-meetings.ts';
import { changesSince, lastKnownOn, rolesOn } from './roles-on.ts';

/** Which card is wanted: of whom, as of when, and beside whom. */
export interface CardRequest {
  entity: EntityId;
  asOf: AsOfDate;
  /**
   * The other actors of the article in the order it names them, then the events it tells of: its own meetings come
   * first, and those with its actors, the first above all.
   */
  company: EntityId[];
}

/** What is known of an entity for the reader of an article; `null` when the dataset does not have the entity. */
export function buildCard(dataset: Dataset, { entity: id, asOf, company }: CardRequest): Card | null {
  const entity = dataset.entity(id);
  if (entity === undefined || entity.kind === 'event') return eventCard(dataset, id, asOf, company);

  const related = relatedMeetings(dataset.eventsOf(id), { of: [id], near: asOf, asOf, company });
  const meetings = related.events.map(event => meetingLine(dataset, event, { asOf, company }));
  const head = { ...headOf(dataset, entity, asOf), unlisted: related.unlisted, meetings };

  if (entity.kind === 'organization') {
    return { ...head, kind: 'organization', leaders: organizationLeaders(dataset, id, asOf) };
  }
  if (entity.kind === 'place') {
    return { ...head, kind: 'place', government: placeGovernment(dataset, entity.country, asOf) };
  }
  const holdings = dataset.holdingsOf(id);
  const lastKnown = lastKnownOn(holdings, asOf);
  return {
    ...head,
    kind: 'person',
    offices: rolesOn(holdings, asOf).map(holding => officeLine(dataset, holding, asOf)),
    ...(lastKnown && { lastKnown: officeLine(dataset, lastKnown, asOf) }),
    since: changesSince(holdings, asOf).map(holding => officeLine(dataset, holding, asOf)),
    career: holdings.map(holding => officeLine(dataset, holding, asOf)),
  };
}

function eventCard(dataset: Dataset, id: EntityId, asOf: AsOfDate, company: EntityId[]): Card | null {
  const event = dataset.event(id);
  if (event === undefined) return null;
  const details = eventDetails(dataset, event, { asOf, company });
  // An event without a name of its own is called by its facts.
  const named = { ...dataset.entity(id), id, kind: 'event', name: details.event.title } as const;
  const { composed } = details.event;
  return { ...headOf(dataset, named, asOf), kind: 'event', ...(composed && { composed }), ...details };
}

function headOf(dataset: Dataset, entity: Entity, asOf: AsOfDate) {
  const { id, name, description, country, website } = entity;
  return {
    id,
    name,
    asOf,
    datasetDate: dataset.date,
    ...(description && { description }),
    ...(country && { country }),
    ...(website && { website }),
  };
}
