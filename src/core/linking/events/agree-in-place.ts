import type { Dataset, EventOutline } from '../../dataset/dataset.ts';
import type { Somewhere } from './somewhere.ts';

/** How well a place answers to where an event was: its very place, its state, a wider part of the world, or another. */
const points = { same: 1, state: 0.7, region: 0.5, otherCity: 0.1, other: -1 };

/** How well an event's place answers to where a sentence says it was, from -1 (elsewhere) to 1; 0 when either is unknown. */
export function agreeInPlace(event: EventOutline, where: readonly Somewhere[], dataset: Dataset): number {
  if (event.place === undefined || where.length === 0) return 0;
  const country = dataset.entity(event.place)?.country;
  const best = Math.max(...where.map(one => agree(event.place!, country, one, dataset)));
  // One stop of a journey of three answers to it less than the journey.
  return best > 0 ? best / Math.sqrt(where.length) : best;
}

function agree(
  at: string,
  country: string | undefined,
  { place, countries }: Somewhere,
  dataset: Dataset,
): number {
  if (place === at) return points.same;
  if (country === undefined || !countries.has(country)) return points.other;
  if (place === undefined) return countries.size > 1 ? points.region : points.state;
  return dataset.entity(place)?.placeType === 'city' ? points.otherCity : points.state;
}
