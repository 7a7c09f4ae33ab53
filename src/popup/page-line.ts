import { type Settings, siteIsOn, siteOf } from '../core/settings/settings.ts';
import type { DatasetState } from '../messages/contract.ts';
import { countKinds } from './count-kinds.ts';
import type { Page } from './page.ts';
import { words } from './words.ts';

/** The one sentence on the state of the page, and whether it tells of trouble. */
export interface PageLine {
  text: string;
  trouble?: true;
}

/** Says honestly what became of the page, from what the popup knows. */
export function pageLine(page: Page, settings: Settings, dataset: DatasetState | undefined): PageLine {
  const phase = page.reach === 'answering' ? page.state.phase : undefined;
  if (dataset?.state === 'damaged' || phase === 'no-dataset') return { text: words.damaged, trouble: true };
  if (!settings.on) return { text: words.pausedEverywhere };
  if (page.reach === 'looking') return { text: words.looking };
  if (page.reach === 'closed') return { text: words.closed };
  if (page.reach === 'unseen') return { text: words.unseen };
  const site = siteOf(page.host);
  if (!siteIsOn(settings, page.host)) return { text: words.pausedOnSite(site) };
  return { text: page.reach === 'silent' ? silentLine(page, site) : answeringLine(page, settings) };
}

function silentLine(page: Page & { reach: 'silent' }, site: string): string {
  if (page.access === 'withheld') return words.withheld(site);
  if (page.access === 'none') return words.notListed(site);
  return page.loading ? words.loading : words.tooEarly;
}

function answeringLine({ state }: Page & { reach: 'answering' }, settings: Settings): string {
  if (state.phase === 'not-news') return words.notNews;
  if (state.phase === 'stopped') return words.stopped;
  if (state.phase !== 'read') return words.reading;
  const counts = Object.values(countKinds(state.mentions));
  const known = counts.reduce((sum, { entities }) => sum + entities, 0);
  if (known === 0) return state.article ? words.nobodyInArticle : words.nobodyOnPage;
  const found = state.article ? words.knownInArticle(known) : words.knownOnPage(known);
  const shown = state.mentions.some(({ kind }) => settings.kinds[kind]);
  return shown ? found : `${found} ${words.noneShown}`;
}
