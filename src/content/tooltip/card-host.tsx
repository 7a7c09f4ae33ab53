import { render } from 'preact';
import type { EntityLink } from '../../core/model/entity.ts';
import { cardLimits, type Placement, placeCard, type Viewport } from '../../core/tooltip/placement.ts';
import type { Box, Point } from '../../core/tooltip/safe-triangle.ts';
import cardCss from '../../ui/card.css?inline';
import tokensCss from '../../ui/tokens.css?inline';
import { CardView } from './CardView.tsx';
import type { CardPage } from './card-page.ts';

export interface Showing {
  /** Pages turned so far; the last one is on view. */
  trail: readonly CardPage[];
  pinned: boolean;
  /** Lines of the mention in the window when the card opened, and where the pointer then was. */
  lines: Box[];
  pointer: Point | undefined;
  /** A pointer that hovers has been seen, whatever the system says of its devices. */
  hovers: boolean;
}

export interface CardActions {
  onOpen: (link: EntityLink) => void;
  onBack: () => void;
  onPin: () => void;
  onClose: () => void;
}

export interface CardHost {
  /** Draws the card and says where it stands. */
  show: (showing: Showing) => Box;
  hide: () => void;
  focus: () => void;
  hasFocus: () => boolean;
  owns: (target: EventTarget | null) => boolean;
  isSheet: () => boolean;
}

/** What happens in the card is none of the page's business. */
const privateEvents = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'keydown', 'keyup', 'keypress', 'wheel'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchmove', 'touchend'],
];

/** The one place on a page where the card is drawn: a shadow root under `<html>`, in the top layer while it shows. */
export function makeCardHost(document: Document, actions: CardActions, signal: AbortSignal): CardHost {
  const host = document.createElement('dramatis-card');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokensCss, cardCss].map(sheetOf);
  for (const type of privateEvents) {
    root.addEventListener(type, event => event.stopPropagation(), { passive: true, signal });
  }
  const frame = () => root.querySelector<HTMLElement>('.card');
  const view = document.defaultView ?? window;
  let form: Placement['form'] = 'card';

  function hide() {
    render(null, root);
    host.remove();
  }
  signal.addEventListener('abort', hide);

  return {
    show({ trail, pinned, lines, pointer, hovers }) {
      // The page may have thrown our element away with everything else under <html>.
      if (!host.isConnected) {
        document.documentElement.append(host);
        host.popover = 'manual';
        host.showPopover?.();
      }
      const window = viewportOf(view, hovers);
      const limits = cardLimits(window);
      form = limits.form;
      render(<CardView trail={trail} pinned={pinned} form={limits.form} {...actions} />, root);
      const card = frame();
      if (card === null) return emptyBox;

      card.style.maxHeight = `${limits.height}px`;
      card.style.width = limits.form === 'card' ? `${limits.width}px` : '';
      const { width, height } = card.getBoundingClientRect();
      const placed = placeCard(lines, pointer, { width, height }, window);
      card.style.left = placed.form === 'card' ? `${placed.left}px` : '';
      card.style.top = placed.form === 'card' ? `${placed.top}px` : '';
      return card.getBoundingClientRect();
    },
    hide,
    focus: () => frame()?.focus({ preventScroll: true }),
    hasFocus: () => document.activeElement === host,
    owns: target => target === host,
    isSheet: () => host.isConnected && form === 'sheet',
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
