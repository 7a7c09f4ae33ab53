import type { PageState } from '../../src/messages/contract.ts';
import type { Page } from '../../src/popup/page.ts';

const truss = { id: 'Q272201', kind: 'person', name: 'Liz Truss' } as const;
const lavrov = { id: 'Q58217', kind: 'person', name: 'Sergey Lavrov' } as const;
const moscow = { id: 'Q649', kind: 'place', name: 'Moscow' } as const;

/** An article of 28 January 2022 that names Truss twice, Lavrov and Moscow once. */
export const trussToMoscow: PageState = {
  phase: 'read',
  host: 'www.bbc.com',
  article: true,
  asOf: { date: '2022-01-28', from: 'json-ld' },
  language: 'en',
  mentions: [
    { text: 'Liz Truss', kind: 'person', via: 'name', entities: [truss] },
    { text: 'Moscow', kind: 'place', via: 'name', entities: [moscow] },
    { text: 'Truss', kind: 'person', via: 'short-name', entities: [truss] },
    { text: 'Sergey Lavrov', kind: 'person', via: 'name', entities: [lavrov] },
  ],
};

/** The popup's view of a page that answers. */
export function answering(state: Partial<PageState> = {}, page: Partial<Page> = {}): Page {
  const told = { ...trussToMoscow, ...state };
  return { reach: 'answering', tab: 4, host: told.host, access: 'always', state: told, ...page } as Page;
}

/** The popup's view of a page without our script. */
export function silent(page: Partial<Page> = {}): Page {
  return {
    reach: 'silent',
    tab: 4,
    host: 'www.example.org',
    access: 'none',
    loading: false,
    ...page,
  } as Page;
}
