import type { OriginPattern } from '../browser/origins.ts';
import { switchSite } from '../core/settings/switch-site.ts';
import { addedSites, hostOfPattern } from './added-sites.ts';
import type { SaveChange } from './Options.tsx';
import { Part } from './Part.tsx';
import { RemovableList, type RemovableRow } from './RemovableList.tsx';
import { words } from './words.ts';

/** Which sites the browser lets us read, and how the reader changes that. */
export interface SiteAccess {
  /** The news sites of the manifest. */
  listed: OriginPattern[];
  /** All patterns that may be read now. */
  granted: OriginPattern[];
  onWithdraw: (origin: OriginPattern) => Promise<boolean>;
  onGrant: (origin: OriginPattern) => Promise<boolean>;
}

interface Props {
  sitesOff: string[];
  access: SiteAccess;
  onSave: SaveChange;
}

/** Where Dramatis reads and where not: the list it comes with, what was switched off, what was added. */
export function Sites({ sitesOff, access, onSave }: Props) {
  const off = [...sitesOff].sort().map(
    (site): RemovableRow => ({
      key: site,
      label: <span class="row-name">{site}</span>,
      action: words.switchOn,
      told: words.switchedOn(site),
      remove: () => onSave(settings => switchSite(settings, site, true)),
      restore: () => onSave(settings => switchSite(settings, site, false)),
    }),
  );
  const added = addedSites(access.granted, access.listed).map((pattern): RemovableRow => {
    const name = hostOfPattern(pattern) ?? words.everySite;
    return {
      key: pattern,
      label: <span class="row-name">{name}</span>,
      action: words.withdraw,
      told: words.withdrawn(name),
      remove: () => access.onWithdraw(pattern),
      restore: () => access.onGrant(pattern),
    };
  });
  return (
    <Part id="sites" title={words.sites}>
      <details>
        <summary>{words.listed(access.listed.length)}</summary>
        <ul class="columns">
          {access.listed
            .map(pattern => hostOfPattern(pattern) ?? pattern)
            .sort()
            .map(host => (
              <li key={host}>{host}</li>
            ))}
        </ul>
      </details>
      <h3>{words.sitesOff}</h3>
      <RemovableList id="sites-off" rows={off} none={words.sitesOffNone} />
      <h3>{words.sitesAdded}</h3>
      <RemovableList id="sites-added" rows={added} none={words.sitesAddedNone} />
    </Part>
  );
}
