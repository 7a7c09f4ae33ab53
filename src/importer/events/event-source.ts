import type { EventSource } from '../../compiler/schema.ts';
import { shortNames } from '../../core/card/short-names.ts';
import { slug } from '../names-key.ts';
import { type Account, idsOf } from './account.ts';
import type { World } from './world.ts';

/** Most participants that an id names. */
const namedInId = 3;

/**
 * The events as records, each under an id made of its day and of who met whom where:
 * `event-2016-05-01-kerry-lavrov-geneva`. Where two would have the same, the kind is put behind, then a number, in the
 * order of the drafts' rows, so that a re-import gives the same ids.
 */
export function eventSources(
  events: readonly Account[],
  taken: ReadonlySet<string>,
  world: World,
): EventSource[] {
  const ids = new Set(taken);
  return events
    .toSorted((a, b) => compare(a.start, b.start) || compare(a.row, b.row))
    .map(event => {
      const stem = `event-${event.start}-${tellingPart(event, world)}`;
      const tries = [stem, `${stem}-${event.kind}`];
      for (let n = 2; ids.has(tries.at(-1)!); n++) tries.push(`${stem}-${event.kind}-${n}`);
      const id = tries.find(one => !ids.has(one))!;
      ids.add(id);
      return eventSource(id, event);
    });
}

function eventSource(id: string, event: Account): EventSource {
  const { kind, name, aliases, wikipedia, start, end, place, participants, history, sources } = event;
  return {
    id,
    kind,
    ...(name !== undefined && { name }),
    ...(aliases !== undefined && { aliases }),
    ...(wikipedia !== undefined && { wikipedia }),
    start,
    ...(end !== start && { end }),
    ...(place !== undefined && { place }),
    participants: participants.map(({ entity, known }) =>
      known === 'named' ? entity : { entity, inferred: true },
    ),
    history: history.filter((one, i) => i === 0 || one.on >= history[i - 1]!.on),
    sources,
  };
}

/** The part of an id behind the day: a short form of the name, or who met whom where. */
function tellingPart(event: Account, world: World): string {
  if (event.name !== undefined) {
    const known = event.row.replace(/-?(?:19|20)\d\d(?:-\d\d)?(?=-|$)/, '').replace(/^m-.*/, '');
    return slug(known || event.name.replace(/ (?:19|20)\d\d$/, ''));
  }
  const names = idsOf(event.participants)
    .slice(0, namedInId)
    .map(
      id =>
        shortNames([
          { id, kind: world.kindOf(id) ?? 'person', name: world.nameOf(id), ...countryOf(id, world) },
        ])[0]!,
    );
  const where = event.place === undefined ? [] : [placeName(event.place, world)];
  return slug([...names, ...(event.kind === 'call' ? ['call'] : where)].join(' '));
}

function countryOf(id: string, world: World): { country?: string } {
  const country = world.countryOf(id);
  return country === undefined ? {} : { country };
}

function placeName(place: string, world: World): string {
  return world.kindOf(place) === undefined ? place.replace(/^place-[a-z]{2}-/, '') : world.nameOf(place);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
