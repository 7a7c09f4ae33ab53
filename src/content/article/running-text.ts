import { findHeadline } from './find-headline.ts';
import type { JsonLdNode } from './json-ld.ts';
import { isNamedComments, isNamedForeign, isNamedStory } from './not-story.ts';
import { type FoundBlock, readText } from './read-text.ts';

/** The best running text of a page. */
export interface RunningText {
  /** Headline, standfirst, lead caption and body, in document order, none inside another; empty without any text. */
  roots: Element[];
  /** Elements that are read although tag, attributes or name speak against them, for what they hold. */
  kept: ReadonlySet<Element>;
  headline?: Element;
  /** Weight of the running paragraphs in the body (see `weightOf`), and how many there are. */
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
 * element that still holds nearly all of them.
 */
export function findRunningText(document: Document, nodes: JsonLdNode[]): RunningText {
  const { body } = document;
  const headline = findHeadline(document, nodes);
  const main = document.querySelectorAll('main, [role="main"], [itemprop~="articleBody"]');
  const kept = new Set<Element>();
  for (const element of headline ? [headline, ...main] : main) keep(element, kept);

  const all = readText(body, { names: 'ignored', kept });
  const everything = sumUp(all);
  keepStories(everything, everything.get(body) ?? 0, kept);
  const blocks = withoutNamedForeign(all, kept);
  const sums = sumUp(blocks);
  const total = sums.get(body) ?? 0;
  if (total === 0) {
    return {
      roots: headline ? [headline] : [],
      kept,
      ...(headline && { headline }),
      weight: 0,
      paragraphs: 0,
    };
  }

  let area: Element = headline ?? body;
  const wanted = Math.max(enoughOfPage * total, Math.min(enough, total));
  while (area !== body && area.parentElement && (sums.get(area) ?? 0) < wanted) area = area.parentElement;
  const story = descend(area, sums);
  const paragraphs = blocks.filter(block => weightOf(block) > 0 && story.contains(block.element)).length;
  return {
    roots: [...(headline ? before(story, headline, blocks) : []), story],
    kept,
    ...(headline && { headline }),
    weight: sums.get(story) ?? 0,
    paragraphs,
  };
}

/** UTF-16 units from which on a block is a running paragraph and no label, heading or teaser title. */
const shortestParagraph = 80;

/**
 * How much running text a block is: its length when it is a paragraph mostly out of links, else nothing.
 * Scripts that write a word in one or two signs count double.
 */
export function weightOf({ text, linked, element }: FoundBlock): number {
  const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text.slice(0, 60));
  const weight = (text.trim().length - linked) * (dense ? 2.5 : 1);
  return weight >= shortestParagraph && linked < 0.5 * text.length && !/^h\d$/.test(element.localName)
    ? weight
    : 0;
}

/** The share of the page's running text that shows an element to hold the story, whatever its name suggests. */
const tooMuchForAnAside = 0.6;

/** A box named for a story with less weight than this is a teaser of another. */
const leastNamedStory = 300;

function keepStories(sums: Map<Element, number>, total: number, kept: Set<Element>): void {
  for (const [element, sum] of sums) {
    if (sum >= tooMuchForAnAside * total && !isNamedComments(element)) kept.add(element);
    if (sum < leastNamedStory || !isNamedStory(element)) continue;
    for (
      let at: Element | null = element;
      at && !kept.has(at) && !isNamedComments(at);
      at = at.parentElement
    ) {
      kept.add(at);
    }
  }
}

/** The blocks that do not lie in a part named after something else than the story. */
function withoutNamedForeign(blocks: FoundBlock[], kept: ReadonlySet<Element>): FoundBlock[] {
  const verdicts = new Map<Element, boolean>();
  const isOut = (element: Element) => {
    const open: Element[] = [];
    let at: Element | null = element;
    for (; at && !verdicts.has(at); at = at.parentElement) open.push(at);
    let out = at ? verdicts.get(at)! : false;
    for (const inner of open.reverse()) {
      out ||= !kept.has(inner) && (isNamedForeign(inner) || isPageHeader(inner));
      verdicts.set(inner, out);
    }
    return out;
  };
  return blocks.filter(({ element }) => !isOut(element));
}

function isPageHeader(element: Element): boolean {
  return element.localName === 'header' && !element.closest('article, main');
}

/** Remembers the element and everything around it. */
function keep(element: Element, kept: Set<Element>): void {
  for (let at: Element | null = element; at && !kept.has(at); at = at.parentElement) kept.add(at);
}

/**
 * The weight of running text in every element that holds some.
 *
 * Blocks come in document order, so the open path from the root to the last block is enough: each element is opened
 * and closed once, and adds what it holds to its parent when it closes.
 */
function sumUp(blocks: FoundBlock[]): Map<Element, number> {
  const sums = new Map<Element, number>();
  const path: Element[] = [];
  const depth = new Map<Element, number>();
  const closeTo = (length: number) => {
    while (path.length > length) {
      const closed = path.pop()!;
      depth.delete(closed);
      const parent = path.at(-1);
      if (parent) sums.set(parent, (sums.get(parent) ?? 0) + (sums.get(closed) ?? 0));
    }
  };
  for (const block of blocks) {
    const weight = weightOf(block);
    if (weight === 0) continue;
    const opened: Element[] = [];
    let at: Element | null = block.element;
    for (; at && !depth.has(at); at = at.parentElement) opened.push(at);
    closeTo(at ? depth.get(at)! + 1 : 0);
    for (const element of opened.reverse()) depth.set(element, path.push(element) - 1);
    sums.set(block.element, (sums.get(block.element) ?? 0) + weight);
  }
  closeTo(0);
  return sums;
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

const mostBefore = 8;
const shortestStandfirst = 40;

/** The headline, and standfirst and captions between it and the story. */
function before(story: Element, headline: Element, blocks: FoundBlock[]): Element[] {
  if (story.contains(headline) || headline.contains(story)) return [];
  if (!(headline.compareDocumentPosition(story) & 4)) return [headline];
  const between = blocks
    .filter(
      ({ element, text, linked }) =>
        text.trim().length >= shortestStandfirst &&
        linked < 0.5 * text.length &&
        headline.compareDocumentPosition(element) & 4 &&
        !headline.contains(element) &&
        !element.contains(story) &&
        !element.contains(headline) &&
        element.compareDocumentPosition(story) & 4,
    )
    .map(({ element }) => element);
  const outer = [...new Set(between)].filter(
    (element, _, all) => !all.some(other => other !== element && other.contains(element)),
  );
  return [headline, ...outer.slice(0, mostBefore)];
}
