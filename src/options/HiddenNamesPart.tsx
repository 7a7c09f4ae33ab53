import type { EntityLink } from '../core/model/entity.ts';
import { type HiddenNames, hideName } from '../core/settings/hidden-names.ts';
import { KindSign } from '../ui/KindSign.tsx';
import { langOfName, sayName } from '../ui/say-name.ts';
import { hiddenGroups } from './hidden-rows.ts';
import type { SaveChange } from './Options.tsx';
import { Part } from './Part.tsx';
import { RemovableList, type RemovableRow } from './RemovableList.tsx';
import { words } from './words.ts';

interface Props {
  hiddenNames: HiddenNames;
  /** What the hidden ones are called. */
  known: EntityLink[];
  onSave: SaveChange;
}

/** The names that are hidden everywhere or on a site, each with the way back. */
export function HiddenNamesPart({ hiddenNames, known, onSave }: Props) {
  const rows = hiddenGroups(hiddenNames, known).flatMap(({ site, names }) =>
    names.map((link): RemovableRow => {
      const place = { entity: link.id, ...(site !== undefined && { site }) };
      const where = site === undefined ? words.everywhereShort : words.onSite(site);
      return {
        key: `${site ?? ''} ${link.id}`,
        label: (
          <>
            <KindSign kind={link.kind} />
            <span class="row-name" dir="auto" lang={langOfName(link)}>
              {sayName(link)}
            </span>
            <span class="quiet">{where}</span>
          </>
        ),
        action: words.showAgain,
        told: words.shownAgain(sayName(link), where),
        remove: () => onSave(settings => hideName(settings, place, false)),
        restore: () => onSave(settings => hideName(settings, place, true)),
      };
    }),
  );
  return (
    <Part id="hidden" title={words.hidden}>
      <p>{words.hiddenNote}</p>
      <RemovableList id="hidden-names" rows={rows} none={words.hiddenNone} />
    </Part>
  );
}
