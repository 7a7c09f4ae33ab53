import css from './highlight.css?inline';

/** What can have style sheets of its own: a page, and each shadow tree in it. */
type Dressed = Document | ShadowRoot;

/**
 * Gives the page the look of the marks; call the answer before painting with what is about to be painted in, until
 * `signal` aborts.
 *
 * A constructed style sheet adds no node to the page and needs no leave of its content security policy. The page can
 * drop it by assigning a list of its own, which is why it is looked for again: marks without it are plain text.
 */
export function createHighlightStyle(signal: AbortSignal): (places: Iterable<Node>) => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const dressed = new Set<Dressed>();
  signal.addEventListener('abort', () => {
    for (const place of dressed) {
      place.adoptedStyleSheets = place.adoptedStyleSheets.filter(adopted => adopted !== sheet);
    }
  });
  return places => {
    if (signal.aborted) return;
    for (const place of places as Iterable<Dressed>) {
      dressed.add(place);
      if (!place.adoptedStyleSheets.includes(sheet)) place.adoptedStyleSheets.push(sheet);
    }
  };
}
