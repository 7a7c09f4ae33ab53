import { type JsonLdNode, textOf } from './json-ld.ts';
import { untouchable } from './not-story.ts';
import { shortText } from './short-text.ts';

/** Titles shorter than this, in UTF-16 units, are names of sites and sections. */
const shortestTitle = 8;
/** With all the space between its letters. */
const longestHeadline = 1_000;

/**
 * The element that shows the page's title to the reader: the heading that agrees best with the title the page gives
 * to search engines and social networks, else its first `h1` of some length.
 */
export function findHeadline(document: Document, nodes: JsonLdNode[]): Element | undefined {
  const titles = titlesOf(document, nodes);
  const headings = [
    ...document.querySelectorAll('h1'),
    ...document.querySelectorAll('[itemprop~="headline"], h2, h3, [class*="headline" i], [class*="title" i]'),
  ]
    .slice(0, 400)
    .filter(heading => !heading.closest('head, nav, aside, footer') && !heading.closest(untouchable));
  let best: { heading: Element; agreement: number } | undefined;
  for (const heading of headings) {
    // A container that is merely named after its title.
    if (heading.querySelector('p, li, h1, h2, h3')) continue;
    const text = plain(shortText(heading, longestHeadline));
    const agreement = Math.max(0, ...titles.map(title => shared(title, text)));
    if (agreement > (best?.agreement ?? 0.6)) best = { heading, agreement };
  }
  if (best) return best.heading;
  return headings.find(
    heading => heading.localName === 'h1' && plain(shortText(heading, longestHeadline)).length >= 15,
  );
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

/** Letters and digits only, in lower case, so that punctuation and spacing do not tell two titles apart. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** How much of the longer of two titles the shorter makes up, when one begins, ends or holds the other; else 0. */
function shared(title: string, text: string): number {
  if (text.length < shortestTitle) return 0;
  const [short, long] = title.length < text.length ? [title, text] : [text, title];
  return long.includes(short) ? short.length / long.length : 0;
}
