import type { CollectionSource } from '../../compiler/schema.ts';
import type { EntityId } from '../../core/model/entity.ts';
import type { GeneratedFiles } from '../import-dataset.ts';
import type { Report } from '../report.ts';
import { idFinder } from './ids.ts';
import { eventOf } from './read-events.ts';
import { peopleOf } from './read-people.ts';
import { postFinder } from './read-posts.ts';
import { areaOf, namesOf, organizationOf } from './read-things.ts';
import type { Popolo } from './shapes.ts';

/** What reading Popolo needs to know beside the file. */
export interface PopoloReading {
  told: Popolo;
  /** The collections of `sources.json`. */
  collections: ReadonlyMap<string, CollectionSource>;
  /** The countries of people and organizations that stand in the dataset, by their ids. */
  countries: ReadonlyMap<EntityId, string>;
  /** The country of people and posts that say none, by its code. */
  country?: string;
  report: Report;
}

/**
 * Records of a Popolo file, by the files they belong in, in its order. What names no source, or is of no country, is
 * left out, and the report says so.
 */
export function fromPopolo(reading: PopoloReading): GeneratedFiles {
  const { told } = reading;
  const files: GeneratedFiles = new Map();
  const taken = new Set<EntityId>();
  const add = (folder: string, file: string, record: { id: EntityId }) => {
    taken.add(record.id);
    append(files, `${folder}/${file.toLowerCase()}.json`, record);
  };
  const ids = idFinder(reading);
  const posts = postFinder(reading, ids);
  for (const { country, record } of peopleOf(reading, ids, posts)) add('people', country, record);
  for (const { country, record } of posts.used()) add('offices', country, record);
  for (const one of told.organizations) {
    const organization = organizationOf(one, reading, ids);
    if (organization) add('organizations', organization.country, organization.record);
  }
  for (const one of told.areas) {
    const area = areaOf(one, reading, ids);
    if (area) add('places', placeFiles[area.type], area);
  }
  for (const one of told.events) {
    const event = eventOf(one, reading, ids);
    if (event) add('events', (event.start ?? event.history[0]!.on).slice(0, 4), event);
  }
  for (const { language, record } of namesOf(reading, ids)) {
    if (taken.has(record.entity)) append(files, `names/${language}.json`, record);
  }
  return files;
}

const placeFiles = { state: 'states', city: 'cities', region: 'regions' };

function append(files: GeneratedFiles, file: string, record: object): void {
  files.set(file, [...(files.get(file) ?? []), record]);
}
