import { entitiesOf, type Sources } from '../../compiler/sources.ts';

/**
 * The part of the dataset that is about one country: its people and organizations, the offices they held and who else
 * held these, the events its people were in with everyone who was, and the places that are named.
 */
export function sourcesOfCountry(sources: Sources, country: string): Sources {
  const ofCountry = { ...sources, offices: sources.offices.filter(one => one.country === country) };
  const offices = new Set(ofCountry.offices.map(({ record }) => record.id));
  const own = new Set(
    entitiesOf(sources)
      .filter(one => one.country === country || ('country' in one.record && one.record.country === country))
      .map(({ record }) => record.id),
  );
  for (const { record } of sources.people) {
    if (record.offices?.some(held => offices.has(held.office))) own.add(record.id);
  }
  const events = sources.events.filter(({ record }) =>
    record.participants.some(one => own.has(typeof one === 'string' ? one : one.entity)),
  );
  const named = new Set(own);
  for (const { record } of events) {
    for (const one of record.participants) named.add(typeof one === 'string' ? one : one.entity);
    if (record.place !== undefined) named.add(record.place);
  }
  const people = sources.people.filter(({ record }) => named.has(record.id));
  const held = new Set(people.flatMap(({ record }) => (record.offices ?? []).map(({ office }) => office)));
  const posts = sources.offices.filter(({ record }) => offices.has(record.id) || held.has(record.id));
  for (const { record } of posts) if (record.organization !== undefined) named.add(record.organization);
  const countries = new Set([...people, ...posts].map(one => one.country));
  const places = sources.places.filter(
    ({ record }) => named.has(record.id) || (record.type === 'state' && countries.has(record.country)),
  );
  const known = new Set([...named, ...places.map(({ record }) => record.id)]);
  return {
    ...sources,
    people,
    offices: posts,
    events,
    places,
    organizations: sources.organizations.filter(({ record }) => named.has(record.id)),
    names: sources.names.filter(({ record }) => known.has(record.entity)),
  };
}
