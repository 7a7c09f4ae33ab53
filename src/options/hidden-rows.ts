import type { EntityId, EntityLink } from '../core/model/entity.ts';
import type { HiddenNames } from '../core/settings/hidden-names.ts';

/** The names hidden in one place; everywhere when no site is given. */
export interface HiddenGroup {
  site?: string;
  /** In the order of the alphabet. */
  names: EntityLink[];
}

/** Every id that is hidden anywhere, once. */
export function hiddenIds({ everywhere, sites }: HiddenNames): EntityId[] {
  return [...new Set([...everywhere, ...Object.values(sites).flat()])];
}

/**
 * The hidden names by place: everywhere first, then site by site. One that the dataset no longer has stands under its
 * id, so that it can still be shown again.
 */
export function hiddenGroups({ everywhere, sites }: HiddenNames, known: EntityLink[]): HiddenGroup[] {
  const links = new Map(known.map(link => [link.id, link]));
  const named = (ids: EntityId[]) =>
    ids
      .map(id => links.get(id) ?? { id, kind: 'person' as const, name: id })
      .sort((a, b) => a.name.localeCompare(b.name));
  const groups: HiddenGroup[] = [
    { names: named(everywhere) },
    ...Object.entries(sites)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([site, ids]) => ({ site, names: named(ids) })),
  ];
  return groups.filter(({ names }) => names.length > 0);
}
