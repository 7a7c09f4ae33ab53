import type { Dataset } from '../dataset/dataset.ts';
import type { EntityId, EntityLink } from '../model/entity.ts';
import { composedTitle } from './event-title.ts';

/** An entity by its name; one that the dataset lacks is called by its id, which its checks make impossible. */
export function linkTo(dataset: Dataset, id: EntityId): EntityLink {
  const entity = dataset.entity(id);
  const event = entity?.kind === 'event' ? dataset.event(id) : undefined;
  const composed = event && composedTitle(dataset, event);
  return {
    id,
    kind: entity?.kind ?? 'organization',
    name: entity?.name ?? id,
    ...(composed && { composed }),
  };
}
