import type { IsoDay } from '../../core/model/date.ts';
import type { AsOfFrom } from '../../messages/contract.ts';
import { daysInAddress } from './day-in-address.ts';
import { daysInJsonLd } from './day-in-json-ld.ts';
import { daysInMeta, daysInMicrodata } from './day-in-meta.ts';
import { datelinesNear, timesNear } from './day-near-headline.ts';
import { findHeadline } from './find-headline.ts';
import { isAbout, type JsonLdNode, readJsonLd } from './json-ld.ts';
import { readLanguage } from './read-language.ts';
import { hasSeveralArticles, isLaterArticle } from './several-articles.ts';

/** The day a page was published, and where that was read. */
export interface AsOf {
  date: IsoDay;
  from: AsOfFrom;
}

/** News sites are younger than this; earlier dates are defaults of publishing systems, `0001-01-01` among them. */
const firstDay = '1990-01-01';

/**
 * The day the article was published, from the first that holds: JSON-LD, meta elements, `<time>` near the headline,
 * the address, the dateline; else `today`, the reader's own day.
 *
 * The day is the one the publisher wrote, in the publisher's time zone. A day after tomorrow, or before 1990, does
 * not hold; one day ahead does, for there it may already be tomorrow.
 */
export function readAsOf(document: Document, address: URL, today: IsoDay): AsOf {
  const nodes = readJsonLd(document);
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  for (const [from, days] of readings(document, address, nodes)) {
    const date = [...days].find(day => day >= firstDay && day <= tomorrow);
    if (date !== undefined) return { date, from };
  }
  return { date: today, from: 'today' };
}

/** What each place says, in the order in which they are believed; later ones are looked at only when needed. */
function* readings(
  document: Document,
  address: URL,
  nodes: JsonLdNode[],
): Generator<[AsOfFrom, Iterable<IsoDay>]> {
  // What a page with several articles says of itself in general it says of its first.
  const isLater = hasSeveralArticles(document) && isLaterArticle(findHeadline(document, nodes));
  yield ['json-ld', daysInJsonLd(isLater ? nodes.filter(node => isAbout(node, address)) : nodes, address)];
  // Asking the browser for its languages takes longer than all the rest; most pages never come here.
  const language = readLanguage(document) ?? 'en';
  const languages = /^en\b/i.test(language) ? [language] : [language, 'en'];
  if (!isLater) yield ['meta', daysInMeta(document, languages)];
  const headline = findHeadline(document, nodes);
  const microdata = daysInMicrodata(document, headline, languages);
  yield ['meta', microdata.meta];
  yield ['time', microdata.shown];
  yield ['time', timesNear(headline, languages)];
  yield ['address', daysInAddress(address, languages)];
  yield ['dateline', datelinesNear(headline, languages)];
}
