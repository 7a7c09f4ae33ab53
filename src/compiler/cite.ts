import { known } from '../core/dataset/known.ts';
import type { EntityId, SourceLink } from '../core/model/entity.ts';
import type { SourceReference } from './schema.ts';
import type { Sources } from './sources.ts';

/** Turns the sources of a fact about an entity into links. */
export type Cite = (references: SourceReference[], entity: EntityId) => SourceLink[];

/** Knows the collections: one that has a page for each entity is linked by the page of the entity in question. */
export function citer(sources: Sources): Cite {
  const collections = new Map(sources.collections.map(({ record }) => [record.id, record]));
  return (references, entity) =>
    references.flatMap(reference => {
      if (typeof reference !== 'string') return [known(reference)];
      const collection = collections.get(reference);
      if (collection === undefined) return [];
      const { url, publisher, title, date } = collection;
      return [{ url: url.replace('{id}', entity), publisher, ...known({ title, date }) }];
    });
}
