import { type EntityKind, entityKinds } from '../core/model/entity.ts';
import type { PageState } from '../messages/contract.ts';

export interface KindCount {
  /** Different ones; an undecided mention counts as one, whichever it turns out to be. */
  entities: number;
  mentions: number;
}

/** How many of each kind the page names, and how often. */
export function countKinds(mentions: PageState['mentions']): Record<EntityKind, KindCount> {
  const counts = entityKinds.map(kind => {
    const ofKind = mentions.filter(mention => mention.kind === kind);
    const ids = ofKind.flatMap(({ entities, undecided }) => {
      const named = entities.map(({ id }) => id);
      return undecided ? [named.sort().join(' ')] : named;
    });
    return [kind, { entities: new Set(ids).size, mentions: ofKind.length }] as const;
  });
  return Object.fromEntries(counts) as Record<EntityKind, KindCount>;
}
