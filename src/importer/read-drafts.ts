import { existsSync, readdirSync } from 'node:fs';
import { type DraftRow, readLines } from './drafts/read-lines.ts';
import {
  type DraftAmbiguity,
  type DraftHolder,
  type DraftName,
  type DraftOrganization,
  type DraftPerson,
  type DraftPlace,
  draftAmbiguity,
  draftHolder,
  draftName,
  draftOrganization,
  draftPerson,
  draftPlace,
} from './drafts/shapes.ts';

/** The draft files about people, offices, organizations and places, row by row. */
export interface Drafts {
  people: DraftRow<DraftPerson>[];
  /** People outside governments; the same people may be among `people`. */
  peopleExtra: DraftRow<DraftPerson>[];
  /** Ministers of later years; what they say wins over `people`. */
  holders: DraftRow<DraftHolder>[];
  organizations: DraftRow<DraftOrganization>[];
  places: DraftRow<DraftPlace>[];
  names: DraftRow<DraftName>[];
  ambiguity: DraftRow<DraftAmbiguity>[];
}

/**
 * Reads the drafts in a folder.
 *
 * @throws DraftFault with the file and line that cannot be read, or when the folder has no drafts.
 */
export function readDrafts(folder: string): Drafts {
  const read = {
    people: readLines(folder, 'people.jsonl', draftPerson),
    peopleExtra: readLines(folder, 'people-extra.jsonl', draftPerson),
    holders: readLines(folder, 'holders.jsonl', draftHolder),
    organizations: readLines(folder, 'organizations.jsonl', draftOrganization),
    places: readLines(folder, 'places.jsonl', draftPlace),
    names: readLines(folder, 'names.jsonl', draftName),
    ambiguity: readLines(folder, 'ambiguity.jsonl', draftAmbiguity),
  };
  return read;
}

/** Whether a folder holds any draft. */
export function hasDrafts(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some(file => file.endsWith('.jsonl'));
}
