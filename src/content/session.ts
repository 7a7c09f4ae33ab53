import { askBackground } from '../browser/messaging.ts';
import { isOrphaned } from '../browser/orphan.ts';
import { isListed } from '../browser/site-access.ts';
import type { IsoDay } from '../core/model/date.ts';
import type { EntityId } from '../core/model/entity.ts';
import { hiddenOn } from '../core/settings/hidden-names.ts';
import { type Settings, siteOf } from '../core/settings/settings.ts';
import type { PageState } from '../messages/contract.ts';
import { findAnyStory, findStory } from './article/find-article.ts';
import { type Block, blocksIn, type FoundStory, readBlocks, type Story } from './article/read-blocks.ts';
import { type AsOf, readAsOf } from './article/read-date.ts';
import { readLanguage } from './article/read-language.ts';
import { findShadowTrees } from './article/shadow-trees.ts';
import { atOnce, type Steps } from './article/steps.ts';
import { askMentions } from './ask-mentions.ts';
import { followChanges } from './follow-changes.ts';
import type { Fuse } from './highlight/fuse.ts';
import { createHighlightStyle } from './highlight/highlight-style.ts';
import { createHighlighter } from './highlight/highlighter.ts';
import { inTurns } from './idle.ts';
import { createPageWatcher } from './page-watcher.ts';
import { actorsOf, newReading } from './reading.ts';
import { startCardsOf } from './session-cards.ts';
import { startMarks } from './session-marks.ts';
import { today } from './today.ts';

/** What the reader has asked of this page alone. */
export interface Wishes {
  /** Read it as of this day. */
  asOf?: IsoDay;
  /** Read it whatever it looks like. */
  anyway?: boolean;
}

/** One reading of the page, from the first look to the last mark taken back. */
export interface Session {
  describe(): PageState;
  settingsChanged(settings: Settings): void;
  /** Has the toolbar button show how many actors the page names. */
  count(): void;
  /** Opens the card of the next or previous mention, of one entity when it is given; whether there is one. */
  step(direction: 'next' | 'previous', entity?: EntityId): boolean;
  /** Takes every mark back and leaves the page alone, for the page keeps undoing what is done. */
  giveUp(): void;
}

/** What a session is given, and whom it tells when it cannot go on. */
export interface Start {
  window: Window;
  settings: Settings;
  wishes: Wishes;
  /** Names hidden on this page alone, until it is left. */
  hiddenHere: Set<EntityId>;
  /** Remembers how often the page undid the marks, also of earlier sessions. */
  fuse: Fuse;
  /** The page has become another one and is to be read afresh. */
  pageReplaced: () => void;
  /** The extension is gone, and with it everybody to ask. */
  orphaned: () => void;
}

/**
 * Reads the page, paints what is known, opens cards, and follows what the page changes, until `signal` aborts: then
 * the page has its own text nodes back.
 */
