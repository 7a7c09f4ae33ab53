import { digitOrMark, keepOnly, letter } from '../../core/text/letters.ts';
import { isAbout, type JsonLdNode, textOf } from './json-ld.ts';
import { untouchable } from './not-story.ts';
import { hasSeveralArticles } from './several-articles.ts';
import { shortText } from './short-text.ts';

/** Titles shorter than this, in UTF-16 units, are names of sites and sections. */
const shortestTitle = 8;
/** With all the space between its letters. */
const longestHeadline = 1_000;

/**
 * The element that shows the page's title to the reader: the heading that agrees best with the title the page gives
 * to search engines and social networks, else its first `h1` of some length. Looks in `place` alone when it is given.
 */
export function findHeadline(
  document: Document,
  nodes: JsonLdNode[],
  place: ParentNode = document,
): Element | undefined {
  const titles = titlesOf(document, nodes);
  const titled =
    (hasSeveralArticles(place) && bestTitled(place, titlesOfNow(document, nodes))) ||
    bestTitled(place, titles);
  if (titled) return titled;
  return [...headings(place)].find(
    heading => heading.localName === 'h1' && plain(shortText(heading, longestHeadline)).length >= 15,
  );
}

/** The heading that agrees best with one of the titles, if any agrees well. */
function bestTitled(place: ParentNode, titles: string[]): Element | undefined {
  let best: { heading: Element; agreement: number } | undefined;
  for (const heading of headings(place)) {
    // A container that is merely named after its title.
    if (heading.querySelector('p, li, h1, h2, h3')) continue;
    const text = plain(shortText(heading, longestHeadline));
    const agreement = Math.max(0, ...titles.map(title => shared(title, text)));
    if (agreement > (best?.agreement ?? leastAgreement)) best = { heading, agreement };
    // None can agree better, and most pages need not be searched for headings by their classes.
    if (agreement === 1) break;
  }
  return best?.heading;
}

/** A heading that shares less of its letters with a title is another one. */
const leastAgreement = 0.6;

/** Elements looked at as headings, at most. */
const mostHeadings = 400;

/** What may be the headline, first what most often is. */
function* headings(place: ParentNode): Generator<Element> {
  const others = '[itemprop~="headline"], h2, h3, [class*="headline" i], [class*="title" i]';
  let looked = 0;
  for (const selector of ['h1', others]) {
    for (const heading of place.querySelectorAll(selector)) {
      if (looked++ === mostHeadings) return;
      const isElsewhere = heading.closest('head, nav, aside, footer') || heading.closest(untouchable);
      if (!isElsewhere) yield heading;
    }
  }
}

function titlesOf(document: Document, nodes: JsonLdNode[]): string[] {
  const metas = ['meta[property="og:title"]', 'meta[name="twitter:title"]', 'meta[name="title"]'];
  const said = [
    ...metas.map(selector => document.querySelector(selector)?.getAttribute('content')),
    ...nodes.map(node => textOf(node.headline)),
    document.title,
  ];
  return said.map(title => plain(title ?? '')).filter(title => title.length >= shortestTitle);
}

/**
 * The titles that follow the address where a site shows several articles and has the address name the one in the
 * window; what it wrote for networks stays that of the first.
 */
function titlesOfNow(document: Document, nodes: JsonLdNode[]): string[] {
  const address = new URL(document.URL);
  const own = nodes.filter(node => isAbout(node, address)).map(({ headline }) => textOf(headline));
  return [...own, document.title]
    .map(title => plain(title ?? ''))
    .filter(title => title.length >= shortestTitle);
}

/** Letters, marks and digits only, in lower case, so that punctuation and spacing do not tell two titles apart. */
function plain(text: string): string {
  return keepOnly(text.toLowerCase(), [letter, digitOrMark]);
}

/** How much of the longer of two titles the shorter makes up, when one begins, ends or holds the other; else 0. */
function shared(title: string, text: string): number {
  if (text.length < shortestTitle) return 0;
  const [short, long] = title.length < text.length ? [title, text] : [text, title];
  return long.includes(short) ? short.length / long.length : 0;
}
