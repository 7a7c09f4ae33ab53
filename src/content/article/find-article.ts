import { findFrontPage, linkedHeadings } from './find-front-page.ts';
import { type JsonLdNode, readJsonLd } from './json-ld.ts';
import { type SaidKind, saidKind } from './page-kind.ts';
import type { FoundStory } from './read-blocks.ts';
import type { AsOf } from './read-date.ts';
import { findRunningText, type RunningText } from './running-text.ts';
import { findShadowTrees } from './shadow-trees.ts';
import type { Steps } from './steps.ts';

/** What a page needs to be read as an article, by what it says of itself: weight of running text and paragraphs. */
const needs = {
  // A news flash, or the sentences below a video.
  news: { weight: 0, paragraphs: 0 },
  article: { weight: 250, paragraphs: 1 },
  website: { weight: 800, paragraphs: 4 },
  page: { weight: 800, paragraphs: 4 },
} satisfies Partial<Record<SaidKind, unknown>>;

/**
 * What this page is, and where its story stands.
 *
 * A page that does not say it is an article needs running paragraphs, fewer of them when it was published on a day
 * (`asOf`, from read-date.ts); one that says it is a website must show that day.
 */
export function* findStory(document: Document, address: URL, asOf: AsOf): Steps<FoundStory> {
  if (!document.body) return { kind: 'none', roots: [], kept: new Set() };
  if (/^\/(?:index\.\w{2,5}|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(address.pathname))
    return findFrontPage(document);
  const nodes = readJsonLd(document);
  const said = saidKind(document, address, nodes);
  if (said === 'other') return { kind: 'none', roots: [], kept: new Set() };
  if (said === 'list') return findFrontPage(document);
  yield;
  const text = yield* findRunningText(document, nodes);
  if (isArticle(said, text, asOf)) return { kind: 'article', ...text };
  const inside = yield* findTextInTrees(document, nodes);
  return inside && isArticle(said, inside, asOf) ? { kind: 'article', ...inside } : findFrontPage(document);
}

/** A story in a shadow tree has at least this: the words of buttons, menus and players stand in such trees, too. */
const leastInTree = { weight: 400, paragraphs: 2 };

/** The best running text of a page's shadow trees; asked only of pages that are no article without it. */
function* findTextInTrees(document: Document, nodes: JsonLdNode[]): Steps<RunningText | undefined> {
  let best: RunningText | undefined;
  for (const tree of yield* findShadowTrees(document)) {
    const text = yield* findRunningText(document, nodes, tree);
    const { weight, paragraphs } = text;
    if (weight < leastInTree.weight || paragraphs < leastInTree.paragraphs) continue;
    if (!best || weight > best.weight) best = text;
  }
  return best;
}

/** The best running text of any page, for the reader who asks for it to be read all the same. */
export function* findAnyStory(document: Document): Steps<FoundStory> {
  const nodes = readJsonLd(document);
  const text = yield* findRunningText(document, nodes);
  const inside = yield* findTextInTrees(document, nodes);
  return { kind: 'article', ...(inside && inside.weight > text.weight ? inside : text) };
}

/** Running text that is an article's even without a day, on a page that says nothing of itself. */
const plenty = { weight: 2_500, paragraphs: 8 };

function isArticle(said: keyof typeof needs, text: RunningText, { from }: AsOf): boolean {
  const body = text.roots.at(-1);
  if (!body) return false;
  const isUnmarked = said === 'website' || said === 'page';
  if (isUnmarked && body.querySelectorAll(linkedHeadings).length > text.paragraphs / 2) return false;
  if (said === 'website' && !['time', 'address', 'dateline', 'json-ld'].includes(from)) return false;
  const { weight, paragraphs } = said === 'page' && from === 'today' ? plenty : needs[said];
  return text.weight >= weight && text.paragraphs >= paragraphs;
}
