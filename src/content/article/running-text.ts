import { blocksOf, isNamedForeignAbove } from './blocks-of-story.ts';
import { findHeadline } from './find-headline.ts';
import type { JsonLdNode } from './json-ld.ts';
import { isNamedElse, isNamedStory, untouchable } from './not-story.ts';
import { type FoundBlock, readingText } from './read-text.ts';
import { hasSeveralArticles, isInAnotherArticle } from './several-articles.ts';
import type { ShadowTree } from './shadow-trees.ts';
import type { Steps } from './steps.ts';
import { sumUp, weightOf } from './weigh-text.ts';

/** The best running text of a page. */
export interface RunningText {
  /** Headline, standfirst, lead caption and body, in document order, none inside another; empty without any text. */
  roots: Element[];
  /** Elements that are read although tag, attributes or name speak against them, for what they hold. */
  kept: ReadonlySet<Element>;
  headline?: Element;
  /** Every paragraph in the roots, whether it belongs to the story or not, with what is named so left out. */
  met: FoundBlock[];
  /** Weight of the running paragraphs in the body (see weigh-text.ts), and how many there are. */
  weight: number;
  paragraphs: number;
}

/** The share of the running text that a child must hold for the body to be looked for inside it. */
const dominance = 0.8;
/** The share of the page's running text around the headline from which on it is the story's. */
const enoughOfPage = 0.3;
/** A short story's weight: about three paragraphs. */
const enough = 400;

/**
 * Where the running text of a page stands, whatever kind of page it is.
 *
 * Climbs from the headline to the first element that holds enough running paragraphs, then descends to the smallest
 * element that still holds nearly all of them. Given a shadow tree, it looks there and nowhere else.
 */
export function* findRunningText(
  document: Document,
  nodes: JsonLdNode[],
  tree?: ShadowTree,
): Steps<RunningText> {
  const place = tree?.root ?? document;
  const body = tree ? tree.body : document.body;
  const kept = new Set<Element>();
  const nothing = { roots: [], kept, met: [], weight: 0, paragraphs: 0 };
  if (!body || body.closest(untouchable)) return nothing;
  const headline = findHeadline(document, nodes, place);
  const main = place.querySelectorAll('main, [role="main"], [itemprop~="articleBody"]');
  for (const element of headline ? [headline, ...main] : main) keep(element, kept);
  yield;

  const everything = ofOneArticle(yield* readingText(body, { names: 'ignored', kept }), place, headline);
  const paragraphs = everything
    .map(block => ({ block, weight: weightOf(block) }))
    .filter(({ weight }) => weight > 0);
  yield;
  keepStories(sumUp(paragraphs), kept, body);
  yield;
  const isOut = isNamedForeignAbove(kept);
  const own = paragraphs.filter(({ block }) => !isOut(block.element));
  yield;
  const sums = sumUp(own);
  const total = sums.get(body) ?? 0;
  if (total === 0) {
    if (!headline) return nothing;
    const met = yield* blocksOf([headline], everything, isOut, kept);
    return { ...nothing, roots: [headline], headline, met };
  }

  let area: Element = headline ?? body;
  const wanted = Math.max(enoughOfPage * total, Math.min(enough, total));
  while (area !== body && area.parentElement && (sums.get(area) ?? 0) < wanted) area = area.parentElement;
  yield;
  const story = descend(area, sums);
  const lead = headline ? before(story, headline, everything, isOut) : [];
  const roots = [...lead, story];
  const met = yield* blocksOf(roots, everything, isOut, kept);
  return {
    roots,
    kept,
    ...(headline && { headline }),
    met,
    weight: sums.get(story) ?? 0,
    paragraphs: own.filter(({ block }) => story.contains(block.element)).length,
  };
}

/** The blocks without those of articles that a site has appended below the one that is read. */
function ofOneArticle(blocks: FoundBlock[], place: ParentNode, headline: Element | undefined): FoundBlock[] {
  if (!hasSeveralArticles(place)) return blocks;
  return blocks.filter(({ element }) => !isInAnotherArticle(element, headline));
}

/** The share of the page's running text that shows an element to hold the story, whatever its name suggests. */
const tooMuchForAnAside = 0.6;

/** A box named for a story with less weight than this is a teaser of another. */
const leastNamedStory = 300;

function keepStories(sums: Map<Element, number>, kept: Set<Element>, body: Element): void {
  const total = sums.get(body) ?? 0;
  for (const [element, sum] of sums) {
    if (sum >= tooMuchForAnAside * total && !isNamedElse(element)) kept.add(element);
    if (sum < leastNamedStory || !isNamedStory(element)) continue;
    for (let at: Element | null = element; at && !kept.has(at) && !isNamedElse(at); at = at.parentElement) {
      kept.add(at);
    }
  }
}

/** Remembers the element and everything around it. */
function keep(element: Element, kept: Set<Element>): void {
  for (let at: Element | null = element; at && !kept.has(at); at = at.parentElement) kept.add(at);
}

function descend(area: Element, sums: Map<Element, number>): Element {
  let story = area;
  for (;;) {
    const wanted = dominance * (sums.get(story) ?? 0);
    let heavy: Element | undefined;
    for (let child = story.firstElementChild; child && !heavy; child = child.nextElementSibling) {
      if ((sums.get(child) ?? 0) >= wanted) heavy = child;
    }
    if (!heavy || wanted === 0 || heavy.localName === 'p') return story;
    story = heavy;
  }
}

/** Standfirst and captions: so many at most, among so many blocks, none shorter (in UTF-16 units) than a label. */
const mostBefore = 8;
const reach = 200;
const shortestStandfirst = 25;

/** The headline, and standfirst and captions between it and the story. */
function before(
  story: Element,
  headline: Element,
  blocks: FoundBlock[],
  isOut: (element: Element) => boolean,
): Element[] {
  if (story.contains(headline) || headline.contains(story)) return [];
  const lead = [headline];
  const at = blocks.findIndex(({ element }) => headline.contains(element));
  const follows = headline.compareDocumentPosition(story) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (at < 0 || !follows) return lead;
  for (const { element, text, linked } of blocks.slice(at + 1, at + 1 + reach)) {
    if (story.contains(element) || lead.length > mostBefore) break;
    const isLabel = text.trim().length < shortestStandfirst || linked >= 0.5 * text.length;
    const holdsMore = element.contains(story) || element.contains(headline);
    if (isLabel || holdsMore || isOut(element)) continue;
    if (!lead.some(known => known.contains(element))) lead.push(element);
  }
  return lead;
}
