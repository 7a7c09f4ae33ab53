import { render } from 'preact';
import type { EntityId, EntityLink } from '../../core/model/entity.ts';
import { keptInside, type Move } from '../../core/tooltip/moving.ts';
import { cardLimits, type Placement, placeCard, type Viewport } from '../../core/tooltip/placement.ts';
import type { Box, Point } from '../../core/tooltip/safe-triangle.ts';
import cardCss from '../../ui/card.css?inline';
import type { HidingPlace } from '../../ui/HideName.tsx';
import tokensCss from '../../ui/tokens.css?inline';
import { CardView } from './CardView.tsx';
import type { CardPage } from './card-page.ts';
import { enclosure } from './top-layer.ts';

export interface Showing {
  /** Pages turned so far; the last one is on view. */
  trail: readonly CardPage[];
  pinned: boolean;
  /** Lines of the mention in the window when the card opened, and where the pointer then was. */
  lines: Box[];
  pointer: Point | undefined;
  /** A pointer that hovers has been seen, whatever the system says of its devices. */
  hovers: boolean;
  /** The element that the card stands in; see `homeOf`. */
  home: Element;
  site: string;
  /** Where the reader has moved it. */
  moved?: Point;
}

export interface CardActions {
  onOpen: (link: EntityLink) => void;
  onBack: () => void;
  onPin: () => void;
  onClose: () => void;
  onMove: (move: Move) => void;
  onHide: (entity: EntityId, place: HidingPlace, hidden: boolean) => Promise<boolean>;
}

export interface CardHost {
  /** Draws the card and says where it stands. */
  show: (showing: Showing) => Box;
  hide: () => void;
  focus: () => void;
  hasFocus: () => boolean;
  owns: (target: EventTarget | null) => boolean;
  isSheet: () => boolean;
  /** Whether the page keeps the reader from it, by a modal dialog or on the full screen. */
  isCovered: () => boolean;
  viewport: () => Viewport;
}

/** What happens in the card is none of the page's business. */
const privateEvents = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'keydown', 'keyup', 'keypress', 'wheel'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchmove', 'touchend'],
];

/** What the card acts on; a page that makes such events itself is not heard. */
const readerEvents = ['click', 'keydown', 'pointerdown', 'pointermove', 'pointerup'];

/**
 * The one place on a page where the card is drawn: a shadow root in the top layer while it shows. `trusts` tells the
 * reader's events from those that scripts make.
 */
export function makeCardHost(
  document: Document,
  actions: CardActions,
  signal: AbortSignal,
  trusts: (event: Event) => boolean,
): CardHost {
  const host = document.createElement('dramatis-card');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokensCss, cardCss].map(sheetOf);
  for (const type of readerEvents) {
    root.addEventListener(type, event => trusts(event) || event.stopImmediatePropagation(), {
      capture: true,
      signal,
    });
  }
  for (const type of privateEvents) {
    root.addEventListener(type, event => event.stopPropagation(), { passive: true, signal });
  }
  const frame = () => root.querySelector<HTMLElement>('.card');
  const view = document.defaultView ?? window;
  let form: Placement['form'] = 'card';
  let hovers = false;

  function hide() {
    render(null, root);
    host.remove();
  }
  signal.addEventListener('abort', hide);

  /** Puts the host where it belongs and above all that has come into the top layer since. */
  function raise(home: Element) {
    // The page may have thrown our element away with everything else under <html>.
    if (!host.isConnected || host.parentElement !== home) {
      home.append(host);
      host.popover = 'manual';
      host.showPopover?.();
    }
  }

  return {
    show({ trail, pinned, lines, pointer, home, site, moved, ...seen }) {
      raise(home);
      hovers = seen.hovers;
      const window = viewportOf(view, hovers);
      const limits = cardLimits(window);
      form = limits.form;
      render(<CardView trail={trail} pinned={pinned} form={form} site={site} {...actions} />, root);
      const card = frame();
      if (card === null) return emptyBox;

      card.style.maxHeight = `${limits.height}px`;
      card.style.width = form === 'card' ? `${limits.width}px` : '';
      // A page may be zoomed by its own style; the card is as large as the reader has made their browser.
      const zoom = host.currentCSSZoom ?? 1;
      card.style.zoom = zoom === 1 ? '' : String(1 / zoom);
      const { width, height } = card.getBoundingClientRect();
      const placed = placeCard(lines, pointer, { width, height }, window);
      const at = moved && keptInside(moved, { width, height }, window);
      const { style } = card;
      style.left = style.top = style.bottom = '';
      if (placed.form === 'card') {
        style.left = `${at?.x ?? placed.left}px`;
        if (at === undefined) style.maxHeight = `${placed.height}px`;
        // What stands above its mention grows upwards when something in it is opened.
        if (at === undefined && placed.side === 'above') {
          style.bottom = `${window.height - placed.top - Math.min(height, placed.height)}px`;
        } else {
          style.top = `${at?.y ?? placed.top}px`;
        }
      }
      return card.getBoundingClientRect();
    },
    hide,
    focus: () => root.querySelector<HTMLElement>('.body')?.focus({ preventScroll: true }),
    hasFocus: () => document.activeElement === host,
    owns: target => target === host || (target instanceof Node && root.contains(target)),
    isSheet: () => host.isConnected && form === 'sheet',
    isCovered: () => host.isConnected && enclosure(document)?.contains(host) === false,
    viewport: () => viewportOf(view, hovers),
  };
}

const emptyBox: Box = { left: 0, top: 0, right: 0, bottom: 0 };

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Without scrollbars, which a card must not cover. */
function viewportOf(view: Window, hovers: boolean): Viewport {
  const { clientWidth, clientHeight } = view.document.documentElement;
  return {
    width: clientWidth || view.innerWidth,
    // In quirks mode the element is as high as the whole page.
    height: Math.min(clientHeight || view.innerHeight, view.innerHeight),
    hover: hovers || !view.matchMedia('(hover: none)').matches,
  };
}
