import type {
  CollectionSource,
  EventSource,
  NamesSource,
  OfficeSource,
  OrganizationSource,
  PersonSource,
  PlaceSource,
} from './schema.ts';

/** A record and where it stands. */
export interface Located<T> {
  /** Below the dataset's folder: `people/gb.json`. */
  file: string;
  /** Its name, or its id, or its number when it has neither: `Liz Truss`, `[3]`. */
  label: string;
  /** The country its file is for, in capitals; places say their own. */
  country?: string;
  record: T;
}

/** Every record of the source files, in the order of the files. */
export interface Sources {
  collections: Located<CollectionSource>[];
  people: Located<PersonSource>[];
  organizations: Located<OrganizationSource>[];
  places: Located<PlaceSource>[];
  offices: Located<OfficeSource>[];
  events: Located<EventSource>[];
  /** By language, which is in the name of the file. */
  names: Located<NamesSource>[];
}

/** The kinds of source files. */
export type SourceKind = keyof Sources;

/** All people, organizations, places and events: whatever can be referred to by an id. */
export function entitiesOf(sources: Sources) {
  const { people, organizations, places, events } = sources;
  return [
    ...people.map(one => ({ ...one, kind: 'person' as const })),
    ...organizations.map(one => ({ ...one, kind: 'organization' as const })),
    ...places.map(one => ({ ...one, kind: 'place' as const })),
    ...events.map(one => ({ ...one, kind: 'event' as const })),
  ];
}
