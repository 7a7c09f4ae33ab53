import { defaultSettings, type Settings } from '../core/settings/settings.ts';
import type { DatasetState, PageState } from '../messages/contract.ts';
import type { Page } from '../popup/page.ts';
import {
  asOf,
  datasetDate,
  johnson,
  kyiv,
  lavrov,
  moscow,
  putin,
  stoltenberg,
  truss,
  wallace,
  zelenskyy,
} from './facts.ts';

/** One state of the popup. */
export interface PopupState {
  title: string;
  page: Page;
  settings?: Settings;
  dataset?: DatasetState;
  welcome?: boolean;
  failure?: string;
  /** What the reader has pressed, as selectors, in order. */
  pressed?: string[];
}

export const sound: DatasetState = {
  state: 'ready',
  date: datasetDate,
  counts: { person: 12_900, organization: 714, place: 599, event: 3_323, office: 6_300, holding: 17_900 },
};

const cast = [
  truss,
  lavrov,
  truss,
  moscow,
  johnson,
  putin,
  truss,
  kyiv,
  zelenskyy,
  lavrov,
  wallace,
  stoltenberg,
];
const article: PageState = {
  phase: 'read',
  host: 'www.bbc.com',
  article: true,
  asOf: { date: asOf, from: 'json-ld' },
  language: 'en',
  mentions: cast.map(link => ({ text: link.name, kind: link.kind, via: 'name', entities: [link] })),
};
const answering = (state: Partial<PageState> = {}): Page => ({
  reach: 'answering',
  tab: 1,
  host: 'www.bbc.com',
  access: 'always',
  state: { ...article, ...state },
});
const silent = (page: Partial<Page & { reach: 'silent' }> = {}): Page => ({
  reach: 'silent',
  tab: 1,
  host: 'www.example.org',
  access: 'none',
  loading: false,
  ...page,
});

/** The popup in every state it can be in. */
export const popupStates: PopupState[] = [
  { title: 'An article', page: answering() },
  { title: 'First opened', page: answering(), welcome: true },
  { title: 'Changing the day', page: answering(), pressed: ['.as-of button'] },
  { title: 'The reader’s own day', page: answering({ asOf: { date: '2022-09-10', from: 'reader' } }) },
  { title: 'No day given', page: answering({ asOf: { date: datasetDate, from: 'today' }, article: false }) },
  { title: 'Nobody known', page: answering({ mentions: [] }) },
  { title: 'One known', page: answering({ mentions: article.mentions.slice(0, 1) }) },
  {
    title: 'People only, places off',
    page: answering(),
    settings: {
      ...defaultSettings,
      kinds: { person: true, organization: false, place: false, event: false },
    },
  },
  { title: 'Being read', page: answering({ phase: 'reading', mentions: [] }) },
  { title: 'Not news', page: answering({ phase: 'not-news', mentions: [] }) },
  { title: 'Undoing the highlights', page: answering({ phase: 'stopped' }) },
  {
    title: 'Paused everywhere',
    page: answering({ phase: 'off' }),
    settings: { ...defaultSettings, on: false },
  },
  {
    title: 'Paused here',
    page: answering({ phase: 'site-off' }),
    settings: { ...defaultSettings, sitesOff: ['bbc.com'] },
  },
  { title: 'Looking', page: { reach: 'looking' } },
  { title: 'A page of the browser', page: { reach: 'closed' } },
  { title: 'A page not seen', page: { reach: 'unseen' } },
  { title: 'Not listed', page: silent() },
  { title: 'Listed, but withheld', page: silent({ host: 'www.bbc.com', access: 'withheld' }) },
  { title: 'Loading', page: silent({ access: 'always', loading: true }) },
  { title: 'Opened too early', page: silent({ access: 'always' }) },
  {
    title: 'Damaged dataset',
    page: answering({ phase: 'no-dataset', mentions: [] }),
    dataset: { state: 'damaged', reason: 'it is cut short' },
  },
];
