import css from './highlight.css?inline';

/**
 * Gives the page the look of the marks; call the answer before painting, until `signal` aborts.
 *
 * A constructed style sheet adds no node to the page and needs no leave of its content security policy. The page can
 * drop it by assigning a list of its own, which is why it is looked for again: marks without it are plain text.
 */
export function createHighlightStyle(page: Document, signal: AbortSignal): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  signal.addEventListener('abort', () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter(adopted => adopted !== sheet);
  });
  return () => {
    if (!signal.aborted && !page.adoptedStyleSheets.includes(sheet)) page.adoptedStyleSheets.push(sheet);
  };
}
