import { answer } from '../browser/messaging.ts';
import { readSettings, watchSettings } from '../browser/settings-store.ts';
import { pageReaders } from '../messages/page-readers.ts';
import { openPage, type Page } from './page.ts';

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
  const opening = openOnceSettled(ending);
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
    },
    pageReaders,
    signal,
  );
}

async function openOnceSettled(ending: AbortController): Promise<Page> {
  const { signal } = ending;
  const page = openPage(window, await readSettings(), () => ending.abort(), signal);
  watchSettings(settings => page.settingsChanged(settings), signal);
  return page;
}
