import { answer } from '../browser/messaging.ts';
import { readSettings, watchSettings } from '../browser/settings-store.ts';
import { pageReaders } from '../messages/page-readers.ts';
import { openPage } from './page.ts';

/** Says, in the extension's own world of this page, that the script runs here; the page cannot see it. */
const running = Symbol.for('dramatis is reading this page');

if (!Object.hasOwn(globalThis, running)) {
  Object.defineProperty(globalThis, running, { value: true });
  void start();
}

async function start(): Promise<void> {
  const ending = new AbortController();
  const { signal } = ending;
  const page = openPage(window, await readSettings(), () => ending.abort(), signal);
  watchSettings(settings => page.settingsChanged(settings), signal);
  answer(
    {
      describePage: () => page.describe(),
      changeAsOf({ date }) {
        page.changeAsOf(date);
        return null;
      },
      readAnyway() {
        page.readAnyway();
        return null;
      },
      stepMention({ direction }) {
        page.step(direction);
        return null;
      },
    },
    pageReaders,
    signal,
  );
}
