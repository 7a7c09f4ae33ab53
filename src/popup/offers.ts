import { type Settings, siteIsOn } from '../core/settings/settings.ts';
import type { Page } from './page.ts';

/** What the popup offers beside its switches: read this page now, its site always, every news page. */
export type Offer = 'read' | 'always' | 'everywhere';

/** The offers that would change something for the page; none while Dramatis is switched off there. */
export function offersFor(page: Page, settings: Settings): Offer[] {
  if (!settings.on || page.reach === 'looking' || page.reach === 'closed') return [];
  if (page.reach === 'unseen') return ['everywhere'];
  if (!siteIsOn(settings, page.host)) return [];
  const unread = page.reach === 'silent' ? !page.loading : page.state.phase === 'not-news';
  const read: Offer[] = unread ? ['read'] : [];
  if (page.access === 'always') return read;
  return page.access === 'withheld' ? ['always', ...read] : [...read, 'always', 'everywhere'];
}
