import { answer } from '../browser/messaging.ts';
import { readSettings, watchSettings } from '../browser/settings-store.ts';
import type { Settings } from '../core/settings/settings.ts';
import { pageReaders } from '../messages/page-readers.ts';
import { takeAwayLeftovers } from './highlight/leftovers.ts';
import { openPage, type Page } from './page.ts';
import { untilShown } from './until-shown.ts';
import { whenOrphaned } from './when-orphaned.ts';

/** Says, in the extension's own world of this page, that the script runs here; the page cannot see it. */
const running = Symbol.for('dramatis is reading this page');

if (!Object.hasOwn(globalThis, running)) {
  Object.defineProperty(globalThis, running, { value: true });
  start();
}

/** Answers from its first moment, for whoever started the script asks at once; what is asked waits for the settings. */
function start(): void {
  const ending = new AbortController();
  const { signal } = ending;
  takeAwayLeftovers(document);
  const opening = openOnceSettled(ending);
  whenOrphaned(window, () => ending.abort(), signal);
  answer(
    {
      describePage: async () => (await opening).describe(),
      async changeAsOf({ date }) {
        (await opening).changeAsOf(date);
        return null;
      },
      async readAnyway() {
        (await opening).readAnyway();
        return null;
      },
      async stepMention({ direction }) {
        (await opening).step(direction);
        return null;
      },
      showEntity: async ({ entity }) => (await opening).show(entity),
    },
    pageReaders,
    signal,
  );
}

async function openOnceSettled(ending: AbortController): Promise<Page> {
  const { signal } = ending;
  let page: Page | undefined;
  let latest: Settings | undefined;
  // Listens before it reads, so that no change falls in between.
  watchSettings(settings => {
    latest = settings;
    page?.settingsChanged(settings);
  }, signal);
  await untilShown(document);
  const stored = await readSettings();
  page = openPage(window, latest ?? stored, () => ending.abort(), signal);
  const { returned } = page;
  // No change reaches a page that waits in the browser's back/forward cache.
  window.addEventListener(
    'pageshow',
    async ({ persisted }) => {
      if (persisted) returned(await readSettings());
    },
    { signal },
  );
  return page;
}
