import type { SourceReference } from '../compiler/schema.ts';

/** Collections of `sources.json`, by how drafts cite them. */
const collections: [RegExp, string][] = [
  [/^eps\b/, 'every-politician'],
  [/^ungdc$/, 'ungdc'],
  [/^ifg$/, 'ifg'],
  [/^factbook$/, 'factbook'],
  [/^pocom$/, 'pocom'],
  [/^us-executive$/, 'us-executive'],
  [/^hsg-visits/, 'hsg-visits'],
  [/^hsg/, 'hsg-travels'],
  [/^the people draft actors .*\(factbook\)$/, 'factbook'],
  [/^the people draft actors/, 'every-politician'],
  [/compliance-data-application/, 'factbook'],
];

/** Publishers that are better known by a name than by the address of their site. */
const publishers: Record<string, string> = {
  'aa.com.tr': 'Anadolu Agency',
  'aljazeera.com': 'Al Jazeera',
  'apnews.com': 'Associated Press',
  'bbc.com': 'BBC',
  'bbc.co.uk': 'BBC',
  'civil.ge': 'Civil Georgia',
  'ct24.ceskatelevize.cz': 'ČT24',
  'delfi.lt': 'Delfi',
  'digitaljournal.com': 'Digital Journal',
  'elpais.com': 'El País',
  'globaltimes.cn': 'Global Times',
  'gov.uk': 'GOV.UK',
  'history.state.gov': 'US Office of the Historian',
  'irishtimes.com': 'The Irish Times',
  'jpost.com': 'The Jerusalem Post',
  'koreaherald.com': 'The Korea Herald',
  'kyivindependent.com': 'The Kyiv Independent',
  'nato.int': 'NATO',
  'news.err.ee': 'ERR News',
  'pravda.com.ua': 'Ukrainska Pravda',
  'reuters.com': 'Reuters',
  'rulers.org': 'Rulers',
  'swissinfo.ch': 'Swissinfo',
  'tagesschau.de': 'Tagesschau',
  'tass.com': 'TASS',
  'thedailystar.net': 'The Daily Star',
  'thelocal.dk': 'The Local',
};

/** A source as drafts cite it, as a collection or a page; `undefined` for what is no source at all. */
export function sourceOf(cited: string, date?: string | null): SourceReference | undefined {
  const collection = collections.find(([pattern]) => pattern.test(cited))?.[1];
  if (collection !== undefined) return collection;
  if (!/^https?:\/\//.test(cited) || !URL.canParse(cited)) return undefined;
  const url = canonicalUrl(cited);
  return { url, publisher: publisherOf(url), ...(date && { date }) };
}

/** The distinct sources, best first: collections in the order given, then pages. */
export function distinctSources(sources: readonly (SourceReference | undefined)[]): SourceReference[] {
  const byKey = new Map<string, SourceReference>();
  for (const source of sources) {
    if (source === undefined) continue;
    const key = typeof source === 'string' ? source : source.url;
    if (!byKey.has(key)) byKey.set(key, source);
  }
  return [...byKey.values()];
}

/** Copies of pages, and the pages themselves: mirrors, proxies, sites for phones. */
const copies: [RegExp, string][] = [
  [/^https?:\/\/161\.97\.88\.200\/.*?(rulers\.org\/)/, 'https://$1'],
  [/^https?:\/\/.+\/(?:host-https?-|https?\/)(\w+\.(?:m\.)?wikipedia\.org\/wiki\/)/, 'https://$1'],
  [/^https?:\/\/.+\/wikipedia_(en|simple)_all[^/]*\/A\//, 'https://$1.wikipedia.org/wiki/'],
  [/^https?:\/\/wikimili\.com\/en\//, 'https://en.wikipedia.org/wiki/'],
  [/^https?:\/\/(\w+)\.m\.wiki\.x\.io\/wiki\//, 'https://$1.wikipedia.org/wiki/'],
  [/^https?:\/\/(\w+)\.m\.wikipedia\.org\//, 'https://$1.wikipedia.org/'],
  [/^(https?:\/\/\w+\.wikipedia\.org)\.\//, '$1/'],
];

/** The page itself, where a copy of it is cited. */
function canonicalUrl(cited: string): string {
  const url = copies.reduce((one, [copy, page]) => one.replace(copy, page), cited);
  // A proxy writes the percent sign of an encoded letter as "=25".
  return url === cited ? url : url.replace(/=25(?=[0-9A-F]{2})/g, '%');
}

function publisherOf(url: string): string {
  const host = new URL(url).hostname.replace(/^(www\d*|m|amp)\./, '');
  return publishers[host] ?? (host.endsWith('.wikipedia.org') ? 'Wikipedia' : host);
}
