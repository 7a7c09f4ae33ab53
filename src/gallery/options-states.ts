import type { Credit } from '../core/dataset/credits.ts';
import { defaultSettings, type Settings } from '../core/settings/settings.ts';
import type { DatasetState } from '../messages/contract.ts';
import { moscow, truss } from './facts.ts';

/** One state of the page of options. */
export interface OptionsState {
  title: string;
  settings: Settings;
  dataset?: DatasetState;
  granted?: string[];
  failed?: boolean;
  /** What the reader has pressed, as selectors, in order. */
  pressed?: string[];
}

export const listed = ['*://*.bbc.com/*', '*://*.lemonde.fr/*', '*://*.reuters.com/*'];
export const known = [truss, moscow];

export const keys = [
  { command: 'next-mention', does: 'Go to the next name and open its card', keys: 'Alt+Shift+J' },
  { command: 'previous-mention', does: 'Go to the previous name and open its card', keys: '' },
];

export const credits: Credit[] = [
  {
    source: 'Institute for Government: IfG Ministers Database',
    licence: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    address: 'https://www.instituteforgovernment.org.uk/ministers-database',
    attribution: 'Institute for Government, IfG Ministers Database, CC BY 4.0; dates unchanged',
    facts: 1356,
  },
  {
    source: 'Single pages of governments, organizations and the press',
    licence: 'Facts and links only',
    address: '',
    attribution: 'Each page is named beside the fact it is cited for',
    facts: 1,
  },
];

/** The page of options in the states it can be in. */
export const optionsStates: OptionsState[] = [
  { title: 'As installed', settings: defaultSettings },
  {
    title: 'Much chosen, one name shown again',
    settings: {
      ...defaultSettings,
      sitesOff: ['lemonde.fr', 'a-newspaper-with-a-rather-long-name.example'],
      hover: { mode: 'modifier', openDelay: 400, closeDelay: 1500 },
      hiddenNames: { everywhere: [truss.id], sites: { 'bbc.com': [truss.id, moscow.id] } },
    },
    granted: [...listed, '*://example.org/*', '*://*/*'],
    pressed: ['#hidden .rows button'],
  },
  {
    title: 'Nothing saved, facts damaged',
    settings: { ...defaultSettings, on: false, hover: { ...defaultSettings.hover, mode: 'off' } },
    dataset: { state: 'damaged', reason: 'it is cut short' },
    failed: true,
  },
];
