import type { EntityId } from '../model/entity.ts';
import { countFirst } from './count-first.ts';

/** Where an article names people in full, and where it names others of the same name. */
export interface Namings {
  /** A full name of the entity stands at this place in reading order. */
  name(entity: EntityId, place: number): void;
  /** Someone, or something, else that shares a name with the entity is named at this place. */
  nameOther(entity: EntityId, place: number): void;
  /** Whether the entity is named in full before `place`, or else after it; neither gives `undefined`. */
  named(entity: EntityId, place: number): 'before' | 'after' | undefined;
  /** Whether another of its name is named before `place`, or anywhere when no place is given. */
  hasOther(entity: EntityId, place?: number): boolean;
  /** The entity is called by a short name once more; these are told in reading order. */
  shorten(entity: EntityId): void;
  /**
   * Whether a short name at `place` can mean the entity: it is named in full, and was so after the last other person of
   * that name. A headline, before anyone is named, means the one who is named first.
   */
  canMean(entity: EntityId, place: number): boolean;
  /**
   * Whether the entity is named in full before `place`, and spoken of so much more than the others of its name that they
   * are named in passing: "Kim's sister, Kim Yo Jong".
   */
  outshinesOthers(entity: EntityId, place: number): boolean;
}

/** Others of a name are named in passing when the one meant is spoken of this many times as often. */
const inPassing = 3;

/** Namings of an article; those in `known` are named before it begins. */
export function startNamings(known: Iterable<EntityId>): Namings {
  const places = new Map<EntityId, number[]>([...known].map(entity => [entity, [-1]]));
  const others = new Map<EntityId, number[]>();
  const shortened = new Map<EntityId, number>();
  return {
    shorten: entity => void shortened.set(entity, (shortened.get(entity) ?? 0) + 1),
    outshinesOthers(entity, place) {
      const named = countBefore(places.get(entity) ?? [], place);
      const rivals = countBefore(others.get(entity) ?? [], place);
      return named > 0 && named + (shortened.get(entity) ?? 0) >= inPassing * rivals;
    },
    name: (entity, place) => insert(places, entity, place),
    nameOther: (entity, place) => insert(others, entity, place),
    named(entity, place) {
      const named = places.get(entity);
      return named && (named[0]! < place ? 'before' : 'after');
    },
    hasOther: (entity, place = Number.POSITIVE_INFINITY) => (others.get(entity)?.[0] ?? place) < place,
    canMean(entity, place) {
      const named = places.get(entity);
      if (named === undefined) return false;
      const rivals = others.get(entity);
      if (rivals === undefined) return true;
      const before = Math.max(lastBefore(named, place), lastBefore(rivals, place));
      if (before > Number.NEGATIVE_INFINITY) return lastBefore(named, place) === before;
      return named[0]! < rivals[0]!;
    },
  };
}

/** Adds to a list that stays in ascending order. */
function insert(lists: Map<EntityId, number[]>, key: EntityId, place: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [place]);
  else if (list.push(place) > 1 && list.at(-2)! > place) list.sort((a, b) => a - b);
}

/** The last place before `place` in ascending `places`, or minus infinity. */
function lastBefore(places: number[], place: number): number {
  return places[countBefore(places, place) - 1] ?? Number.NEGATIVE_INFINITY;
}

/** How many of ascending `places` stand before `place`. */
function countBefore(places: readonly number[], place: number): number {
  return countFirst(places.length, at => places[at]! < place);
}
