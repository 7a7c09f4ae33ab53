import type { NamesSource, OrganizationSource, PlaceSource } from '../../compiler/schema.ts';
import { known } from '../../core/dataset/known.ts';
import type { EntityId } from '../../core/model/entity.ts';
import { wikipediaPages } from './describe.ts';
import type { PopoloReading } from './from-popolo.ts';
import type { PopoloIds } from './ids.ts';
import { fromOtherNames } from './other-names.ts';
import type { PopoloArea, PopoloOrganization, PopoloPerson } from './shapes.ts';
import { sourcesOfLinks } from './source-links.ts';

/** What people, organizations, areas and events tell alike: the id, the name, and where they are written about. */
export function describedOf<N extends string | undefined>(
  { links = [] }: Pick<PopoloPerson, 'links'>,
  id: EntityId,
  name: N,
): { id: EntityId; name: N; wikipedia?: string; website?: string } {
  const article = links.find(({ url }) => url.startsWith(wikipediaPages))?.url.slice(wikipediaPages.length);
  const title = article && decodeURIComponent(article).replaceAll('_', ' ');
  return {
    id,
    name,
    ...known({
      wikipedia: title,
      website: links.find(({ note }) => note?.toLowerCase() === 'website')?.url,
    }),
  };
}

/** An organization; `undefined` without a source or a country, which the report says. */
export function organizationOf(
  one: PopoloOrganization,
  reading: PopoloReading,
  ids: PopoloIds,
): { country: string; record: OrganizationSource } | undefined {
  const { report } = reading;
  const id = ids.entity(one.id);
  const country =
    reading.countries.get(id) ?? one.country ?? ids.countryOfArea(one.area_id) ?? reading.country;
  const sources = sourcesOfThing(id, one, reading);
  if (country === undefined || sources.length === 0) {
    const why = sources.length === 0 ? 'no source' : 'an organization of no country; name it with --country';
    report.note(`Popolo, left out: ${why}`, `${one.name} (${one.id})`);
    return undefined;
  }
  const { aliases } = fromOtherNames(one.other_names ?? []);
  const record = {
    ...describedOf(one, id, one.name),
    ...known({
      description: one.description,
      aliases: aliases.length > 0 ? aliases : undefined,
      bodies: one.bodies,
    }),
    sources,
  };
  return { country, record };
}

/** A place; `undefined` for an area of another kind, or without a name or source, which the report says. */
export function areaOf(one: PopoloArea, reading: PopoloReading, ids: PopoloIds): PlaceSource | undefined {
  const type = typeOf(one.classification);
  const id = ids.entity(one.id);
  const sources = sourcesOfThing(id, one, reading);
  const at = `${one.name ?? 'area'} (${one.id})`;
  if (type === undefined || one.name === undefined || sources.length === 0) {
    const why = type === undefined ? 'an area that is no state, city or region' : 'no name or source';
    reading.report.note(`Popolo, left out: ${why}`, at);
    return undefined;
  }
  const { aliases } = fromOtherNames(one.other_names ?? []);
  return {
    ...describedOf(one, id, one.name),
    type,
    ...known({
      country: ids.countryOfArea(one.id),
      description: one.description,
      aliases: aliases.length > 0 ? aliases : undefined,
      capital: one.capital_id && ids.entity(one.capital_id),
      adjectives: one.adjectives,
      demonyms: one.demonyms,
    }),
    sources,
  };
}

function typeOf(classification: string | undefined): PlaceSource['type'] | undefined {
  const told = classification?.toLowerCase();
  if (told === 'country') return 'state';
  return told === 'state' || told === 'city' || told === 'region' ? told : undefined;
}

function sourcesOfThing(
  id: EntityId,
  { sources = [] }: Pick<PopoloPerson, 'sources'>,
  { collections }: PopoloReading,
) {
  const told = sourcesOfLinks(sources, collections);
  if (told.length > 0 || !/^Q\d/.test(id) || !collections.has('wikidata')) return told;
  return ['wikidata'];
}

/** Names in other languages of whoever and whatever is told, with the language of each. */
export function namesOf(
  { told }: PopoloReading,
  ids: PopoloIds,
): { language: string; record: NamesSource }[] {
  return [...told.persons, ...told.organizations, ...told.areas, ...told.events].flatMap(one => {
    const { names, shortNamesIn } = fromOtherNames(one.other_names ?? []);
    return (
      [...new Set([...names.keys(), ...shortNamesIn.keys()])]
        // A language of the dataset has two or three letters, and a script at most.
        .filter(language => /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(language))
        .map(language => {
          const told = known({ names: names.get(language), shortNames: shortNamesIn.get(language) });
          return { language, record: { entity: ids.entity(one.id), ...told } };
        })
    );
  });
}
