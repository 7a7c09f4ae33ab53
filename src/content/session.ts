import { askBackground } from '../browser/messaging.ts';
import { isOrphaned } from '../browser/orphan.ts';
import type { EntityId } from '../core/model/entity.ts';
import { hiddenOn } from '../core/settings/hidden-names.ts';
import { type Settings, siteOf } from '../core/settings/settings.ts';
import type { PageState } from '../messages/contract.ts';
import type { Block } from './article/read-blocks.ts';
import { readLanguage } from './article/read-language.ts';
import { askMentions } from './ask-mentions.ts';
import { followChanges } from './follow-changes.ts';
import type { Fuse } from './highlight/fuse.ts';
import { createHighlightStyle } from './highlight/highlight-style.ts';
import { createHighlighter } from './highlight/highlighter.ts';
import { createPageWatcher } from './page-watcher.ts';
import { actorsOf, newReading } from './reading.ts';
import { startCardsOf } from './session-cards.ts';
import { startMarks } from './session-marks.ts';
import { storyOfSession, type Wishes } from './session-story.ts';
import { watchHead } from './watch-head.ts';
import { watchHidden } from './watch-hidden.ts';

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
  let counted: number | undefined;
  const reading = newReading();

  const follow = followChanges(readChanged, signal);
  const watcher = createPageWatcher(document, pageChanged, signal);
  const unseen = watchHidden(follow, signal);
  watchHead(document, follow, signal);
  const story = storyOfSession({ document, address, wishes, watchTree: watcher.alsoWatch }, signal);
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
      asOf: story.asOf,
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

  const looked = story.find();
  looked.then(begin).catch(unlessAborted);
  signal.addEventListener('abort', () => {
    if (!isOrphaned()) void askBackground('showCount', { actors: 0 }).catch(() => {});
  });

  async function begin(blocks: Block[]): Promise<void> {
    if (story.kind() === 'none') phase = 'not-news';
    else await read(blocks);
    if (phase !== 'stopped') unseen.look(document);
  }

  function unlessAborted(reason: unknown): void {
    if (!signal.aborted) throw reason;
  }

  /** Asks what stands in `blocks` and paints it. */
  async function read(blocks: Block[]): Promise<void> {
    const question = { asOf: story.asOf().date, ...(language && { language }) };
    const painted: Promise<void>[] = [];
    try {
      for await (const part of askMentions(reading, question, blocks, signal)) {
        // To count anew looks at all that was read: of a page in many parts the first and the last say enough.
        if (counted === undefined) count();
        painted.push(marks.paint(new Set(part)));
      }
      if (counted !== undefined && actors() !== counted) count();
    } catch {
      if (!signal.aborted) trouble();
      return;
    }
    if (phase === 'reading') phase = 'read';
    await Promise.all(painted);
  }

  function repaint(): void {
    count();
    void marks.repaint();
  }

  function hidden(): Set<EntityId> {
    return new Set([...start.hiddenHere, ...hiddenOn(settings, address.hostname)]);
  }

  function count(): void {
    counted = actors();
    askBackground('showCount', { actors: counted }).catch(trouble);
  }

  /** How many actors the page names, of those the reader wants to see. */
  function actors(): number {
    const unwanted = hidden();
    return actorsOf(reading.cast()).filter(({ id, kind }) => settings.kinds[kind] && !unwanted.has(id))
      .length;
  }

  function pageChanged(records: MutationRecord[]): void {
    const changed: Node[] = highlighter.absorb(records);
    // Asked of every change of pages that never rest: walking an empty list is dearer than asking how long it is, and
    // a record makes its lists when it is first asked for them.
    for (const record of records) {
      if (record.type === 'characterData') {
        changed.push(record.target);
      } else {
        const { addedNodes } = record;
        for (let at = 0, { length } = addedNodes; at < length; at++) changed.push(addedNodes[at]!);
      }
    }
    follow(changed);
  }

  async function readChanged(nodes: Node[]): Promise<void> {
    if (isOrphaned()) return start.orphaned();
    if (phase === 'stopped') return;
    try {
      if (!story.kind()) await looked;
      const blocks = await story.changed(nodes);
      if (blocks === 'another') return start.pageReplaced();
      if (blocks.length > 0) await read(blocks);
      for (const node of nodes) if (node instanceof Element) unseen.look(node);
    } catch (reason) {
      unlessAborted(reason);
    }
  }

  function trouble(): void {
    if (isOrphaned()) start.orphaned();
    else if (phase === 'reading') phase = 'no-dataset';
  }

  function giveUp(): void {
    phase = 'stopped';
    marks.stop();
  }

  return {
    describe: () => ({
      phase,
      host: address.hostname,
      article: story.kind() === 'article',
      asOf: story.asOf(),
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
