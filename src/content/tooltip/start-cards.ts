import type { EntityId, EntityLink } from '../../core/model/entity.ts';
import type { HoverHabits } from '../../core/tooltip/hover-habits.ts';
import { firstHover, type HoverEvent, type HoverState, wakesAt } from '../../core/tooltip/hover-state.ts';
import { type Move, movedTo } from '../../core/tooltip/moving.ts';
import { nextHover } from '../../core/tooltip/next-hover.ts';
import type { Box } from '../../core/tooltip/safe-triangle.ts';
import type { HidingPlace } from '../../ui/HideName.tsx';
import { makeCardHost, type Showing } from './card-host.tsx';
import {
  type ArticleFacts,
  type AskCard,
  type CardPage,
  type Mentioned,
  readFirstPage,
} from './card-page.ts';
import { listenForGestures } from './hover-listener.ts';
import { inLink, linesOf, means, mentionAt, pointerOn, steppedTo } from './mention-elements.ts';
import { homeOf } from './top-layer.ts';

export interface CardsOptions {
  document: Document;
  /** What a `<dramatis-mention>` stands for; nothing when it is no longer ours. */
  describe: (element: Element) => Mentioned | undefined;
  askCard: AskCard;
  /** The mentions that stand on the page now, in document order. */
  mentions: () => Element[];
  article: () => ArticleFacts;
  /** How the reader wants cards to come and go, as of now. */
  habits: () => HoverHabits;
  /** Hides a name or shows it again; whether that was done. */
  hideName: (entity: EntityId, place: HidingPlace, hidden: boolean) => Promise<boolean>;
  signal: AbortSignal;
  /** Tells what the reader does; the document's own events unless a test plays the reader. */
  listen?: typeof listenForGestures;
  /** Tells the reader's events from those that scripts make. */
  trusts?: (event: Event) => boolean;
}

export interface Cards {
  /**
   * Opens the card of the next or previous mention, as by keyboard; after the last comes the first. Of one entity when
   * it is given. Whether there is one.
   */
  step: (direction: 'next' | 'previous', entity?: EntityId) => boolean;
  close: () => void;
}

type State = HoverState<Element, CardPage>;

/** Opens, turns and closes the one card of a page until the signal stops it. */
export function startCards(options: CardsOptions): Cards {
  const { document, describe, askCard, mentions, article, habits, hideName, signal } = options;
  const { listen = listenForGestures, trusts = event => event.isTrusted } = options;
  let state: State = firstHover();
  let showing: Showing | undefined;
  let box: Box | undefined;
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
      onMove: move,
      onHide: hideName,
    },
    signal,
    trusts,
  );

  function send(event: HoverEvent<Element, CardPage>) {
    if (signal.aborted) return;
    const before = state;
    state = nextHover(state, event, habits());
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
    const view = mentioned ? await readFirstPage(mentioned, article(), askCard).catch(() => null) : null;
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
    const hadFocus = host.hasFocus();
    if (shownToken !== token || showing === undefined) {
      const lines = linesOf(mention, describe);
      const { pointer } = state.motion;
      showing = {
        trail: [view],
        pinned,
        lines,
        pointer: pointerOn(lines, pointer),
        hovers: pointer !== undefined,
        home: homeOf(mention),
        site: article().site,
      };
      shownToken = token;
      // Shown anew, it stands above whatever the page has put on top since.
      host.hide();
    }
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
    box = host.show(next);
    send({ type: 'placed', box });
  }

  function move(how: Move) {
    if (showing !== undefined && box !== undefined) {
      draw({ ...showing, moved: movedTo(box, how, host.viewport()) });
    }
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
      onPoint({ target, ...pointing }) {
        const over = host.owns(target) ? 'card' : (mentionAt(target, describe) ?? 'page');
        send({ type: 'point', at: now(), over, ...pointing });
      },
      onScroll: () => send({ type: 'scroll', at: now() }),
      onClick({ target, button }) {
        if (host.owns(target) || button !== 0) return;
        const mention = habits().mode === 'off' ? undefined : mentionAt(target, describe);
        if (mention !== undefined && !inLink(mention) && document.getSelection()?.isCollapsed !== false) {
          send({ type: 'summon', at: now(), mention });
        } else if (host.isSheet()) {
          send({ type: 'dismiss' });
        }
      },
      onEscape() {
        // The card is out of reach behind something of the page, and the key belongs to that.
        if (host.isCovered()) return false;
        // In a dialog the same key would close both.
        const ours =
          state.phase === 'pinned' || (showing !== undefined && showing.home !== document.documentElement);
        send({ type: 'dismiss' });
        return ours;
      },
      onResize: () => showing && draw(showing),
      onHide: () => send({ type: 'dismiss' }),
    },
    signal,
  );
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    step(direction, entity) {
      const from = 'mention' in state ? state.mention : lastStepped;
      const all = mentions().filter(mention => entity === undefined || means(mention, entity, describe));
      const mention = steppedTo(all, from, direction, describe);
      if (mention === undefined) return false;
      lastStepped = mention;
      send({ type: 'summon', at: now(), mention });
      return true;
    },
    close: () => send({ type: 'dismiss' }),
  };
}

function tokenOf(state: State): number | undefined {
  return state.phase === 'closed' ? undefined : state.token;
}
