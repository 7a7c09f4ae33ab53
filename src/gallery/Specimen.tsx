import { type ComponentChild, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export type Look = 'light' | 'dark';

interface SpecimenProps {
  look: Look;
  /** The component's own style sheets, as text. */
  styles: string[];
  /** The element that the style sheets expect around the component. */
  within: 'div' | 'body';
  /** What the reader has pressed, as selectors, in order. */
  pressed?: string[] | undefined;
  children: ComponentChild;
}

/** One component in a shadow root of its own, in light or dark whatever the browser prefers. */
export function Specimen({ look, styles, within, pressed = [], children }: SpecimenProps) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (element === null || element.shadowRoot) return;
    const root = element.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = styles.map(text => sheetOf(inLook(text, look)));
    const frame = document.createElement(within);
    root.append(frame);
    render(children, frame);
    void pressInTurn(root, pressed);
  }, [look, styles, within, pressed, children]);
  return (
    <div class="specimen" data-look={look}>
      <div ref={host} />
    </div>
  );
}

/** Presses what the reader has pressed; each press may bring forth what is pressed next. */
async function pressInTurn(root: ShadowRoot, pressed: string[]): Promise<void> {
  for (const selector of pressed) {
    root.querySelector<HTMLElement>(selector)?.click();
    await new Promise(drawn => setTimeout(drawn, 50));
  }
}

/** A style sheet that takes the look for what the reader prefers, its place for a narrow window, and moves nothing. */
function inLook(css: string, look: Look): string {
  return css
    .replaceAll(/\(prefers-color-scheme:\s*dark\)/g, look === 'dark' ? 'all' : 'not all')
    .replaceAll(/\((width ?>= ?|min-width: ?)\d+px\)/g, 'not all')
    .replaceAll(/\(prefers-reduced-motion:\s*reduce\)/g, 'all');
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
