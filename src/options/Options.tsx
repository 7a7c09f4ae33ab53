import type { KeyCommand } from '../browser/keys.ts';
import type { Credit } from '../core/dataset/credits.ts';
import type { EntityLink } from '../core/model/entity.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { DatasetState } from '../messages/contract.ts';
import { CardHabits } from './CardHabits.tsx';
import { Credits } from './Credits.tsx';
import { Facts } from './Facts.tsx';
import { HiddenNamesPart } from './HiddenNamesPart.tsx';
import { Highlights } from './Highlights.tsx';
import { Keys } from './Keys.tsx';
import { Part } from './Part.tsx';
import { type SiteAccess, Sites } from './Sites.tsx';
import { words } from './words.ts';

/** Changes the settings; whether that was saved. */
export type SaveChange = (change: (settings: Settings) => Settings) => Promise<boolean>;

export interface OptionsProps {
  settings: Settings;
  /** What the hidden names are called. */
  known: EntityLink[];
  access: SiteAccess;
  /** Absent until the background has answered. */
  dataset?: DatasetState | undefined;
  keys: KeyCommand[];
  credits: Credit[];
  version: string;
  /** The last choice could not be saved. */
  failed: boolean;
  onSave: SaveChange;
  onChangeKeys: () => void;
}

/** The page of options: everything the reader can choose, and everything they may want to know of Dramatis. */
export function Options(props: OptionsProps) {
  const { settings, known, access, dataset, keys, credits, version, failed, onSave, onChangeKeys } = props;
  const change = (changed: (settings: Settings) => Settings) => void onSave(changed);
  return (
    <>
      <header>
        <img src="/assets/icons/dramatis-48.png" alt="" width="32" height="32" />
        <div>
          <h1>{words.title}</h1>
          <p class="quiet">{words.version(version)}</p>
        </div>
      </header>
      <nav aria-label={words.parts}>
        <ul>
          {Object.entries(words.partNames).map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {failed && (
          <p class="failure" role="alert">
            {words.notSaved}
          </p>
        )}
        <Highlights settings={settings} onChange={change} />
        <CardHabits hover={settings.hover} onChange={change} />
        <HiddenNamesPart hiddenNames={settings.hiddenNames} known={known} onSave={onSave} />
        <Sites sitesOff={settings.sitesOff} access={access} onSave={onSave} />
        <Keys keys={keys} onChangeKeys={onChangeKeys} />
        <Facts dataset={dataset} />
        <Part id="privacy" title={words.privacy}>
          <p>{words.privacyText}</p>
        </Part>
        <Credits credits={credits} />
      </main>
    </>
  );
}
