import { showBadge } from '../browser/badge.ts';
import { datasetFile } from '../browser/dataset-file.ts';
import { answer, askPage } from '../browser/messaging.ts';
import { changeSettings } from '../browser/settings-store.ts';
import { whenAccessChanges } from '../browser/site-access.ts';
import { startInOpenTabs, syncSiteScripts } from '../browser/site-scripts.ts';
import { findTab } from '../browser/tabs.ts';
import { whenCommanded, whenInstalledOrStarted } from '../browser/wake.ts';
import { openDataset } from '../core/dataset/open-dataset.ts';
import { backgroundReaders } from '../messages/validate.ts';
import { answersFrom } from './answers.ts';
import { directionOf } from './commands.ts';

// The browser stops this script when it likes and starts it again for the next event: every listener is registered
// while it first runs, the dataset is opened at once, and nothing is kept.
answer(answersFrom(datasetFile.then(openDataset), showBadge, changeSettings), backgroundReaders);

whenInstalledOrStarted(() => void syncSiteScripts());

whenAccessChanges(async ({ added }) => {
  await syncSiteScripts();
  await startInOpenTabs(added);
});

whenCommanded(async command => {
  const direction = directionOf(command);
  const tab = direction && (await findTab());
  // A page without our script has no mention to step to.
  if (tab) await askPage(tab.id, 'stepMention', { direction }).catch(() => {});
});
