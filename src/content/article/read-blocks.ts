import { latePattern } from '../../core/text/late-pattern.ts';
import { hasLetter } from '../../core/text/letters.ts';
import { isForeign, isInline, isNamedForeign } from './not-story.ts';
import { type Block, type FoundBlock, readingText, readText } from './read-text.ts';
import { isAnotherArticle } from './several-articles.ts';
import type { Steps } from './steps.ts';

export type { Block } from './read-text.ts';

/** What of a page is read. */
export interface Story {
  /** An article, or the headlines and teasers of a front page, which are links. */
  kind: 'article' | 'front-page' | 'none';
  /** The elements that hold it, in document order, none inside another. */
  roots: Element[];
  /** Elements that are read although tag, attributes or name speak against them, for what they hold. */
  kept: ReadonlySet<Element>;
  headline?: Element;
}

/** A story as it was found. */
export interface FoundStory extends Story {
  /** The paragraphs in its roots, when they were met on the way; they are not to be kept longer than they are read. */
  met?: FoundBlock[];
  /** Weight of its running paragraphs (see weigh-text.ts). */
  weight?: number;
}

/**
 * The blocks of the story in reading order: headline, standfirst, paragraphs, captions, posts of a live blog. Those
 * that hold a highlight of ours have been read already and are not given.
 */
export function* readBlocks({ kind, roots, kept, met }: FoundStory): Steps<Block[]> {
  const found = met ?? (yield* readRoots(roots, kept));
  yield;
  return found.filter(block => !block.read && (block.element === roots[0] || belongs(block, kind)));
}

function* readRoots(roots: readonly Element[], kept: ReadonlySet<Element>): Steps<FoundBlock[]> {
  const found: FoundBlock[] = [];
  for (const root of roots) {
    for (const block of yield* readingText(root, { kept })) found.push(block);
    yield;
  }
  return found;
}

/**
 * The whole blocks of the story that `changed` nodes are part of or hold, for content that arrives or changes later.
 *
 * A block that holds a highlight of ours has been read already and is not given again.
 */
export function blocksIn(changed: Node[], story: Story): FoundBlock[] {
  const touched = new Map<Element, Set<Node> | 'all'>();
  for (const node of changed) {
    const paragraph = paragraphOf(node);
    if (!paragraph || !isOfStory(paragraph, story)) continue;
    const before = touched.get(paragraph);
    if (node === paragraph) touched.set(paragraph, 'all');
    else if (before !== 'all') touched.set(paragraph, (before ?? new Set()).add(node));
  }
  const seen = new Set<Text>();
  return [...touched].flatMap(([paragraph, nodes]) =>
    readText(paragraph, story).filter(block => {
      const isTouched = nodes === 'all' || block.nodes.some(text => isWithin(text, nodes, paragraph));
      if (block.read || !isTouched || !belongs(block, story.kind) || seen.has(block.nodes[0]!)) return false;
      seen.add(block.nodes[0]!);
      return true;
    }),
  );
}

/** UTF-16 units below which a loose line that ends no sentence is a label or a button, not a line of a story. */
const shortestLine = 25;
/** Elements whose text is meant to be read, however short. */
const readingTags = new Set('blockquote dd dt figcaption h1 h2 h3 h4 h5 h6 li p q summary td th'.split(' '));

/** Scripts without capitals say a line in few characters. */
const withoutCapitals = latePattern('\\p{Lo}{6}', 'u');

function belongs({ element, text, linked }: FoundBlock, kind: Story['kind']): boolean {
  const length = text.trim().length;
  if (!hasLetter(text)) return false;
  if (kind === 'front-page') return length >= shortestLine || withoutCapitals().test(text);
  // A line that is all link leads elsewhere: a teaser, a tag, a "read more".
  if (linked > 0 && linked >= 0.75 * length) return false;
  return (
    readingTags.has(element.localName) || length >= shortestLine || /[.!?…。！？։।؟]["'”’»)]*\s*$/.test(text)
  );
}

function paragraphOf(node: Node): Element | null {
  let element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  while (element && isInline(element)) element = element.parentElement;
  return element;
}

/** Whether a root holds the element, with nothing in between that is passed over. */
function isOfStory(element: Element, { roots, kept, headline }: Story): boolean {
  const root = roots.find(root => root.contains(element));
  if (!root || !element.isConnected) return false;
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    if (isForeign(at, kept) || (isNamedForeign(at) && !kept.has(at))) return false;
    if (isAnotherArticle(at, headline)) return false;
  }
  return true;
}

function isWithin(text: Text, nodes: Set<Node>, paragraph: Element): boolean {
  for (let at: Node | null = text; at && at !== paragraph; at = at.parentNode) if (nodes.has(at)) return true;
  return false;
}
