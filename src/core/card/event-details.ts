import type { Dataset } from '../dataset/dataset.ts';
import type { IsoDay } from '../model/date.ts';
import type { EntityId } from '../model/entity.ts';
import type { Event } from '../model/event.ts';
import type { EventCard } from './card.ts';
import { linkTo } from './link-to.ts';
import { type ArticleView, meetingLine } from './meeting-line.ts';
import { officeLine } from './office-line.ts';
import { relatedMeetings } from './related-meetings.ts';
import { rolesOn } from './roles-on.ts';

type EventDetails = Pick<EventCard, 'event' | 'participants' | 'outcome' | 'meetings' | 'unlisted'>;

/** What an event's card says: who took part in which office of that day, what came of it, what else they did. */
export function eventDetails(dataset: Dataset, event: Event, view: ArticleView): EventDetails {
  const day = event.start?.length === 10 ? event.start : view.asOf;
  const actors = event.participants.map(({ entity }) => entity);
  const related = relatedMeetings(eventsAmong(dataset, event, actors), {
    of: [],
    near: day,
    asOf: view.asOf,
    company: actors,
  });
  return {
    event: meetingLine(dataset, event, view),
    participants: actors.map(id => {
      const office = officeTitle(dataset, id, day);
      return { link: linkTo(dataset, id), ...(office && { office }) };
    }),
    ...(event.outcome && { outcome: event.outcome }),
    meetings: related.events.map(other => meetingLine(dataset, other, view)),
    unlisted: related.unlisted,
  };
}

function officeTitle(dataset: Dataset, person: EntityId, day: IsoDay): string | undefined {
  const holding = rolesOn(dataset.holdingsOf(person), day).at(0);
  if (holding === undefined) return undefined;
  const { short, title } = officeLine(dataset, holding, day);
  return short ?? title;
}

/** Other events at which at least two of the actors met, or in which the only actor took part. */
function eventsAmong(dataset: Dataset, { id }: Event, actors: EntityId[]): Event[] {
  const needed = Math.min(2, actors.length);
  const events = new Map(actors.flatMap(actor => dataset.eventsOf(actor)).map(event => [event.id, event]));
  const met = ({ participants }: Event) =>
    participants.filter(({ entity }) => actors.includes(entity)).length >= needed;
  return [...events.values()].filter(event => event.id !== id && met(event));
}
