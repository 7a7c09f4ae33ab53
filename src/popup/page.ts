import type { PageState } from '../messages/contract.ts';

/** What the popup knows of the page in its tab. */
export type Page =
  /** A first look is being taken. */
  | { reach: 'looking' }
  /** A page of the browser itself, of its add-on shop, or a file. */
  | { reach: 'closed' }
  /** Not even the address can be seen. */
  | { reach: 'unseen' }
  /** Our script does not run in it. */
  | { reach: 'silent'; tab: number; host: string; access: Access; loading: boolean }
  /** Our script runs in it and says how the reading went. */
  | { reach: 'answering'; tab: number; host: string; access: Access; state: PageState };

/**
 * Whether pages of the site are read whenever they are opened: `always`; `withheld` when it is one of the listed news
 * sites but the browser does not let us; `none` when the reader has not been asked.
 */
export type Access = 'always' | 'withheld' | 'none';
