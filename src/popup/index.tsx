import { render } from 'preact';
import { askBackground, askPage } from '../browser/messaging.ts';
import { changeSettings, readSettings, watchSettings } from '../browser/settings-store.ts';
import { askForAccess, everySite } from '../browser/site-access.ts';
import { startInTab } from '../browser/site-scripts.ts';
import { extensionVersion } from '../browser/version.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { DatasetState } from '../messages/contract.ts';
import { watchPage } from './find-page.ts';
import type { Offer } from './offers.ts';
import { Popup } from './Popup.tsx';
import type { Page } from './page.ts';

const named = new URLSearchParams(location.search).get('tab');
const life = new AbortController();
const version = extensionVersion();

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
    <Popup {...{ page, settings, dataset, version, failure }} onChange={changeTo} onOffer={take} />,
    document.body,
  );
}

/** Shows a change at once, keeps it, and takes it back when it could not be kept. */
async function changeTo(change: (settings: Settings) => Settings) {
  settings = change(settings);
  show();
  const saved = await changeSettings(change);
  failure = saved ? undefined : 'Your choice could not be saved: the browser refuses to store it.';
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
    failure =
      offer === 'read' ? 'Your browser does not let Dramatis read this page.' : 'Your browser did not ask.';
  }
  show();
}

async function readNow(page: Page) {
  if (!('tab' in page)) return;
  if (page.reach === 'silent') await startInTab(page.tab);
  await askPage(page.tab, 'readAnyway', {});
}
