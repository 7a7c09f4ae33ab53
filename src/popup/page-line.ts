import { type Settings, siteIsOn, siteOf } from '../core/settings/settings.ts';
import type { DatasetState } from '../messages/contract.ts';
import { countKinds } from './count-kinds.ts';
import type { Page } from './page.ts';

/** The one sentence on the state of the page, and whether it tells of trouble. */
export interface PageLine {
  text: string;
  trouble?: true;
}

/** Says honestly what became of the page, from what the popup knows. */
export function pageLine(page: Page, settings: Settings, dataset: DatasetState | undefined): PageLine {
  const phase = page.reach === 'answering' ? page.state.phase : undefined;
  if (dataset?.state === 'damaged' || phase === 'no-dataset') {
    return {
      text: 'The facts that Dramatis carries are damaged, so nothing can be read. Install it again to mend them.',
      trouble: true,
    };
  }
  if (!settings.on) return { text: 'Paused on every page.' };
  if (page.reach === 'looking') return { text: 'Looking at the page…' };
  if (page.reach === 'closed') {
    return { text: 'This is a page of the browser itself, or a file: Dramatis cannot read it.' };
  }
  if (page.reach === 'unseen') return { text: 'Dramatis has no access to this page yet.' };
  const site = siteOf(page.host);
  if (!siteIsOn(settings, page.host)) return { text: `Paused on ${site}.` };
  if (page.reach === 'silent') return { text: silentLine(page, site) };
  return { text: answeringLine(page, settings) };
}

function silentLine(page: Page & { reach: 'silent' }, site: string): string {
  if (page.access === 'withheld')
    return `${site} is on the list of news sites, but your browser withholds access.`;
  if (page.access === 'none')
    return `${site} is not on the list of news sites. Dramatis has not looked at it.`;
  return page.loading ? 'The page is still loading…' : 'This page was opened before Dramatis could read it.';
}

function answeringLine({ state }: Page & { reach: 'answering' }, settings: Settings): string {
  if (state.phase === 'not-news') return 'This does not look like a news article, so it is left alone.';
  if (state.phase === 'stopped') return 'This page kept undoing the highlights, so it is left alone.';
  if (state.phase !== 'read') return 'Reading the page…';
  const where = state.article ? 'in this article' : 'on this page';
  const counts = Object.values(countKinds(state.mentions));
  const known = counts.reduce((sum, { entities }) => sum + entities, 0);
  if (known === 0) return `Dramatis knows nobody and nothing named ${where}.`;
  const found = `${known === 1 ? 'One known name' : `${known} known names`} ${where}`;
  const shown = state.mentions.some(({ kind }) => settings.kinds[kind]);
  return shown ? `${found}.` : `${found}, none of a kind that is switched on.`;
}
