import type { Dataset } from '../../dataset/dataset.ts';
import type { EntityId } from '../../model/entity.ts';
import { regionAt } from './regions.ts';
import { meantBy, type Placed, type Sentence } from './sentences.ts';

/** Where a sentence says that something is, goes or comes. */
export interface Somewhere {
  /** A place; absent for a part of the world, and for where an institution sits. */
  place?: EntityId;
  /** The states it is in, or that it holds. */
  countries: ReadonlySet<string>;
}

/** Whether a mention is of someone who can act. */
export function isActor({ mention: { kind } }: Placed): boolean {
  return kind === 'person' || kind === 'organization';
}

/** Whether a mention is of a place. */
export function isPlace({ mention: { kind } }: Placed): boolean {
  return kind === 'place';
}

/** Whether a mention is of a state, which can act as well. */
export function isState(placed: Placed, dataset: Dataset): boolean {
  return isPlace(placed) && dataset.entity(meantBy(placed)[0] ?? '')?.placeType === 'state';
}

/** Where an institution sits: the Kremlin is in Russia. */
export function seatOf(placed: Placed, dataset: Dataset): Somewhere[] {
  const country = dataset.entity(meantBy(placed)[0] ?? '')?.country;
  return country?.length === 2 ? [{ countries: new Set([country]) }] : [];
}

/** Where a mention of a place is. */
export function somewhere({ block }: Sentence, placed: Placed, dataset: Dataset): Somewhere[] {
  return meantBy(placed).map(place => {
    const country = dataset.entity(place)?.country;
    const region = country === undefined ? regionAt(block.words, placed.first) : undefined;
    if (region) return { countries: region.states };
    return { place, countries: new Set(country === undefined ? [] : [country]) };
  });
}
