import type { CollectionSource, SourceReference } from '../../compiler/schema.ts';
import { known } from '../../core/dataset/known.ts';
import type { EntityId } from '../../core/model/entity.ts';
import { sourceOf } from '../sources.ts';
import type { PopoloSource } from './shapes.ts';

/** Sources as Popolo's links; a collection is linked by its page about the entity, and by its own id beside it. */
export function linksOfSources(
  sources: readonly SourceReference[],
  entity: EntityId,
  collections: ReadonlyMap<string, CollectionSource>,
): PopoloSource[] {
  return sources.flatMap(source => {
    if (typeof source !== 'string') {
      const { url, publisher, title, date } = source;
      return [{ url, note: publisher, ...known({ title, date }) }];
    }
    const collection = collections.get(source);
    if (collection === undefined) return [];
    return [{ url: collection.url.replace('{id}', entity), note: collection.publisher, collection: source }];
  });
}

/** Links as sources: the collection that is named, when it is one of ours; else the page, by its publisher or site. */
export function sourcesOfLinks(
  links: readonly PopoloSource[],
  collections: ReadonlyMap<string, CollectionSource>,
): SourceReference[] {
  return links.map(({ url, note, collection, title, date }): SourceReference => {
    if (collection !== undefined && collections.has(collection)) return collection;
    const page = sourceOf(url);
    const publisher = note ?? (typeof page === 'object' ? page.publisher : new URL(url).hostname);
    return { url, publisher, ...known({ title, date }) };
  });
}
