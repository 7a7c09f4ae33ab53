import type { IsoDay } from '../core/model/date.ts';
import type { EntityId } from '../core/model/entity.ts';
import { type Settings, siteIsOn } from '../core/settings/settings.ts';
import type { PageState } from '../messages/contract.ts';
import { readAsOf } from './article/read-date.ts';
import { readLanguage } from './article/read-language.ts';
import { createFuse } from './highlight/fuse.ts';
import { type Session, startSession } from './session.ts';
import type { Wishes } from './session-story.ts';
import { today } from './today.ts';
import { watchAddress } from './watch-address.ts';

/** The page in a tab, for as long as the tab shows it. */
export interface Page {
  settingsChanged(settings: Settings): void;
  /** The reader has come back to it from another page of the tab; the settings are those of now. */
  returned(settings: Settings): void;
  describe(): PageState;
  /** Reads the page as of another day, or of its own when none is given. */
  changeAsOf(date: IsoDay | null): void;
  readAnyway(): void;
  step(direction: 'next' | 'previous'): void;
  /** Opens the card of the next mention of an entity; whether there is one. */
  show(entity: EntityId): boolean;
}

/** How often a page may replace its story under one address before it is left alone. */
const MOST_REPLACEMENTS = 30;

/**
 * Starts and ends sessions as the reader's settings, the reader's wishes for this page and the page's address change.
 *
 * Wishes hold for one address: whoever moves on within the site starts afresh. `orphaned` is called when the
 * extension is gone; `signal` ends everything.
 */
export function openPage(
  window: Window,
  settings: Settings,
  orphaned: () => void,
  signal: AbortSignal,
): Page {
  let wishes: Wishes = {};
  let hiddenHere = new Set<EntityId>();
  let replacements = 0;
  let fuse = createFuse();
  let ending = new AbortController();
  let session: Session | undefined;

  const restart = () => {
    ending.abort();
    ending = new AbortController();
    session = isOn()
      ? startSession(
          { window, settings, wishes, hiddenHere, fuse, pageReplaced, orphaned },
          AbortSignal.any([signal, ending.signal]),
        )
      : undefined;
  };
  const pageReplaced = () => {
    replacements++;
    if (replacements <= MOST_REPLACEMENTS) restart();
    else session?.giveUp();
  };
  const isOn = () => siteIsOn(settings, window.location.hostname);

  const moved = () => {
    wishes = {};
    hiddenHere = new Set();
    replacements = 0;
    fuse = createFuse();
    restart();
  };
  watchAddress(window, moved, signal);
  restart();

  const settingsChanged = (changed: Settings) => {
    settings = changed;
    if (session && isOn()) session.settingsChanged(changed);
    else if (session || isOn()) restart();
  };

  return {
    settingsChanged,
    returned(found) {
      if (JSON.stringify(found) !== JSON.stringify(settings)) settingsChanged(found);
      session?.count();
    },
    describe: () => session?.describe() ?? describeUnread(window, settings),
    changeAsOf(date) {
      const { asOf: _, ...others } = wishes;
      wishes = date === null ? others : { ...others, asOf: date };
      restart();
    },
    readAnyway() {
      wishes = { ...wishes, anyway: true };
      fuse = createFuse();
      restart();
    },
    step: direction => void session?.step(direction),
    show: entity => session?.step('next', entity) ?? false,
  };
}

/** What can be said of a page that is not read because the reader has switched it off. */
function describeUnread({ document, location }: Window, settings: Settings): PageState {
  const language = readLanguage(document);
  return {
    phase: settings.on ? 'site-off' : 'off',
    host: location.hostname,
    article: false,
    asOf: readAsOf(document, new URL(location.href), today()),
    ...(language && { language }),
    mentions: [],
  };
}
