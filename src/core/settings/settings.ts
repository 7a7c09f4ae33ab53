import { type EntityKind, entityKinds } from '../model/entity.ts';
import {
  type HoverHabits,
  hoverModes,
  longestDelay,
  shortestClose,
  usualHabits,
} from '../tooltip/hover-habits.ts';
import type { HiddenNames } from './hidden-names.ts';

/** How often one entity is highlighted. */
export const densities = ['every-mention', 'once-per-paragraph', 'once-per-article'] as const;
export type Density = (typeof densities)[number];

/** What the reader has chosen, kept in the browser's local storage. */
export interface Settings {
  on: boolean;
  kinds: Record<EntityKind, boolean>;
  density: Density;
  /** Host names on which the reader has switched highlights off; `www.` is left out. */
  sitesOff: string[];
  hover: HoverHabits;
  hiddenNames: HiddenNames;
}

export const defaultSettings: Settings = {
  on: true,
  kinds: { person: true, organization: true, place: true, event: true },
  density: 'once-per-paragraph',
  sitesOff: [],
  hover: usualHabits,
  hiddenNames: { everywhere: [], sites: {} },
};

/**
 * Settings from whatever was stored: each field that is recognised is kept, the default stands for the rest, so an
 * old or damaged store is never an error.
 */
export function mendSettings(stored: unknown): Settings {
  const found = isRecord(stored) ? stored : {};
  const kinds = isRecord(found.kinds) ? found.kinds : {};
  return {
    on: typeof found.on === 'boolean' ? found.on : defaultSettings.on,
    kinds: Object.fromEntries(
      entityKinds.map(kind => [
        kind,
        typeof kinds[kind] === 'boolean' ? kinds[kind] : defaultSettings.kinds[kind],
      ]),
    ) as Record<EntityKind, boolean>,
    density: densities.find(density => density === found.density) ?? defaultSettings.density,
    sitesOff: texts(found.sitesOff),
    hover: mendHover(found.hover),
    hiddenNames: mendHiddenNames(found.hiddenNames),
  };
}

function mendHover(stored: unknown): HoverHabits {
  const found = isRecord(stored) ? stored : {};
  return {
    mode: hoverModes.find(known => known === found.mode) ?? usualHabits.mode,
    openDelay: mendDelay(found.openDelay, 0, usualHabits.openDelay),
    closeDelay: mendDelay(found.closeDelay, shortestClose, usualHabits.closeDelay),
  };
}

function mendDelay(stored: unknown, least: number, otherwise: number): number {
  if (typeof stored !== 'number' || !Number.isFinite(stored)) return otherwise;
  return Math.round(Math.min(Math.max(stored, least), longestDelay));
}

function mendHiddenNames(stored: unknown): HiddenNames {
  const found = isRecord(stored) ? stored : {};
  const sites = isRecord(found.sites) ? Object.entries(found.sites) : [];
  const hidden = sites.map(([site, names]) => [site, texts(names)] as const);
  return {
    everywhere: texts(found.everywhere),
    sites: Object.fromEntries(hidden.filter(([, names]) => names.length > 0)),
  };
}

function texts(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter(entry => typeof entry === 'string') : [];
}

/** Host name of an address as `sitesOff` writes it. */
export function siteOf(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

/** Whether highlights are on for a host. */
export function siteIsOn(settings: Settings, host: string): boolean {
  return settings.on && !settings.sitesOff.includes(siteOf(host));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
