import { isNamedElse, isNamedForeign } from './not-story.ts';
import type { Steps } from './steps.ts';

/** What stands in a shadow tree of a page beside its styles and scripts: a document within the document. */
export interface ShadowTree {
  root: ShadowRoot;
  /** The largest of the elements at its top; none as long as its component has drawn nothing. */
  body?: Element | undefined;
}

/** A page with more components than this is an application, and no story is looked for in the others. */
const mostTrees = 500;
/** Elements looked at in one step: some milliseconds of work. */
const elementsAtOnce = 10_000;

/**
 * The open shadow trees of a page, outer ones first, without those of consent walls and comments. Some publishers draw
 * their articles with components, and the text stands nowhere else (MSN: trees within trees).
 */
export function* findShadowTrees(document: Document): Steps<ShadowTree[]> {
  const trees: ShadowTree[] = [];
  const places: ParentNode[] = [document];
  let looked = 0;
  for (const place of places) {
    for (const element of place.querySelectorAll('*')) {
      if (++looked % elementsAtOnce === 0) yield;
      const { shadowRoot: root } = element;
      if (!root || isElse(element)) continue;
      trees.push({ root, body: largestIn(root) });
      places.push(root);
      if (trees.length === mostTrees) return trees;
    }
  }
  return trees;
}

/** What the tags and ids of components say that are no story: `usercentrics-root`, `reader-comments`. */
const elseNamed = /comment|consent|cookie|disqus|gdpr|privacy|usercentrics|(?:^|\W)cmp(?:\W|$)/i;

function isElse(host: Element): boolean {
  const { localName, id } = host;
  return (
    elseNamed.test(`${localName} ${id}`) ||
    isNamedForeign(host) ||
    isNamedElse(host) ||
    localName === 'dramatis-card'
  );
}

function largestIn(root: ShadowRoot): Element | undefined {
  const size = (element: Element) => element.getElementsByTagName('*').length;
  let largest: Element | undefined;
  for (const part of root.children) {
    if (/^(?:link|script|style|template)$/.test(part.localName)) continue;
    if (!largest || size(part) > size(largest)) largest = part;
  }
  return largest;
}
