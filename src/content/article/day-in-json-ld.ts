import type { IsoDay } from '../../core/model/date.ts';
import { isAbout, isElsewhere, type JsonLdNode, textOf, typesOf } from './json-ld.ts';
import { machineDay } from './written-day.ts';

/** Whose `datePublished` is believed first; what fits none (a product, a review, a video) is not this page. */
const ranks = [
  /^(?:\w*NewsArticle|LiveBlogPosting)$/,
  /(?:Article|Posting|Report|ClaimReview)$/,
  /Page$|^CreativeWork$/,
];

/** The days on which the page was published, as its JSON-LD has it, most trustworthy first. */
export function daysInJsonLd(nodes: JsonLdNode[], address: URL): IsoDay[] {
  return ranks.flatMap(rank => {
    const fitting = nodes.filter(node => typesOf(node).some(type => rank.test(type)));
    const own = fitting.filter(node => isAbout(node, address));
    const silent = fitting.filter(node => !isElsewhere(node, address));
    return [...own, ...silent, ...fitting]
      .map(node => machineDay(textOf(node.datePublished) ?? ''))
      .filter(day => day !== undefined);
  });
}
