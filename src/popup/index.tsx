import { render } from 'preact';
import { askBackground, askPage } from '../browser/messaging.ts';
import { openOptionsPage } from '../browser/options-page.ts';
import { say } from '../browser/say.ts';
import { changeSettings, readSettings, watchSettings } from '../browser/settings-store.ts';
import { askForAccess, everySite } from '../browser/site-access.ts';
import { startInTab } from '../browser/site-scripts.ts';
import { takeWelcome } from '../browser/welcome.ts';
import type { IsoDay } from '../core/model/date.ts';
import type { EntityLink } from '../core/model/entity.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { DatasetState } from '../messages/contract.ts';
import { sayName } from '../ui/say-name.ts';
import { language, speak } from '../ui/words.ts';
import { watchPage } from './find-page.ts';
import type { Offer } from './offers.ts';
import { Popup } from './Popup.tsx';
import type { Page } from './page.ts';
import { speakPopup, words } from './words.ts';

speak(say);
speakPopup(say);
document.documentElement.lang = language;

const named = new URLSearchParams(location.search).get('tab');
const life = new AbortController();
// Swedish writes a day as ISO 8601 does, and here in the reader's own time zone.
const today = new Date().toLocaleDateString('sv');
const welcome = await takeWelcome();

let settings = await readSettings();
let page: Page = { reach: 'looking' };
let dataset: DatasetState | undefined;
let failure: string | undefined;

show();
watchSettings(changed => {
  settings = changed;
  show();
}, life.signal);
void watchPage(
  named === null ? undefined : Number(named),
  found => {
    page = found;
    show();
  },
  life.signal,
);
dataset = await describeDataset();
show();

async function describeDataset(): Promise<DatasetState> {
  try {
    return await askBackground('describeDataset', {});
  } catch (error) {
    return { state: 'damaged', reason: String(error) };
  }
}

function show() {
  render(
    <Popup
      {...{ page, settings, dataset, today, welcome, failure }}
      onChange={changeTo}
      onOffer={take}
      onDay={readAsOf}
      onShow={showMember}
      onOptions={() => void openOptions()}
    />,
    document.body,
  );
}

/** Shows a change at once, keeps it, and takes it back when it could not be kept. */
async function changeTo(change: (settings: Settings) => Settings) {
  settings = change(settings);
  show();
  const saved = await changeSettings(change);
  failure = saved ? undefined : words.notSaved;
  if (!saved) settings = await readSettings();
  show();
}

async function take(offer: Offer) {
  failure = undefined;
  try {
    if (offer === 'read') await readNow(page);
    else if (offer === 'everywhere') await askForAccess(everySite);
    else if ('host' in page) await askForAccess(`*://${page.host}/*`);
  } catch {
    failure = offer === 'read' ? words.notLetIn : words.notAsked;
  }
  show();
}

async function readNow(page: Page) {
  if (!('tab' in page)) return;
  if (page.reach === 'silent') await startInTab(page.tab);
  await askPage(page.tab, 'readAnyway', {});
}

async function readAsOf(day: IsoDay | null) {
  failure = undefined;
  try {
    if ('tab' in page) await askPage(page.tab, 'changeAsOf', { date: day });
  } catch {
    failure = words.notLetIn;
  }
  show();
}

/** Shows where the page names someone, and makes way for the card. */
async function showMember(member: EntityLink) {
  if (!('tab' in page)) return;
  const shown = await askPage(page.tab, 'showEntity', { entity: member.id }).catch(() => false);
  failure = shown ? undefined : words.notMarked(sayName(member));
  show();
  if (shown && named === null) close();
}

/** A popup closes by itself when another tab comes to the front; one that stands in a tab of its own stays. */
async function openOptions() {
  await openOptionsPage();
  if (named === null) close();
}
