import type { EntityLink } from '../../core/model/entity.ts';
import { firstHover, type HoverEvent, type HoverState, wakesAt } from '../../core/tooltip/hover-state.ts';
import { nextHover } from '../../core/tooltip/next-hover.ts';
import { makeCardHost, type Showing } from './card-host.tsx';
import { type AskCard, type CardPage, type Mentioned, readFirstPage } from './card-page.ts';
import { listenForGestures } from './hover-listener.ts';
import { inLink, linesOf, mentionAt, pointerOn, steppedTo } from './mention-elements.ts';

export interface CardsOptions {
  document: Document;
  /** What a `<dramatis-mention>` stands for; nothing when it is no longer ours. */
  describe: (element: Element) => Mentioned | undefined;
  askCard: AskCard;
  /** The mentions that stand on the page now, in document order. */
  mentions: () => Element[];
  signal: AbortSignal;
  /** Tells what the reader does; the document's own events unless a test plays the reader. */
  listen?: typeof listenForGestures;
}

export interface Cards {
  /** Opens the card of the next or previous mention, as by keyboard; after the last comes the first. */
  step: (direction: 'next' | 'previous') => void;
  close: () => void;
}

type State = HoverState<Element, CardPage>;

/** Opens, turns and closes the one card of a page until the signal stops it. */
export function startCards(options: CardsOptions): Cards {
  const { document, describe, askCard, mentions, signal, listen = listenForGestures } = options;
  let state: State = firstHover();
  let showing: Showing | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastStepped: Element | undefined;
  let focusedBefore: Element | null = null;
  let shownToken: number | undefined;

  const now = () => performance.now();
  const host = makeCardHost(
    document,
    {
      onOpen: link => void turnTo(link),
      onBack: () => turn(trail => trail.slice(0, -1)),
      onPin: () => send({ type: 'pin' }),
      onClose: () => send({ type: 'dismiss' }),
    },
    signal,
  );

  function send(event: HoverEvent<Element, CardPage>) {
    if (signal.aborted) return;
    const before = state;
    state = nextHover(state, event);
    if (state === before) return;
    schedule();
    if (state.phase === 'waiting' && state.token !== tokenOf(before)) void ask(state.mention, state.token);
    if (state.phase !== before.phase || tokenOf(state) !== tokenOf(before)) redraw();
  }

  function schedule() {
    clearTimeout(timer);
    const due = wakesAt(state);
    // A timer may fire a little early by the clock we read; it is still this moment that was meant.
    if (due !== undefined) {
      timer = setTimeout(() => send({ type: 'tick', at: Math.max(now(), due) }), Math.max(0, due - now()));
    }
  }

  async function ask(mention: Element, token: number) {
    const mentioned = describe(mention);
    const view = mentioned ? await readFirstPage(mentioned, askCard).catch(() => null) : null;
    // The page may have taken the mention away while the answer was on its way.
    send({ type: 'answered', at: now(), token, view: mention.isConnected ? view : null });
  }

  function redraw() {
    switch (state.phase) {
      case 'closed':
        return close();
      case 'waiting':
        // A summoned card takes the place of the one that is open, without a gap.
        return state.summoned ? undefined : close();
      case 'open':
      case 'pinned':
        return open(state.mention, state.token, state.view, state.phase === 'pinned');
      case 'leaving':
        return undefined;
    }
  }

  function open(mention: Element, token: number, view: CardPage, pinned: boolean) {
    if (shownToken !== token || showing === undefined) {
      const lines = linesOf(mention, describe);
      const { pointer } = state.motion;
      const hovers = pointer !== undefined;
      showing = { trail: [view], pinned, lines, pointer: pointerOn(lines, pointer), hovers };
      shownToken = token;
    }
    const hadFocus = host.hasFocus();
    draw({ ...showing, pinned });
    if (pinned && !hadFocus) focusedBefore = document.activeElement;
    if (pinned && !host.hasFocus()) host.focus();
  }

  function close() {
    if (showing === undefined) return;
    const hadFocus = host.hasFocus();
    showing = undefined;
    host.hide();
    if (hadFocus && focusedBefore instanceof HTMLElement && focusedBefore.isConnected) {
      focusedBefore.focus({ preventScroll: true });
    }
    focusedBefore = null;
  }

  function draw(next: Showing) {
    showing = next;
    send({ type: 'placed', box: host.show(next) });
  }

  function turn(change: (trail: readonly CardPage[]) => readonly CardPage[]) {
    send({ type: 'pin' });
    if (showing === undefined) return;
    draw({ ...showing, trail: change(showing.trail) });
    host.focus();
  }

  async function turnTo({ id }: EntityLink) {
    send({ type: 'pin' });
    const token = shownToken;
    const card = await askCard(id).catch(() => null);
    if (card !== null && token === shownToken) turn(trail => [...trail, { shows: 'card', card }]);
  }

  listen(
    document,
    {
      onPoint({ x, y, target }) {
        const over = host.owns(target) ? 'card' : (mentionAt(target, describe) ?? 'page');
        send({ type: 'point', at: now(), x, y, over });
      },
      onScroll: () => send({ type: 'scroll', at: now() }),
      onClick({ target, button }) {
        if (host.owns(target) || button !== 0) return;
        const mention = mentionAt(target, describe);
        if (mention !== undefined && !inLink(mention) && document.getSelection()?.isCollapsed !== false) {
          send({ type: 'summon', at: now(), mention });
        } else if (host.isSheet()) {
          send({ type: 'dismiss' });
        }
      },
      onEscape() {
        const wasPinned = state.phase === 'pinned';
        send({ type: 'dismiss' });
        return wasPinned;
      },
      onResize: () => showing && draw(showing),
      onHide: () => send({ type: 'dismiss' }),
    },
    signal,
  );
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    step(direction) {
      const from = 'mention' in state ? state.mention : lastStepped;
      const mention = steppedTo(mentions(), from, direction, describe);
      if (mention === undefined) return;
      lastStepped = mention;
      send({ type: 'summon', at: now(), mention });
    },
    close: () => send({ type: 'dismiss' }),
  };
}

function tokenOf(state: State): number | undefined {
  return state.phase === 'closed' ? undefined : state.token;
}
