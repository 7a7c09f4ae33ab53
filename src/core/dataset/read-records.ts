import { type Entity, entityKinds, placeTypes, type SourceLink } from '../model/entity.ts';
import { type Event, eventKinds, eventStatuses, type StatusChange } from '../model/event.ts';
import { type Office, type OfficeHolding, ranks } from '../model/office.ts';
import { type AliasMeaning, aliasUses } from './dataset.ts';
import type { TablesWithIds } from './entity-ids.ts';
import { known } from './known.ts';
import type { Tables } from './layout.ts';
import { withPerson } from './person-pages.ts';

/** The entity in a row of `entities`. */
export function readEntity(tables: TablesWithIds, at: number): Entity {
  const cell = <C extends keyof Tables['entities']>(column: C) => tables.cell('entities', column, at);
  const capital = cell('capital');
  return {
    id: tables.idAt(at),
    kind: entityKinds[cell('kind')] ?? 'person',
    name: cell('name') ?? '',
    ...known({
      description: cell('description'),
      country: cell('country'),
      wikipedia: cell('wikipedia'),
      website: cell('website'),
      placeType: placeTypes[cell('placeType') - 1],
      capital: capital === undefined ? undefined : tables.idAt(capital),
    }),
  };
}

/** The meaning in a row of `meanings`. */
export function readMeaning(tables: TablesWithIds, at: number): AliasMeaning {
  const entity = tables.cell('meanings', 'entity', at);
  const exactly = tables.cell('meanings', 'exactly', at);
  return {
    entity: tables.idAt(entity),
    kind: entityKinds[tables.cell('entities', 'kind', entity ?? -1)] ?? 'person',
    use: aliasUses[tables.cell('meanings', 'use', at)] ?? 'context',
    ...(exactly !== undefined && { exactly }),
  };
}

/**
 * The office holding in a row of `holdings`, with its office as `officeAt` reads it. Its sources are decoded when they are
 * asked for: linking weighs tenures by the thousand and shows none.
 */
export function readHolding(
  tables: TablesWithIds,
  at: number,
  officeAt: (row: number) => Office,
): OfficeHolding {
  const cell = <C extends keyof Tables['holdings']>(column: C) => tables.cell('holdings', column, at);
  const id = tables.idAt(cell('person'));
  const flags = cell('flags');
  const days = known({
    from: cell('from'),
    to: cell('to'),
    endedBefore: cell('endedBefore'),
    firstAttested: cell('firstAttested'),
    lastAttested: cell('lastAttested'),
    termEnds: cell('termEnds'),
  });
  return {
    person: id,
    office: officeAt(cell('office') ?? -1),
    tenure: { ...days, ...(flags & 1 && { toInferred: true as const }) },
    ...(flags & 2 && { acting: true as const }),
    get sources() {
      return readSources(tables, cell('sources')).map(one => ({ ...one, url: withPerson(one.url, id) }));
    },
  };
}

/** The office in a row of `offices`. */
export function readOffice(tables: TablesWithIds, at: number): Office {
  const { id, country, ranks: places, organization, seats, titles } = tables.row('offices', at);
  return {
    id: id ?? '',
    country: country ?? '',
    ranks: places.map(place => ranks[place] ?? 'other'),
    ...(organization !== undefined && { organization: tables.idAt(organization) }),
    ...(seats > 0 && { seats }),
    titles: titles.map(title => {
      const { title: full, ...rest } = tables.row('titles', title);
      return { title: full ?? '', ...known(rest) };
    }),
  };
}

/**
 * The event in a row of `events`.
 *
 * A foreign minister has a thousand events, of which a card shows eight, so each is read cell by cell, and its sources
 * are decoded when they are asked for.
 */
export function readEvent(tables: TablesWithIds, at: number): Event {
  const { cell } = tables;
  const start = cell('events', 'start', at);
  const end = cell('events', 'end', at);
  const place = cell('events', 'place', at);
  const insteadOf = cell('events', 'insteadOf', at);
  const name = cell('events', 'name', at);
  const outcome = cell('events', 'outcome', at);
  return {
    id: tables.idAt(cell('events', 'entity', at)),
    kind: eventKinds[cell('events', 'kind', at)] ?? 'other',
    ...(name !== undefined && { name }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(place !== undefined && { place: tables.idAt(place) }),
    participants: cell('events', 'participants', at).map(participant => ({
      entity: tables.idAt(cell('participants', 'entity', participant)),
      known: cell('participants', 'inferred', participant) ? 'inferred' : 'named',
    })),
    history: cell('events', 'history', at).map(change => readStatus(tables, change)),
    ...(outcome !== undefined && { outcome }),
    ...(insteadOf !== undefined && { insteadOf: tables.idAt(insteadOf) }),
    get sources() {
      return readSources(tables, cell('events', 'sources', at));
    },
  };
}

function readStatus(tables: TablesWithIds, at: number): StatusChange {
  const { cell } = tables;
  const note = cell('statuses', 'note', at);
  const planned = cell('statuses', 'planned', at);
  return {
    status: eventStatuses[cell('statuses', 'status', at)] ?? 'held',
    on: cell('statuses', 'on', at) ?? '',
    ...(note !== undefined && { note }),
    ...(planned !== undefined && { planned }),
    get sources() {
      return readSources(tables, cell('statuses', 'sources', at));
    },
  };
}

function readSources({ row }: TablesWithIds, rows: readonly number[]): SourceLink[] {
  return rows.map(at => {
    const { url, publisher, ...rest } = row('sources', at);
    return { url: url ?? '', publisher: publisher ?? '', ...known(rest) };
  });
}
