import type { Credit } from '../core/dataset/credits.ts';
import { known } from '../core/dataset/known.ts';
import { licenceNotices } from './licences.ts';
import type { CollectionSource, SourceReference } from './schema.ts';
import { entitiesOf, type Sources } from './sources.ts';

/** The pages that are cited one by one and belong to no collection. */
const singlePages = {
  source: 'Single pages of governments, organizations and the press',
  licence: licenceNotices['facts-and-link'].name,
  address: '',
  attribution:
    'Each page is named, with its publisher, beside the fact it is cited for; no wording is taken over',
};

/** What the records owe to each collection that they cite, most facts first. The same records give the same list. */
export function creditsOf(sources: Sources): Credit[] {
  const collections = sources.collections.map(({ record }) => record);
  const byId = new Map(collections.map(one => [one.id, one]));
  const facts = new Map<CollectionSource | undefined, number>();
  for (const reference of citedBy(sources)) {
    const collection =
      typeof reference === 'string' ? byId.get(reference) : collectionOfPage(reference.url, collections);
    facts.set(collection, (facts.get(collection) ?? 0) + 1);
  }
  return [...facts]
    .map(([collection, count]) => ({ ...(collection ? creditOf(collection) : singlePages), facts: count }))
    .sort((a, b) => b.facts - a.facts || (a.source < b.source ? -1 : 1));
}

function citedBy(sources: Sources): SourceReference[] {
  return entitiesOf(sources).flatMap(({ record }) => [
    ...record.sources,
    ...('offices' in record ? (record.offices ?? []) : []).flatMap(held => held.sources),
    ...('history' in record ? record.history : []).flatMap(change => change.sources ?? []),
  ]);
}

/** A page belongs to the collection that says its address, or the beginning of it. */
function collectionOfPage(
  url: string,
  collections: readonly CollectionSource[],
): CollectionSource | undefined {
  return collections.find(({ pages }) => pages?.some(page => url.startsWith(page)));
}

function creditOf({ publisher, title, url, licence, credit }: CollectionSource): Omit<Credit, 'facts'> {
  const notice = licenceNotices[licence];
  const source = title === undefined ? publisher : `${publisher}: ${title}`;
  return {
    source,
    licence: notice.name,
    ...known({ licenceUrl: notice.url }),
    address: url.includes('{id}') ? `${new URL(url).origin}/` : url,
    attribution: credit ?? publisher,
  };
}

const begin = '<!-- Credits: written by `npm run dataset`, not by hand. -->';
const end = '<!-- End of the credits. -->';

/** The page with the credits written between their two marks, or as it was when it has no marks. */
export function withCredits(page: string, credits: readonly Credit[]): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) return page;
  return `${page.slice(0, from)}${begin}\n\n${creditsTable(credits)}\n\n${page.slice(to)}`;
}

function creditsTable(credits: readonly Credit[]): string {
  const rows = credits.map(({ source, licence, licenceUrl, address, attribution, facts }) => [
    linked(source, address),
    linked(licence, licenceUrl),
    attribution,
    String(facts),
  ]);
  return [['source', 'licence', 'attribution', 'facts'], ['---', '---', '---', '--:'], ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function linked(text: string, address: string | undefined): string {
  return address ? `[${text}](${address})` : text;
}
