import type { EntityId } from '../model/entity.ts';
import { type Settings, siteOf } from './settings.ts';

/** Names that the reader does not want to see highlighted. */
export interface HiddenNames {
  everywhere: EntityId[];
  /** By site, written as `siteOf` writes it. */
  sites: Record<string, EntityId[]>;
}

/** Where a name is hidden: on one site, or everywhere when none is given. */
export interface HidingPlace {
  entity: EntityId;
  site?: string;
}

/** The names hidden on a host, there and everywhere. */
export function hiddenOn({ hiddenNames }: Settings, host: string): Set<EntityId> {
  const { everywhere, sites } = hiddenNames;
  const site = siteOf(host);
  return new Set([...everywhere, ...(Object.hasOwn(sites, site) ? (sites[site] ?? []) : [])]);
}

/** The settings with a name hidden, or shown again; a site on which nothing is hidden any more is forgotten. */
export function hideName(settings: Settings, { entity, site }: HidingPlace, hidden: boolean): Settings {
  const { everywhere, sites } = settings.hiddenNames;
  const changed = (names: EntityId[]) => [...names.filter(id => id !== entity), ...(hidden ? [entity] : [])];
  if (site === undefined) {
    return { ...settings, hiddenNames: { everywhere: changed(everywhere), sites } };
  }
  const key = siteOf(site);
  const others = Object.entries(sites).filter(([name]) => name !== key);
  const here = changed(Object.hasOwn(sites, key) ? (sites[key] ?? []) : []);
  return {
    ...settings,
    hiddenNames: {
      everywhere,
      sites: Object.fromEntries(here.length > 0 ? [...others, [key, here]] : others),
    },
  };
}
