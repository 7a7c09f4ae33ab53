/**
 * A browser in memory: storage, messages, permissions, scripts, tabs, as far as the extension uses them.
 *
 * Importing this file puts it where webextension-polyfill looks, so it comes before whatever imports that:
 * `import '../support/fake-browser.ts'`, as a side effect, stays first.
 */
export interface FakeTab {
  id: number;
  url?: string;
  active?: boolean;
  discarded?: boolean;
  status?: 'loading' | 'complete';
}

type Listener = (...args: never[]) => unknown;

/** An event with its listeners, and a way to make it happen. */
function event() {
  const listeners = new Set<Listener>();
  return {
    listeners,
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    happen: (...args: unknown[]) => [...listeners].map(listener => listener(...(args as never[]))),
  };
}

/** What a test may set and look at; `startAfresh` empties it. */
export const state = {
  stored: {} as Record<string, unknown>,
  storage: 'sound' as 'sound' | 'full' | 'unreadable',
  listed: ['*://*.bbc.com/*', '*://*.spiegel.de/*'],
  /** The content script as the manifest names it. */
  contentFile: 'src/content/index.js',
  origins: [] as string[],
  registered: [] as { id: string; matches: string[] }[],
  tabs: [] as FakeTab[],
  started: [] as number[],
  badge: {} as Record<number, string>,
  /** What the page in a tab answers. */
  pages: {} as Record<number, (message: { ask: string; question: unknown }) => unknown>,
};
const pristine = structuredClone({ ...state });

export function startAfresh(): void {
  Object.assign(state, structuredClone(pristine));
  for (const { listeners } of Object.values(events)) listeners.clear();
}

export const events = {
  onMessage: event(),
  onChanged: event(),
  onAdded: event(),
  onRemoved: event(),
};

/** A pause as any browser call takes one, so that races have room to happen. */
const pause = () => new Promise(resolve => setTimeout(resolve, 1));

const local = {
  async get(key: string) {
    await pause();
    if (state.storage === 'unreadable') throw new Error('storage is corrupted');
    return key in state.stored ? { [key]: structuredClone(state.stored[key]) } : {};
  },
  async set(entries: Record<string, unknown>) {
    await pause();
    if (state.storage !== 'sound') throw new Error('QUOTA_BYTES quota exceeded');
    const changes = Object.entries(entries).map(([key, newValue]) => [
      key,
      { oldValue: state.stored[key], newValue },
    ]);
    Object.assign(state.stored, structuredClone(entries));
    events.onChanged.happen(Object.fromEntries(changes), 'local');
  },
};

const scripting = {
  async getRegisteredContentScripts({ ids }: { ids: string[] }) {
    await pause();
    return state.registered.filter(({ id }) => ids.includes(id));
  },
  async registerContentScripts(scripts: { id: string; matches: string[]; js: string[] }[]) {
    await pause();
    if (scripts.some(({ js }) => js.some(file => URL.canParse(file))))
      throw new Error('must be a relative URL');
    const twice = scripts.find(({ id }) => state.registered.some(script => script.id === id));
    if (twice) throw new Error(`Duplicate script ID '${twice.id}'`);
    state.registered.push(...scripts);
  },
  async updateContentScripts(scripts: { id: string; matches: string[] }[]) {
    await pause();
    state.registered = state.registered.map(old => scripts.find(({ id }) => id === old.id) ?? old);
  },
  async unregisterContentScripts({ ids }: { ids: string[] }) {
    await pause();
    state.registered = state.registered.filter(({ id }) => !ids.includes(id));
  },
  async executeScript({ target }: { target: { tabId: number } }) {
    const tab = state.tabs.find(({ id }) => id === target.tabId);
    if (!tab?.url?.startsWith('http')) throw new Error('Cannot access contents of the page');
    state.started.push(target.tabId);
    return [];
  },
};

const tabs = {
  async get(id: number) {
    const tab = state.tabs.find(tab => tab.id === id);
    if (!tab) throw new Error(`No tab with id: ${id}`);
    return tab;
  },
  async query({ active, url }: { active?: boolean; url?: string[] }) {
    const hosts = url?.map(pattern => pattern.split('/')[2]!);
    return state.tabs.filter(
      tab =>
        (active === undefined || tab.active === active) &&
        (hosts === undefined ||
          (tab.url?.startsWith('http') &&
            hosts.some(host => host === '*' || new URL(tab.url!).host === host))),
    );
  },
  async sendMessage(tab: number, message: { ask: string; question: unknown }) {
    const page = state.pages[tab];
    if (!page) throw new Error('Could not establish connection. Receiving end does not exist.');
    return page(message);
  },
};

export const fakeBrowser = {
  runtime: {
    id: 'dramatis',
    getManifest: () => ({
      version: '0.1.0',
      content_scripts: [{ matches: state.listed, js: [state.contentFile] }],
    }),
    getURL: (path: string) => `chrome-extension://dramatis/${path}`,
    onMessage: events.onMessage,
    /** As from a page in tab 7; the first listener that does not say "not for me" answers. */
    async sendMessage(message: unknown) {
      return events.onMessage
        .happen(structuredClone(message), { id: 'dramatis', tab: { id: 7 } })
        .find(answer => answer !== undefined);
    },
  },
  storage: { local, onChanged: events.onChanged },
  permissions: {
    onAdded: events.onAdded,
    onRemoved: events.onRemoved,
    getAll: async () => ({ origins: [...state.listed, ...state.origins] }),
    async request({ origins }: { origins: string[] }) {
      state.origins.push(...origins);
      events.onAdded.happen({ origins });
      return true;
    },
  },
  scripting,
  tabs,
  action: {
    async setBadgeText({ tabId, text }: { tabId: number; text: string }) {
      if (!state.tabs.some(({ id }) => id === tabId)) throw new Error(`No tab with id: ${tabId}`);
      state.badge[tabId] = text;
    },
  },
};

/** Web Locks in memory: acts of one name queue. */
const queues = new Map<string, Promise<unknown>>();
const locks = {
  request(name: string, act: () => Promise<unknown>) {
    const turn = (queues.get(name) ?? Promise.resolve()).then(act);
    queues.set(
      name,
      turn.catch(() => {}),
    );
    return turn;
  },
};

Object.assign(globalThis, { browser: fakeBrowser, chrome: { runtime: { id: fakeBrowser.runtime.id } } });
// Node 20 has no `navigator`; jsdom has one without locks.
if (!globalThis.navigator) Object.defineProperty(globalThis, 'navigator', { value: {} });
Object.defineProperty(globalThis.navigator, 'locks', { value: locks, configurable: true });
