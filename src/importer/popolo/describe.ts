import type { AliasSource, SourceReference } from '../../compiler/schema.ts';
import type { Sources } from '../../compiler/sources.ts';
import { known } from '../../core/dataset/known.ts';
import type { EntityId } from '../../core/model/entity.ts';
import { toOtherNames } from './other-names.ts';
import { linksOfSources } from './source-links.ts';

/** Where articles of the English Wikipedia stand. */
export const wikipediaPages = 'https://en.wikipedia.org/wiki/';

interface Described {
  id: EntityId;
  name?: string | undefined;
  wikipedia?: string | undefined;
  website?: string | undefined;
  aliases?: AliasSource[] | undefined;
  shortNames?: string[] | undefined;
  sources: SourceReference[];
}

/** Makes what Popolo tells alike of people, organizations, areas and events: names, identifiers, links, sources. */
export function describer({ collections, names }: Sources) {
  const byId = new Map(collections.map(({ record }) => [record.id, record]));
  const inLanguages = new Map<
    EntityId,
    { names: Map<string, string[]>; shortNamesIn: Map<string, string[]> }
  >();
  for (const { file, record } of names) {
    const language = /names\/(.+)\.json$/.exec(file)![1]!;
    const told = inLanguages.get(record.entity) ?? { names: new Map(), shortNamesIn: new Map() };
    inLanguages.set(record.entity, told);
    if (record.names) told.names.set(language, record.names);
    if (record.shortNames) told.shortNamesIn.set(language, record.shortNames);
  }
  const none = { names: new Map<string, string[]>(), shortNamesIn: new Map<string, string[]>() };
  return {
    links: (sources: readonly SourceReference[], entity: EntityId) => linksOfSources(sources, entity, byId),
    describe({ id, name, wikipedia, website, aliases = [], shortNames = [], sources }: Described) {
      const otherNames = toOtherNames({ aliases, shortNames, ...(inLanguages.get(id) ?? none) });
      const links = [
        ...(wikipedia === undefined ? [] : [{ url: wikipediaUrl(wikipedia), note: 'Wikipedia' }]),
        ...(website === undefined ? [] : [{ url: website, note: 'Website' }]),
      ];
      return {
        id,
        ...known({ name }),
        ...(otherNames.length > 0 && { other_names: otherNames }),
        ...(/^Q\d/.test(id) && { identifiers: [{ identifier: id, scheme: 'wikidata' }] }),
        ...(links.length > 0 && { links }),
        sources: linksOfSources(sources, id, byId),
      };
    },
  };
}

function wikipediaUrl(title: string): string {
  return wikipediaPages + encodeURIComponent(title.replaceAll(' ', '_'));
}
