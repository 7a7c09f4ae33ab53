import type { Dataset, EventOutline } from '../../dataset/dataset.ts';
import type { EntityId } from '../../model/entity.ts';
import { type Act, fits } from './act.ts';
import { agreeInPlace } from './agree-in-place.ts';
import { agreeInTime, type Moment } from './agree-in-time.ts';
import type { Actors } from './read-actors.ts';

/** A sentence as a described event is looked for: what was done, by whom, when, and who else the text speaks of. */
export interface Description {
  act: Act;
  isVerb: boolean;
  actors: Actors;
  /** Whom a pronoun, or a missing subject, may mean: the people of the sentences before. */
  implied: ReadonlySet<EntityId>;
  moment: Moment;
  /** Everyone whom the article names. */
  company: ReadonlySet<EntityId>;
}

/** What speaks for an event, in points. */
const points = {
  subject: 3,
  partner: 3,
  implied: 2,
  other: 1,
  kind: 2,
  place: 2,
  aside: 0.5,
  absent: 0.15,
  toldToday: 0.4,
  host: 0.8,
};
/** At most so many absent participants count against an event: great gatherings are named by a few. */
const mostAbsent = 6;

/** What speaks for an event as that which is described, in points; `undefined` when something speaks against it. */
export function weighEvent(
  event: EventOutline,
  description: Description,
  dataset: Dataset,
): number | undefined {
  const { act, isVerb, actors, implied, moment, company } = description;
  const kind = fits[act][event.kind];
  if (kind === undefined) return undefined;
  const time = agreeInTime(event, moment);
  if (time === undefined) return undefined;
  const place = agreeInPlace(event, actors.destinations, dataset);
  if (place < 0) return undefined;

  const takesPart = (id: EntityId) => event.participants.includes(id);
  const subject = actors.subjects.some(id => stands(id, event, dataset));
  const partner = actors.partners.some(id => stands(id, event, dataset));
  if (actors.partners.length > 0 && !partner) return undefined;
  if (!actors.together.every(takesPart)) return undefined;
  if (isVerb && actors.subjects.length > 0 && !subject) return undefined;

  const named = new Set([...actors.subjects, ...actors.partners, ...actors.others].filter(takesPart));
  const guessed =
    actors.subjects.length > 0
      ? []
      : [...implied].filter(id => takesPart(id) && !actors.partners.includes(id));
  const present = new Set([...named, ...guessed.slice(0, 1)]).size;
  const aside = agreeInPlace(event, actors.places, dataset);
  const known = event.participants.every(id => company.has(id));
  const convinces =
    present >= 2 ||
    (present === 1 && (place >= 0.3 || (event.participants.length === 1 && time.named))) ||
    (present === 1 &&
      time.named &&
      (partner || subject) &&
      named.size > 0 &&
      actors.partners.some(id => !takesPart(id) && stands(id, event, dataset))) ||
    (named.size === 1 && time.named && known && event.participants.length <= 3);
  if (!convinces) return undefined;

  const count = (ids: readonly EntityId[]) => ids.filter(takesPart).length;
  const beside =
    Math.max(0, count(actors.subjects) - 1) + Math.max(0, count(actors.partners) - 1) + count(actors.near);
  const absent = Math.min(mostAbsent, event.participants.filter(id => !company.has(id)).length);
  return (
    (subject ? points.subject : 0) +
    (partner ? points.partner : 0) +
    (!subject && guessed.length > 0 ? points.implied : 0) +
    points.other * beside +
    points.kind * kind +
    (event.kind === 'invitation' && actors.subjects.includes(event.participants[0] ?? '') ? points.host : 0) +
    time.points +
    points.place * place +
    points.aside * Math.max(0, aside) -
    points.absent * absent +
    (wasToldOn(event, moment.day) ? points.toldToday : 0)
  );
}

/** Whether someone took part, or a state or an institution of it stands for someone of that state who did. */
export function stands(id: EntityId, event: EventOutline, dataset: Dataset): boolean {
  if (event.participants.includes(id)) return true;
  const entity = dataset.entity(id);
  if (entity === undefined || entity.kind === 'person' || entity.country?.length !== 2) return false;
  return event.participants.some(one => dataset.entity(one)?.country === entity.country);
}

/** Whether an event still to come was spoken of on the day of the article or the day before. */
function wasToldOn({ told, span }: EventOutline, day: number): boolean {
  if (span !== undefined && span.from <= day) return false;
  return told.some(({ from, to }) => from === to && from >= day - 1 && from <= day);
}
