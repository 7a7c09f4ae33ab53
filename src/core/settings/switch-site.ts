import { type Settings, siteOf } from './settings.ts';

/** The settings with highlights switched on or off for the site of a host. */
export function switchSite(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.sitesOff.filter(site => site !== siteOf(host));
  return { ...settings, sitesOff: on ? others : [...others, siteOf(host)] };
}
