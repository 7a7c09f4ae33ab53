import { entityKinds } from '../core/model/entity.ts';
import type { Settings } from '../core/settings/settings.ts';
import { DensityChoice } from '../ui/DensityChoice.tsx';
import { KindSign } from '../ui/KindSign.tsx';
import { Switch } from '../ui/Switch.tsx';
import { Part } from './Part.tsx';
import { words } from './words.ts';

interface Props {
  settings: Settings;
  onChange: (change: (settings: Settings) => Settings) => void;
}

/** What is highlighted on the pages that are read: anything at all, which kinds, how often. */
export function Highlights({ settings, onChange }: Props) {
  return (
    <Part id="highlights" title={words.highlights}>
      <Switch id="everything" on={settings.on} onTurn={on => onChange(now => ({ ...now, on }))}>
        {words.everywhere}
      </Switch>
      <fieldset>
        <legend>{words.highlight}</legend>
        {entityKinds.map(kind => (
          <Switch
            key={kind}
            id={`kind-${kind}`}
            on={settings.kinds[kind]}
            overruled={!settings.on}
            onTurn={on => onChange(now => ({ ...now, kinds: { ...now.kinds, [kind]: on } }))}
          >
            <span aria-hidden="true">
              <KindSign kind={kind} />
            </span>
            {words.kinds[kind]}
          </Switch>
        ))}
      </fieldset>
      <DensityChoice
        density={settings.density}
        label={words.density}
        names={words.densities}
        onChoose={density => onChange(now => ({ ...now, density }))}
      />
    </Part>
  );
}
