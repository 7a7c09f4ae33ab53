import type { AsOfDate } from '../core/model/date.ts';
import type { Evidence, Via } from '../core/model/mention.ts';
import { sayDate } from './say-date.ts';
import { sayList } from './say-list.ts';
import { words } from './words.ts';

/** How a mention came to be linked, as far as the page knows. */
export interface Why {
  /** The mention in the letters of the page. */
  text: string;
  via: Via;
  undecided: boolean;
  /** The article names the entity in full somewhere, so that a short name is no guess. */
  namedInFull: boolean;
  /** What spoke for it, beside its letters. */
  evidence?: readonly Evidence[];
  asOf: AsOfDate;
  /** Who set the day: the article's publisher, the reader, or nobody. */
  dayFrom: 'published' | 'reader' | 'today';
  /** The other actors of the article by name, first named first. */
  company: string[];
}

/** Names of the company that are said; the others are counted. */
const namedAtMost = 3;

/** Why a card opened for a mention, in plain sentences; without the first where the card has said it already. */
export function sayWhy(why: Why, name: string, { linkTold = false } = {}): string[] {
  const day = sayDate(why.asOf);
  return [
    linkTold ? undefined : sayLink(why, name, day),
    ...(why.evidence ?? []).map(sayEvidence),
    words.whyAsOf[why.dayFrom](day),
    sayCompany(why.company),
  ].filter(sentence => sentence !== undefined);
}

/** What spoke for a link, unless the sentence on how it was made says as much. */
function sayEvidence(evidence: Evidence): string | undefined {
  return evidence === 'in-full' || evidence === 'called' || evidence === 'told'
    ? undefined
    : words.whyEvidence[evidence];
}

/** How the letters of the page lead to the one that is meant. */
export function sayLink(
  { text, via, undecided, namedInFull, evidence }: Why,
  name: string,
  day: string,
): string {
  if (undecided) return words.whyUndecided(text);
  switch (via) {
    case 'name':
      return words.whyName(text, name);
    case 'short-name':
      return namedInFull ? words.whyShortName(text, name) : words.whyLoneShortName(text, name);
    case 'office':
      return words.whyOffice(text, name, day);
    case 'event':
      return evidence?.includes('called') ? words.whyEventName(text, name) : words.whyEvent(text, name);
  }
}

function sayCompany(company: string[]): string | undefined {
  const more = company.length - namedAtMost;
  if (company.length === 0) return undefined;
  // One more is said by name rather than counted.
  if (more <= 1) return words.whyCompany(sayList(company));
  return words.whyCompanyMore(company.slice(0, namedAtMost).join(', '), more);
}
