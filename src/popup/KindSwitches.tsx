import { type EntityKind, entityKinds } from '../core/model/entity.ts';
import type { Settings } from '../core/settings/settings.ts';
import { KindSign } from '../ui/KindSign.tsx';
import { Switch } from '../ui/Switch.tsx';
import type { KindCount } from './count-kinds.ts';
import { words } from './words.ts';

interface Props {
  settings: Settings;
  /** Absent while the page has not been read. */
  counts?: Record<EntityKind, KindCount> | undefined;
  overruled: boolean;
  onTurn: (kind: EntityKind, on: boolean) => void;
}

/** A switch for each kind, with how many of them the page names. */
export function KindSwitches({ settings, counts, overruled, onTurn }: Props) {
  return (
    <fieldset>
      <legend>{words.highlight}</legend>
      {entityKinds.map(kind => (
        <Switch
          key={kind}
          id={`kind-${kind}`}
          on={settings.kinds[kind]}
          overruled={overruled}
          onTurn={on => onTurn(kind, on)}
          {...(counts && { describedBy: `count-${kind}` })}
        >
          <span aria-hidden="true">
            <KindSign kind={kind} />
          </span>
          <span class="kind">{words.kinds[kind]}</span>
          {counts && <Count id={`count-${kind}`} {...counts[kind]} />}
        </Switch>
      ))}
    </fieldset>
  );
}

function Count({ id, entities, mentions }: KindCount & { id: string }) {
  return (
    <span class="count" title={words.mentions(mentions)}>
      <span aria-hidden="true">{entities}</span>
      <span class="unseen" id={id}>
        {words.count(entities, mentions)}
      </span>
    </span>
  );
}
