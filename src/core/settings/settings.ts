import { type EntityKind, entityKinds } from '../model/entity.ts';

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
}

export const defaultSettings: Settings = {
  on: true,
  kinds: { person: true, organization: true, place: true, event: true },
  density: 'once-per-paragraph',
  sitesOff: [],
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
    sitesOff: Array.isArray(found.sitesOff) ? found.sitesOff.filter(site => typeof site === 'string') : [],
  };
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
