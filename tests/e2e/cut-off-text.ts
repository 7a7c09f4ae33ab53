/**
 * Runs in a page: the elements, shadow roots included, whose text is wider than they are, or is cut off below where
 * nothing scrolls; and those that reach past the edge of the window.
 */
export function findCutOffText(): string[] {
  const cut: string[] = [];
  const wide = document.documentElement.clientWidth;
  const look = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      // Said to those who hear the page, an element of a pixel; inline ones have no width of their own.
      if (clientWidth <= 1 || element.closest('svg, select')) continue;
      const { right } = element.getBoundingClientRect();
      const hidden =
        /hidden|clip/.test(getComputedStyle(element).overflowY) && scrollHeight > clientHeight + 1;
      if (scrollWidth > clientWidth + 1 || hidden || right > wide + 1) {
        cut.push(`${element.localName}.${element.className}: ${element.textContent.slice(0, 60)}`);
      }
    }
  };
  look(document);
  return cut;
}