export function startSession(start: Start, signal: AbortSignal): Session {
  const { window, wishes } = start;
  const { document } = window;
  let { settings } = start;
  let phase: PageState['phase'] = 'reading';

  const address = new URL(window.location.href);
  const language = readLanguage(document);
  const printed = readAsOf(document, address, today());
  let story: Story | undefined;
  let asOf = asOfDate();
  const reading = newReading();

  const follow = followChanges(readChanged, signal);
  const watcher = createPageWatcher(document, pageChanged, signal);
  const highlighter = createHighlighter(
    {
      page: document,
      quietly: watcher.quietly,
      dress: createHighlightStyle(signal),
      gaveUp: giveUp,
      fuse: start.fuse,
    },
    signal,
  );
  const marks = startMarks({ window, reading, highlighter, settings: () => settings, hidden }, signal);
  const cards = startCardsOf(
    {
      document,
      site: siteOf(address.hostname),
      asOf: () => asOf,
      reading,
      highlighter,
      habits: () => settings.hover,
      hideHere(entity, hide) {
        if (hide) start.hiddenHere.add(entity);
        else start.hiddenHere.delete(entity);
        repaint();
      },
      orphaned: start.orphaned,
    },
    signal,
  );

  const looked = lookAround();
  looked.then(read).catch(unlessAborted);
  signal.addEventListener('abort', () => {
    if (!isOrphaned()) void askBackground('showCount', { actors: 0 }).catch(() => {});
  });

  function* look(): Steps<FoundStory> {
    const found = wishes.anyway
      ? yield* findAnyStory(document)
      : yield* findStory(document, address, printed);
    // A shadow tree tells the page's own observers nothing; one may hold the story, or get it later.
    if (found.kind === 'none' || found.roots.some(root => root.getRootNode() !== document)) {
      for (const { root } of yield* findShadowTrees(document)) watcher.alsoWatch(root);
    }
    // Elsewhere a start page full of links is as likely a shop's as a newspaper's.
    return found.kind === 'front-page' && !isListed(address.hostname) ? { ...found, kind: 'none' } : found;
  }

  /** Finds the story and its blocks: at once on all but the longest pages. */
  async function lookAround(): Promise<Block[]> {
    const found = await inTurns(look(), signal);
    const { met: _, ...lasting } = found;
    story = lasting;
    asOf = asOfDate();
    if (story.kind !== 'none') return inTurns(readBlocks(found), signal);
    phase = 'not-news';
    return [];
  }

  function unlessAborted(reason: unknown): void {
    if (!signal.aborted) throw reason;
  }

  /** Asks what stands in `blocks` and paints it. */
  async function read(blocks: Block[]): Promise<void> {
    if (phase === 'not-news') return;
    const question = { asOf: asOf.date, ...(language && { language }) };
    let painted = Promise.resolve();
    try {
      for await (const part of askMentions(reading, question, blocks, signal)) {
        const fresh = new Set(part);
        count();
        painted = painted.then(() => marks.paint(({ block }) => fresh.has(block)));
      }
    } catch {
      if (!signal.aborted) trouble();
      return;
    }
    if (phase === 'reading') phase = 'read';
    await painted;
  }

  function repaint(): void {
    count();
    void marks.repaint();
  }

  function hidden(): Set<EntityId> {
    return new Set([...start.hiddenHere, ...hiddenOn(settings, address.hostname)]);
  }

  function count(): void {
    const unwanted = hidden();
    const actors = actorsOf(reading.cast()).filter(
      ({ id, kind }) => settings.kinds[kind] && !unwanted.has(id),
    );
    askBackground('showCount', { actors: actors.length }).catch(trouble);
  }

  function pageChanged(records: MutationRecord[]): void {
    const changed = new Set<Node>(highlighter.absorb(records));
    if (isOrphaned()) {
      start.orphaned();
      return;
    }
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') changed.add(target);
      for (const node of addedNodes) changed.add(node);
    }
    follow(changed);
  }

  function readChanged(nodes: Node[]): Promise<void> | void {
    if (phase === 'stopped') return;
    if (!story) return looked.then(() => readChanged(nodes)).catch(unlessAborted);
    const replaced =
      story.kind === 'none' ? atOnce(look()).kind !== 'none' : story.roots.some(root => !root.isConnected);
    if (replaced) return start.pageReplaced();
    const blocks = blocksIn(nodes, story);
    if (blocks.length > 0) return read(blocks);
  }

  function trouble(): void {
    if (isOrphaned()) start.orphaned();
    else if (phase === 'reading') phase = 'no-dataset';
  }

  function giveUp(): void {
    phase = 'stopped';
    marks.stop();
  }

  function asOfDate(): AsOf {
    if (wishes.asOf) return { date: wishes.asOf, from: 'reader' };
    return story?.kind === 'front-page' ? { date: today(), from: 'today' } : printed;
  }

  return {
    describe: () => ({
      phase,
      host: address.hostname,
      article: story?.kind === 'article',
      asOf,
      ...(language && { language }),
      mentions: reading.describe(),
    }),
    settingsChanged(now) {
      settings = now;
      repaint();
    },
    count,
    step: cards.step,
    giveUp,
  };
}
