import type { Dataset, EventOutline } from '../../dataset/dataset.ts';
import { heldOn } from '../../model/date.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Rank } from '../../model/office.ts';

/** Who speaks for a state when it meets others. */
const speaking: ReadonlySet<Rank> = new Set<Rank>([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
]);

/**
 * Whether someone took part, or stands for one who did: a state or an institution of it for someone of that state, those
 * `except` whom others stand for; and who led a state or its diplomacy on the day for the state, where only that is told.
 */
export function stands(
  id: EntityId,
  event: EventOutline,
  dataset: Dataset,
  except: readonly EntityId[] = [],
): boolean {
  if (event.participants.includes(id)) return true;
  const entity = dataset.entity(id);
  if (entity?.country?.length !== 2) return false;
  const { country, kind } = entity;
  if (kind === 'person') return standsForState(id, country!, event, dataset);
  return event.participants.some(one => !except.includes(one) && dataset.entity(one)?.country === country);
}

function standsForState(
  person: EntityId,
  country: string,
  { participants, span }: EventOutline,
  dataset: Dataset,
): boolean {
  const state = dataset.stateOf(country);
  if (state === undefined || span === undefined || !participants.includes(state)) return false;
  // When somebody of the state is told to have come, nobody else is thought of.
  const isToldBySome = participants.some(one => one !== state && dataset.entity(one)?.country === country);
  return !isToldBySome && spokeFor(person, country, span.from, dataset);
}

/** Whether a source says that a person spoke for a state on a day, in days since 1 January 1970. */
function spokeFor(person: EntityId, country: string, day: number, dataset: Dataset): boolean {
  const on = new Date(day * 86_400_000).toISOString().slice(0, 10);
  return dataset
    .holdingsOf(person)
    .some(
      ({ office, tenure }) =>
        office.country === country &&
        office.ranks.some(rank => speaking.has(rank)) &&
        heldOn(tenure, on) === 'yes',
    );
}
