import { type HoverHabits, usualHabits } from './hover-habits.ts';
import type { HoverEvent, HoverState, Motion } from './hover-state.ts';
import { inSafeTriangle } from './safe-triangle.ts';
import { timing } from './timing.ts';

type Point<M extends object, V> = Extract<HoverEvent<M, V>, { type: 'point' }>;
type In<M extends object, V, P extends string> = Extract<HoverState<M, V>, { phase: P }>;

/** The state after an event. An event that makes no sense in a state leaves it as it is. */
export function nextHover<M extends object, V>(
  state: HoverState<M, V>,
  event: HoverEvent<M, V>,
  habits: HoverHabits = usualHabits,
): HoverState<M, V> {
  switch (event.type) {
    case 'point':
      return afterPoint(state, event, habits);
    case 'scroll': {
      const motion = { ...state.motion, scrolledAt: event.at };
      return state.phase === 'waiting' && !state.summoned
        ? { phase: 'closed', motion }
        : { ...state, motion };
    }
    case 'summon':
      return dwell(state.motion, event.mention, event.at, 0, true);
    case 'answered':
      return afterAnswer(state, event.token, event.at, event.view);
    case 'placed':
      return state.phase === 'open' || state.phase === 'leaving' ? { ...state, box: event.box } : state;
    case 'pin':
      return state.phase === 'open' || state.phase === 'leaving' ? pinned(state, state.view) : state;
    case 'tick':
      return afterTick(state, event.at);
    case 'dismiss':
      return state.phase === 'closed'
        ? state
        : { phase: 'closed', motion: state.motion, dismissed: state.mention };
  }
}

function afterPoint<M extends object, V>(
  before: HoverState<M, V>,
  event: Point<M, V>,
  habits: HoverHabits,
): HoverState<M, V> {
  const state = { ...before, motion: moved(before.motion, event) };
  const mention = typeof event.over === 'object' && invites(event, habits) ? event.over : undefined;
  const { first, next } = delaysOf(habits);
  switch (state.phase) {
    case 'closed': {
      const { motion, dismissed, leftAt } = state;
      if (mention === undefined) return { phase: 'closed', motion, ...(leftAt !== undefined && { leftAt }) };
      const meant = habits.mode === 'modifier' || pointedAt(motion, event.at);
      if (mention === dismissed || !meant) return state;
      const justOpen = leftAt !== undefined && event.at - leftAt <= timing.justOpenFor;
      return dwell(motion, mention, event.at, justOpen ? next : first);
    }
    case 'waiting':
      if (state.summoned) return state;
      if (mention === undefined) return { phase: 'closed', motion: state.motion };
      if (mention !== state.mention) return dwell(state.motion, mention, event.at, state.delay);
      return passing(before.motion, event) ? { ...state, opensAt: event.at + state.delay } : state;
    case 'open': {
      if (event.over === 'card' || event.over === state.mention || event.pressed) return state;
      const apex = before.motion.pointer ?? event;
      return afterLeaving(
        { ...state, phase: 'leaving', apex, closesAt: event.at + habits.closeDelay },
        event,
        habits,
      );
    }
    case 'leaving':
      return afterLeaving(state, event, habits);
    case 'pinned':
      return state;
  }
}

/** On the way from mention to card: back, nearer, to another mention, or simply away. */
function afterLeaving<M extends object, V>(
  state: In<M, V, 'leaving'>,
  event: Point<M, V>,
  habits: HoverHabits,
): HoverState<M, V> {
  const { apex, closesAt, crossing, ...stay } = state;
  if (event.over === 'card' || event.over === state.mention) return { ...stay, phase: 'open' };
  const mention = typeof event.over === 'object' && invites(event, habits) ? event.over : undefined;
  if (state.box !== undefined && inSafeTriangle(apex, state.box, event)) {
    const moving = state.motion.movedAt === event.at;
    return {
      ...stay,
      apex,
      closesAt: moving ? event.at + habits.closeDelay : closesAt,
      ...(mention && { crossing: mention }),
    };
  }
  if (mention !== undefined) return dwell(state.motion, mention, event.at, delaysOf(habits).next);
  return { ...stay, apex, closesAt };
}

function afterAnswer<M extends object, V>(
  state: HoverState<M, V>,
  token: number,
  at: number,
  view: V | null,
): HoverState<M, V> {
  if (state.phase !== 'waiting' || state.token !== token) return state;
  if (view === null) return { phase: 'closed', motion: state.motion, dismissed: state.mention };
  return shownWhenDue({ ...state, view }, at);
}

function afterTick<M extends object, V>(state: HoverState<M, V>, at: number): HoverState<M, V> {
  if (state.phase === 'waiting') return shownWhenDue(state, at);
  if (state.phase !== 'leaving' || at < state.closesAt) return state;
  // The reader has come to rest on a mention that lay in the way.
  if (state.crossing !== undefined) return dwell(state.motion, state.crossing, at, timing.openNextAfter);
  return { phase: 'closed', motion: state.motion, leftAt: at };
}

function shownWhenDue<M extends object, V>(state: In<M, V, 'waiting'>, at: number): HoverState<M, V> {
  const { mention, token, motion, view, opensAt, summoned } = state;
  if (view === undefined || at < opensAt) return state;
  return summoned ? pinned(state, view) : { phase: 'open', mention, token, motion, view };
}

function pinned<M extends object, V>(
  { mention, token, motion }: Pick<In<M, V, 'open'>, 'mention' | 'token' | 'motion'>,
  view: V,
): HoverState<M, V> {
  return { phase: 'pinned', mention, token, motion, view };
}

function dwell<M extends object, V>(
  motion: Motion,
  mention: M,
  at: number,
  delay: number,
  summoned = false,
): HoverState<M, V> {
  const token = motion.dwells + 1;
  return {
    phase: 'waiting',
    motion: { ...motion, dwells: token },
    mention,
    token,
    delay,
    opensAt: at + delay,
    summoned,
  };
}

/** Whether pointing at a mention in this way asks for its card. */
function invites({ shift, pressed }: Point<object, unknown>, { mode }: HoverHabits): boolean {
  if (pressed) return false;
  return mode === 'hover' || (mode === 'modifier' && shift === true);
}

/** How long the pointer rests before a first card, and before the next one; who holds a key for it has decided already. */
function delaysOf({ mode, openDelay }: HoverHabits): { first: number; next: number } {
  const next = Math.min(timing.openNextAfter, openDelay);
  return { first: mode === 'modifier' ? next : openDelay, next };
}

/** The first position ever seen is no move: the page may have been loaded under a pointer at rest. */
function moved(motion: Motion, { at, x, y }: Point<object, unknown>): Motion {
  const { pointer } = motion;
  if (pointer === undefined) return { ...motion, pointer: { at, x, y } };
  return pointer.x === x && pointer.y === y ? motion : { ...motion, pointer: { at, x, y }, movedAt: at };
}

/** Whether the reader brought the pointer here, rather than the page. */
function pointedAt({ movedAt, scrolledAt }: Motion, at: number): boolean {
  const movedLately = movedAt !== undefined && at - movedAt <= timing.movedWithin;
  const scrolledLately = scrolledAt !== undefined && at - scrolledAt < timing.scrollQuiet;
  return movedLately && !scrolledLately;
}

/** Whether the pointer goes too fast to mean what it is over. */
function passing({ pointer }: Motion, { at, x, y }: Point<object, unknown>): boolean {
  if (pointer === undefined) return false;
  const way = Math.hypot(x - pointer.x, y - pointer.y);
  return way > 0 && way >= timing.passingSpeed * Math.max(1, at - pointer.at);
}
