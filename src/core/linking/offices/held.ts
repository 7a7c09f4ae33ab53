import type { EntityId } from '../../model/entity.ts';
import type { Evidence } from '../../model/mention.ts';

/** Who holds the office that a phrase speaks of, and what says so. */
export interface Held {
  entities: EntityId[];
  evidence: Evidence;
}

/** The holders, if any, with what says so. */
export function heldBy(evidence: Evidence, entities: EntityId[] | undefined): Held | undefined {
  return entities && { entities, evidence };
}
