import { eventTitle } from '../core/card/event-title.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import { known } from '../core/dataset/known.ts';
import type { DatasetRecords } from '../core/dataset/records.ts';
import type { Entity } from '../core/model/entity.ts';
import type { Event } from '../core/model/event.ts';
import type { Office, OfficeHolding } from '../core/model/office.ts';
import { type Cite, citer } from './cite.ts';
import { bearersOf } from './names.ts';
import { newestDay } from './newest-day.ts';
import type { EventSource } from './schema.ts';
import type { Sources } from './sources.ts';

/** The records of sound sources, as the dataset file takes them. */
export function compile(sources: Sources): DatasetRecords {
  const cite = citer(sources);
  const offices = compileOffices(sources);
  const holdings = compileHoldings(sources, offices, cite);
  const events = sources.events.map(({ record }) => compileEvent(record, cite));
  return {
    date: newestDay(holdings, events),
    entities: compileEntities(sources, events),
    aliases: [...bearersOf(sources)].map(([folded, bearers]) => ({
      words: folded.split(' '),
      meanings: bearers.map(({ entity, name: { use, exactly, text } }) => ({
        entity,
        use,
        ...(exactly && { exactly: text }),
      })),
    })),
    offices,
    holdings,
    events,
  };
}

function compileOffices(sources: Sources): Office[] {
  return sources.offices.map(({ country = '', record }) => ({
    ...known({ organization: record.organization, seats: record.seats }),
    id: record.id,
    country,
    ranks: record.ranks,
    titles: record.titles.map(known),
  }));
}

function compileHoldings(sources: Sources, offices: Office[], cite: Cite): OfficeHolding[] {
  const officeOf = new Map(offices.map(office => [office.id, office]));
  return sources.people.flatMap(({ record: person }) =>
    (person.offices ?? []).map(({ office, acting, sources: cited, ...tenure }) => ({
      person: person.id,
      office: officeOf.get(office)!,
      tenure: known(tenure),
      ...known({ acting }),
      sources: cite(cited, person.id),
    })),
  );
}

function compileEvent(source: EventSource, cite: Cite): Event {
  const { id, kind, name, start, end = start, place, outcome, insteadOf } = source;
  return {
    id,
    kind,
    ...known({ name, start, end, place, outcome, insteadOf }),
    participants: source.participants.map(one =>
      typeof one === 'string' ? { entity: one, known: 'named' } : { entity: one.entity, known: 'inferred' },
    ),
    history: source.history.map(({ status, on, planned, note, sources }) => ({
      status,
      on,
      ...known({ planned, note }),
      sources: cite(sources ?? source.sources, id),
    })),
    sources: cite(source.sources, id),
  };
}

function compileEntities(sources: Sources, events: Event[]): Entity[] {
  const entities: Entity[] = [
    ...sources.people.map(one => ({ ...one, kind: 'person' as const })),
    ...sources.organizations.map(one => ({ ...one, kind: 'organization' as const })),
    ...sources.places.map(one => ({ ...one, kind: 'place' as const, country: one.record.country })),
  ].map(({ kind, country, record }) => {
    const { id, name, description, wikipedia, website } = record;
    const place = 'type' in record ? { placeType: record.type, capital: record.capital } : {};
    return { id, kind, name, ...known({ description, country, wikipedia, website, ...place }) };
  });
  const byId = new Map(entities.map(entity => [entity.id, entity]));
  // A title is composed from the entities in the event, and asks nothing else of a dataset.
  const dataset = { entity: id => byId.get(id) } satisfies Partial<Dataset> as Partial<Dataset> as Dataset;
  for (const [i, { record }] of sources.events.entries()) {
    const { id, description, wikipedia, website } = record;
    const told = known({ description, wikipedia, website });
    entities.push({ id, kind: 'event', name: eventTitle(dataset, events[i]!), ...told });
  }
  return entities;
}
