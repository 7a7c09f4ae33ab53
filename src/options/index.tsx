import { render } from 'preact';
import credits from '../../assets/dataset/credits.json';
import { openKeySettings, readKeys } from '../browser/keys.ts';
import { askBackground } from '../browser/messaging.ts';
import { say } from '../browser/say.ts';
import { changeSettings, readSettings, watchSettings } from '../browser/settings-store.ts';
import {
  askForAccess,
  grantedSites,
  listedSites,
  whenAccessChanges,
  withdrawAccess,
} from '../browser/site-access.ts';
import { extensionVersion } from '../browser/version.ts';
import type { EntityLink } from '../core/model/entity.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { DatasetState } from '../messages/contract.ts';
import { limits } from '../messages/limits.ts';
import { language, speak } from '../ui/words.ts';
import { hiddenIds } from './hidden-rows.ts';
import { Options } from './Options.tsx';
import { speakOptions, words } from './words.ts';

speak(say);
speakOptions(say);
document.documentElement.lang = language;
document.title = words.title;

const life = new AbortController();
const listed = listedSites();
const version = extensionVersion();

let settings = await readSettings();
let granted = await grantedSites();
let keys = await readKeys();
let known: EntityLink[] = [];
let dataset: DatasetState | undefined;
let failed = false;

show();
watchSettings(changed => void take(changed), life.signal);
whenAccessChanges(async () => {
  granted = await grantedSites();
  show();
});
// The reader comes back from the browser's own page of keys.
addEventListener('focus', async () => {
  keys = await readKeys();
  show();
});
dataset = await askBackground('describeDataset', {}).catch(error => ({
  state: 'damaged' as const,
  reason: String(error),
}));
await take(settings);

function show() {
  render(
    <Options
      {...{ settings, known, dataset, keys, credits, version, failed }}
      access={{ listed, granted, onWithdraw: withdrawAccess, onGrant: askForAccess }}
      onSave={save}
      onChangeKeys={() => void openKeySettings()}
    />,
    document.body,
  );
}

/** Shows settings, and what the names are called that they hide. */
async function take(changed: Settings) {
  settings = changed;
  show();
  const entities = hiddenIds(settings.hiddenNames).slice(0, limits.entities);
  if (entities.every(id => known.some(link => link.id === id))) return;
  known = await askBackground('nameEntities', { entities }).catch(() => known);
  show();
}

/** Shows a change at once, keeps it, and takes it back when it could not be kept. */
async function save(change: (settings: Settings) => Settings): Promise<boolean> {
  settings = change(settings);
  show();
  const saved = await changeSettings(change);
  failed = !saved;
  if (!saved) settings = await readSettings();
  show();
  return saved;
}
