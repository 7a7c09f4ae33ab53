import type { Box, Point } from './safe-triangle.ts';

/**
 * The life of the one card on a page.
 *
 * ```
 *                 point at a mention
 *     ┌────────┐ ────────────────────► ┌─────────┐   due and answered   ┌──────┐  point elsewhere  ┌─────────┐
 *     │ closed │                       │ waiting │ ───────────────────► │ open │ ────────────────► │ leaving │
 *     └────────┘ ◄──────────────────── └─────────┘                      └──────┘ ◄──────────────── └─────────┘
 *       ▲    │    point elsewhere,         │   ▲                            │      point at card        │  │
 *       │    │    scroll, nothing to say   │   └────────────────────────────┼──── point at another ─────┘  │
 *       │    │                             │                                │                              │
 *       │    │ summon (key, click:         │ answered, if summoned          │ pin                          │
 *       │    │ waiting, due at once)       ▼                                │                              │
 *       │    └─────────────────────► ┌────────┐ ◄───────────────────────────┘                              │
 *       └───────── dismiss ───────── │ pinned │                                                            │
 *       ▲                            └────────┘                                                            │
 *       └──────────────────────────────────────────── tick, 300 ms later ──────────────────────────────────┘
 * ```
 *
 * `dismiss` closes in every phase. `M` stands for a mention, `V` is what the card shows; the machine looks into
 * neither. Times are milliseconds of one clock, positions CSS pixels in the window.
 */
export type HoverState<M extends object, V> = { motion: Motion } & (
  | Closed<M>
  | (Dwell<M> & Waiting<V>)
  | (Dwell<M> & Open<V>)
  | (Dwell<M> & Leaving<M, V>)
  | (Dwell<M> & Pinned<V>)
);

interface Closed<M> {
  phase: 'closed';
  /** When the reader last left a card. */
  leftAt?: number;
  /** The mention whose card the reader sent away; it opens again once the pointer has been elsewhere. */
  dismissed?: M;
}

interface Waiting<V> {
  phase: 'waiting';
  opensAt: number;
  /** Milliseconds the pointer has to rest, counted anew when it hurries on. */
  delay: number;
  /** Asked for by key or click: opens pinned, and leaving does not call it off. */
  summoned: boolean;
  /** The answer, when it came before the card is due. */
  view?: V;
}

interface Open<V> {
  phase: 'open';
  view: V;
  box?: Box;
}

interface Leaving<M, V> {
  phase: 'leaving';
  view: V;
  box?: Box;
  closesAt: number;
  /** Where the pointer was when it left. */
  apex: Point;
  /** Another mention that the pointer crosses on its way to the card. */
  crossing?: M;
}

interface Pinned<V> {
  phase: 'pinned';
  view: V;
}

/** One stay on one mention. An answer to an earlier stay bears an earlier token and is dropped. */
export interface Dwell<M> {
  mention: M;
  token: number;
}

/** What the pointer and the page have been doing. */
export interface Motion {
  pointer?: Point & { at: number };
  movedAt?: number;
  scrolledAt?: number;
  /** Dwells so far; the last one's token. */
  dwells: number;
}

export type HoverEvent<M extends object, V> =
  /** The pointer is over a mention, the card or neither: because it moved, or because the page moved under it. */
  | {
      type: 'point';
      at: number;
      x: number;
      y: number;
      over: M | 'card' | 'page';
      /** Shift is held. */
      shift?: boolean;
      /** A button is held: the reader selects or drags. */
      pressed?: boolean;
    }
  | { type: 'scroll'; at: number }
  /** A key or a click asks for the card of a mention. */
  | { type: 'summon'; at: number; mention: M }
  /** What the card is to show; `null` when there is nothing to say. */
  | { type: 'answered'; at: number; token: number; view: V | null }
  /** Where the card stands. */
  | { type: 'placed'; box: Box }
  /** The reader does something inside the card. */
  | { type: 'pin' }
  | { type: 'tick'; at: number }
  /** Escape or the close button; or the mention is gone. */
  | { type: 'dismiss' };

/** Before anything happened. */
export function firstHover<M extends object, V>(): HoverState<M, V> {
  return { phase: 'closed', motion: { dwells: 0 } };
}

/** When a state wants its next `tick`; nothing when it waits for the reader or for an answer alone. */
export function wakesAt<M extends object, V>(state: HoverState<M, V>): number | undefined {
  if (state.phase === 'waiting') return state.opensAt;
  return state.phase === 'leaving' ? state.closesAt : undefined;
}
