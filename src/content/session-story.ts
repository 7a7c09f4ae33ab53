import { isListed } from '../browser/site-access.ts';
import type { IsoDay } from '../core/model/date.ts';
import { findAnyStory, findStory } from './article/find-article.ts';
import { type Block, blocksIn, type FoundStory, readBlocks, type Story } from './article/read-blocks.ts';
import { type AsOf, readAsOf } from './article/read-date.ts';
import { readLanguage } from './article/read-language.ts';
import { findShadowTrees } from './article/shadow-trees.ts';
import { atOnce, type Steps } from './article/steps.ts';
import { weightOf } from './article/weigh-text.ts';
import { inTurns, nextTask } from './idle.ts';
import { lettersOf, tellsDay } from './page-turns.ts';
import { today } from './today.ts';

/** What the reader has asked of this page alone. */
export interface Wishes {
  /** Read it as of this day. */
  asOf?: IsoDay;
  /** Read it whatever it looks like. */
  anyway?: boolean;
}

/** What a session reads, as of which day, and what the changes of the page mean for it. */
export interface StoryOfSession {
  /** Finds the story and gives its blocks: in one task on all but the longest pages. */
  find(): Promise<Block[]>;
  /** What kind of page it is, once its story was looked for. */
  kind(): Story['kind'] | undefined;
  asOf(): AsOf;
  /** What is to be read because `nodes` have changed, or that the page has become another one. */
  changed(nodes: Node[]): Promise<Block[] | 'another'>;
}

/** What the story of a session is looked for in. */
export interface Place {
  document: Document;
  address: URL;
  wishes: Wishes;
  /** Called for each shadow tree that holds the story, or may get it later. */
  watchTree: (root: ShadowRoot) => void;
}

/**
 * Text elsewhere on the page that weighs this share of the story: then the story is looked for again. It may have been
 * a teaser or a bare headline, and the rest of it has come.
 */
const growth = 0.5;

/** The story of a page until `signal` aborts. */
export function storyOfSession(
  { document, address, wishes, watchTree }: Place,
  signal: AbortSignal,
): StoryOfSession {
  const language = readLanguage(document);
  let printed = readAsOf(document, address, today());
  let story: Story | undefined;
  let weight = 0;
  let title = '';
  let outside = 0;

  function* look(): Steps<FoundStory> {
    const found = wishes.anyway
      ? yield* findAnyStory(document)
      : yield* findStory(document, address, printed);
    // A shadow tree tells the page's own observers nothing; one may hold the story, or get it later.
    if (found.kind === 'none' || found.roots.some(root => root.getRootNode() !== document)) {
      for (const { root } of yield* findShadowTrees(document)) watchTree(root);
    }
    // Elsewhere a start page full of links is as likely a shop's as a newspaper's.
    return found.kind === 'front-page' && !isListed(address.hostname) ? { ...found, kind: 'none' } : found;
  }

  function take(found: FoundStory): Promise<Block[]> | Block[] {
    const { met: _, weight: heavy = 0, ...lasting } = found;
    story = lasting;
    weight = heavy;
    title = lettersOf(story.headline);
    outside = 0;
    return story.kind === 'none' ? [] : inTurns(readBlocks(found), signal);
  }

  /** Whether the page shows another article than the one that was found, in the same elements or in others. */
  function isAnother({ kind, roots, headline }: Story, nodes: Node[]): boolean {
    if (kind === 'none') return atOnce(look()).kind !== 'none';
    if (roots.some(root => !root.isConnected)) return true;
    // A translator says in which language the page now is, and changes the headline of the same article.
    const mayBe = nodes.some(node => headline?.contains(node)) && readLanguage(document) === language;
    return mayBe && lettersOf(headline) !== title;
  }

  /** Whether the page now says that it is of another day. */
  function hasAnotherDay(nodes: Node[]): boolean {
    if (!nodes.some(tellsDay)) return false;
    const { date } = printed;
    const now = readAsOf(document, address, today());
    if (now.from === 'today') return false;
    printed = now;
    return now.date !== date && story?.kind === 'article' && wishes.asOf === undefined;
  }

  /** Blocks of a story that has grown, for the page has got text where none of it stood. */
  async function moreOf(known: Story, nodes: Node[]): Promise<Block[] | 'another'> {
    const elsewhere = nodes.filter(node => !known.roots.some(root => root.contains(node)));
    if (known.kind !== 'article' || elsewhere.length === 0) return [];
    for (const block of blocksIn(elsewhere, { ...known, roots: [document.body] })) {
      if (!known.roots.some(root => root.contains(block.element))) outside += weightOf(block);
    }
    if (outside === 0 || outside < growth * weight) return [];
    const before = weight;
    const found = await inTurns(look(), signal);
    outside = 0;
    if (found.kind !== 'article' || signal.aborted) return [];
    const isGrown = known.roots.every(old => found.roots.some(root => root.contains(old)));
    if (isGrown) return take(found);
    return (found.weight ?? 0) >= before / growth ? 'another' : [];
  }

  return {
    async find() {
      // What the session has done to set out was a task's work on a long page.
      await nextTask(signal);
      return take(await inTurns(look(), signal));
    },
    kind: () => story?.kind,
    asOf() {
      if (wishes.asOf) return { date: wishes.asOf, from: 'reader' };
      return story?.kind === 'front-page' ? { date: today(), from: 'today' } : printed;
    },
    async changed(nodes) {
      if (!story) return [];
      if (hasAnotherDay(nodes) || isAnother(story, nodes)) return 'another';
      const known = story;
      const inside = blocksIn(nodes, known);
      const more = await moreOf(known, nodes);
      return more === 'another' ? more : [...inside, ...more];
    },
  };
}
