import type {
  EventSource,
  HoldingSource,
  OfficeSource,
  PersonSource,
  PlaceSource,
} from '../../compiler/schema.ts';
import type { Located, Sources } from '../../compiler/sources.ts';
import { known } from '../../core/dataset/known.ts';
import type { EntityId } from '../../core/model/entity.ts';
import { describer } from './describe.ts';
import type {
  Popolo,
  PopoloArea,
  PopoloEvent,
  PopoloMembership,
  PopoloPerson,
  PopoloPost,
} from './shapes.ts';

type Describer = ReturnType<typeof describer>;

/** The dataset as Popolo. What Popolo has no field for stands in fields of ours beside its own; nothing is left out. */
export function toPopolo(sources: Sources): Popolo {
  const told = describer(sources);
  const offices = new Map(sources.offices.map(one => [one.record.id, one]));
  const states = new Map(
    sources.places.flatMap(({ record }) =>
      record.type === 'state' && record.country ? [[record.country, record.id] as const] : [],
    ),
  );
  const names = new Map(
    [...sources.people, ...sources.places].map(({ record }) => [record.id, record.name] as const),
  );
  return {
    persons: sources.people.map(one => toPerson(one, told)),
    organizations: sources.organizations.map(({ country, record }) => ({
      ...told.describe(record),
      name: record.name,
      ...known({
        description: record.description,
        country,
        area_id: states.get(country ?? ''),
        bodies: record.bodies,
      }),
    })),
    posts: sources.offices.map(one => toPost(one, states)),
    memberships: sources.people.flatMap(({ record }) =>
      (record.offices ?? []).map((held, i) =>
        toMembership(record.id, i, held, offices.get(held.office), told),
      ),
    ),
    events: sources.events.map(({ record }) => toEvent(record, names, told)),
    areas: sources.places.map(({ record }) => toArea(record, states, told)),
  };
}

function toPerson({ country, record }: Located<PersonSource>, told: Describer): PopoloPerson {
  const { description, familyNameFirst, unmistakable, shortNames } = record;
  return {
    ...told.describe(record),
    name: record.name,
    ...known({
      summary: description,
      country,
      family_name_first: familyNameFirst,
      unmistakable,
      no_short_name: shortNames?.length === 0 ? true : undefined,
    }),
  };
}

function toPost(
  { country, record }: Located<OfficeSource>,
  states: ReadonlyMap<string, EntityId>,
): PopoloPost {
  const { id, ranks, organization, seats, titles } = record;
  const [last] = titles.slice(-1);
  return {
    id,
    label: last!.title,
    role: last!.short ?? last!.title,
    // The titles in full, oldest first; the last of them is the label.
    other_label: titles.map(({ title, short, from, to }) => ({
      label: title,
      ...known({ short, start_date: from, end_date: to }),
    })),
    ...known({ organization_id: organization, area_id: states.get(country ?? ''), country, seats }),
    ranks,
  };
}

function toMembership(
  person: EntityId,
  place: number,
  held: HoldingSource,
  office: Located<OfficeSource> | undefined,
  told: Describer,
): PopoloMembership {
  return {
    id: `${person}-${place + 1}`,
    person_id: person,
    post_id: held.office,
    ...known({
      organization_id: office?.record.organization,
      role: office?.record.titles.at(-1)?.title,
      start_date: held.from,
      end_date: held.to,
      end_inferred: held.toInferred,
      ended_before: held.endedBefore,
      first_attested: held.firstAttested,
      last_attested: held.lastAttested,
      term_ends: held.termEnds,
      acting: held.acting,
    }),
    sources: told.links(held.sources, person),
  };
}

function toArea(place: PlaceSource, states: ReadonlyMap<string, EntityId>, told: Describer): PopoloArea {
  const { type, country, capital, adjectives, demonyms, description } = place;
  const state = states.get(country ?? '');
  return {
    ...told.describe(place),
    classification: type,
    ...known({
      identifier: type === 'state' ? country : undefined,
      parent_id: state === place.id ? undefined : state,
      country,
      description,
      capital_id: capital,
      adjectives,
      demonyms,
    }),
  };
}

function toEvent(event: EventSource, names: ReadonlyMap<EntityId, string>, told: Describer): PopoloEvent {
  const { id, kind, start, end, place, participants, history, outcome, insteadOf, description } = event;
  const ids = participants.map(one =>
    typeof one === 'string' ? { id: one } : { id: one.entity, inferred: true },
  );
  return {
    ...told.describe(event),
    classification: kind,
    status: history.at(-1)!.status,
    ...known({
      start_date: start,
      end_date: end,
      location: place && names.get(place),
      area_id: place,
      description,
      outcome,
      instead_of_id: insteadOf,
    }),
    attendees: ids.flatMap(one => (names.has(one.id) ? [{ id: one.id, name: names.get(one.id)! }] : [])),
    participants: ids,
    history: history.map(({ status, on, planned, note, sources }) => ({
      status,
      on,
      ...known({ planned, note }),
      ...(sources && { sources: told.links(sources, id) }),
    })),
  };
}
