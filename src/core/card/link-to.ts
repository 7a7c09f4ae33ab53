import type { Dataset } from '../dataset/dataset.ts';
import type { EntityId, EntityLink } from '../model/entity.ts';

/** An entity by its name; one that the dataset lacks is called by its id, which its checks make impossible. */
export function linkTo(dataset: Dataset, id: EntityId): EntityLink {
  const entity = dataset.entity(id);
  return { id, kind: entity?.kind ?? 'organization', name: entity?.name ?? id };
}
