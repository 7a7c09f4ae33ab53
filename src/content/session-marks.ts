import type { EntityId } from '../core/model/entity.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Block } from './article/read-blocks.ts';
import { chooseMarks } from './choose-marks.ts';
import type { Highlighter } from './highlight/highlighter.ts';
import type { Painting } from './highlight/paint.ts';
import { startStrokes } from './paint-in-strokes.ts';
import type { Reading } from './reading.ts';
import { waitingIsland } from './server-drawn.ts';
import { untilTakenOver } from './until-taken-over.ts';

/** What a session lets its marks know. */
export interface MarksOfSession {
  window: Window;
  reading: Reading;
  highlighter: Highlighter;
  settings: () => Settings;
  /** Nobody in it is marked. */
  hidden: () => ReadonlySet<EntityId>;
}

/** The marks of a session: which of what was read is marked, and when. */
export interface Marks {
  /** Marks what was `added` to the reading, as far as it stands on the page when that may be changed; all when not given. */
  paint(added?: ReadonlySet<Block>): Promise<void>;
  /** Takes all marks back and marks anew, for the reader's wishes have changed. */
  repaint(): Promise<void>;
  /** Takes all marks back for good. */
  stop(): void;
}

/** Marks what a session reads, once the page may be changed, until `signal` aborts. */
export function startMarks(session: MarksOfSession, signal: AbortSignal): Marks {
  const { window, reading, highlighter } = session;
  let seen = new Set<string>();
  let painting = new AbortController();
  let strokes = newStrokes();
  let stopped = false;
  const mayBeChanged = untilTakenOver(window, signal);
  mayBeChanged.catch(unlessAborted);

  function unlessAborted(reason: unknown): void {
    if (!signal.aborted) throw reason;
  }

  function newStrokes() {
    return startStrokes(highlighter, window, AbortSignal.any([signal, painting.signal]));
  }

  async function paint(added?: ReadonlySet<Block>): Promise<void> {
    const { signal: outdated } = painting;
    try {
      await mayBeChanged;
      // What an outdated painting chose would count as seen.
      if (stopped || outdated.aborted) return;
      await strokes(chosen(added));
    } catch (reason) {
      if (!signal.aborted && !outdated.aborted) throw reason;
    }
  }

  function chosen(added?: ReadonlySet<Block>): Painting[] {
    const [settings, hidden] = [session.settings(), session.hidden()];
    const waits = window.document.querySelector(waitingIsland) !== null;
    return reading
      .paragraphs(added)
      .filter(({ block }) => !(waits && block.element.closest(waitingIsland)))
      .map(({ block, mentions }) => ({ block, mentions: chooseMarks(mentions, settings, hidden, seen) }))
      .filter(({ mentions }) => mentions.length > 0);
  }

  function clear(): void {
    painting.abort();
    highlighter.clear();
  }

  return {
    paint,
    repaint() {
      clear();
      painting = new AbortController();
      strokes = newStrokes();
      seen = new Set();
      return paint();
    },
    stop() {
      stopped = true;
      clear();
    },
  };
}
