import { type Entity, entityKinds, placeTypes, type SourceLink } from '../model/entity.ts';
import { type Event, eventKinds, eventStatuses } from '../model/event.ts';
import { type Office, type OfficeHolding, ranks } from '../model/office.ts';
import { type AliasMeaning, aliasUses } from './dataset.ts';
import { known } from './known.ts';
import type { OpenTables } from './open-tables.ts';

/** The entity in a row of `entities`. */
export function readEntity(tables: OpenTables, at: number): Entity {
  const { id, kind, name, description, country, wikipedia, website, ...more } = tables.row('entities', at);
  const capital = more.capital === undefined ? undefined : idOf(tables, more.capital);
  const placeType = placeTypes[more.placeType - 1];
  const told = known({ description, country, wikipedia, website, placeType, capital });
  return { id: id ?? '', kind: entityKinds[kind] ?? 'person', name: name ?? '', ...told };
}

/** The meaning in a row of `meanings`. */
export function readMeaning(tables: OpenTables, at: number): AliasMeaning {
  const { entity, use, exactly } = tables.row('meanings', at);
  const kind = entityKinds[tables.cell('entities', 'kind', entity ?? -1)] ?? 'person';
  return { entity: idOf(tables, entity), kind, use: aliasUses[use] ?? 'context', ...known({ exactly }) };
}

/** The office holding in a row of `holdings`, with its office. */
export function readHolding(tables: OpenTables, at: number): OfficeHolding {
  const { person, office, flags, sources, ...days } = tables.row('holdings', at);
  return {
    person: idOf(tables, person),
    office: readOffice(tables, office ?? -1),
    tenure: { ...known(days), ...(flags & 1 && { toInferred: true as const }) },
    ...(flags & 2 && { acting: true as const }),
    sources: readSources(tables, sources),
  };
}

/** The office in a row of `offices`. */
export function readOffice(tables: OpenTables, at: number): Office {
  const { id, country, ranks: places, organization, seats, titles } = tables.row('offices', at);
  return {
    id: id ?? '',
    country: country ?? '',
    ranks: places.map(place => ranks[place] ?? 'other'),
    ...(organization !== undefined && { organization: idOf(tables, organization) }),
    ...(seats > 0 && { seats }),
    titles: titles.map(title => {
      const { title: full, ...rest } = tables.row('titles', title);
      return { title: full ?? '', ...known(rest) };
    }),
  };
}

/** The event in a row of `events`. */
export function readEvent(tables: OpenTables, at: number): Event {
  const { entity, kind, place, participants, history, insteadOf, sources, ...told } = tables.row(
    'events',
    at,
  );
  return {
    id: idOf(tables, entity),
    kind: eventKinds[kind] ?? 'other',
    ...known(told),
    ...(place !== undefined && { place: idOf(tables, place) }),
    participants: participants.map(participant => ({
      entity: idOf(tables, tables.cell('participants', 'entity', participant)),
      known: tables.cell('participants', 'inferred', participant) ? 'inferred' : 'named',
    })),
    history: history.map(change => {
      const { status, on, sources: links, ...rest } = tables.row('statuses', change);
      const said = { status: eventStatuses[status] ?? 'held', on: on ?? '', ...known(rest) };
      return { ...said, sources: readSources(tables, links) };
    }),
    ...(insteadOf !== undefined && { insteadOf: idOf(tables, insteadOf) }),
    sources: readSources(tables, sources),
  };
}

function readSources({ row }: OpenTables, rows: readonly number[]): SourceLink[] {
  return rows.map(at => {
    const { url, publisher, ...rest } = row('sources', at);
    return { url: url ?? '', publisher: publisher ?? '', ...known(rest) };
  });
}

/** The id in a row of `entities`; empty when the file names no such row. */
function idOf({ cell }: OpenTables, row: number | undefined): string {
  return (row !== undefined && cell('entities', 'id', row)) || '';
}
