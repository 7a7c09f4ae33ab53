import type { EntityId } from '../../core/model/entity.ts';
import { slug } from '../names-key.ts';
import type { PopoloReading } from './from-popolo.ts';

/** Which id of ours each id of a file means. */
export interface PopoloIds {
  /** The entity for an id of the file; the id itself for one that the file does not describe. */
  entity(id: string): EntityId;
  /** The country an area of the file is, or lies in, by its code. */
  countryOfArea(id: string | undefined): string | undefined;
}

const ours = /^(Q[1-9]\d*|[a-z][a-z0-9]*(-[a-z0-9]+)*)$/;

interface Identified {
  id: string;
  name?: string | undefined;
  identifiers?: { identifier: string; scheme?: string | undefined }[] | undefined;
}

/**
 * Gives every person, organization, area and event of a file an id of ours: the Wikidata id it names, its own id when
 * that is written as ours are, or else one made of its name.
 */
export function idFinder({ told }: PopoloReading): PopoloIds {
  const ids = new Map<string, EntityId>();
  const taken = new Set<EntityId>();
  const claim = (one: Identified, prefix: string) => {
    const wikidata = one.identifiers?.find(({ scheme }) => scheme?.toLowerCase() === 'wikidata')?.identifier;
    const own = [wikidata, one.id].find(id => id !== undefined && ours.test(id));
    const id = own ?? unique(`${prefix}-${slug(one.name ?? one.id) || 'unnamed'}`, taken);
    taken.add(id);
    ids.set(one.id, id);
  };
  for (const one of told.persons) claim(one, 'x');
  for (const one of told.organizations) claim(one, 'org');
  for (const one of told.areas) claim(one, 'place');
  for (const one of told.events) claim(one, 'event');
  const areas = new Map(told.areas.map(area => [area.id, area]));
  const countryOfArea = (id: string | undefined, depth = 0): string | undefined => {
    const area = areas.get(id ?? '');
    // A chain of parents that leads back to itself leads to no country.
    if (area === undefined || depth > 9) return undefined;
    const code = area.country ?? area.identifier?.toUpperCase();
    return code && /^[A-Z]{2}$/.test(code) ? code : countryOfArea(area.parent_id, depth + 1);
  };
  return { entity: id => ids.get(id) ?? id, countryOfArea };
}

function unique(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}
