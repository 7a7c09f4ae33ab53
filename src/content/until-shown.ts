/** Resolves when the page is the reader's: a browser may load one that perhaps is never opened (prerendering). */
export function untilShown(document: Document): Promise<void> {
  return new Promise(resolve => {
    // Firefox prerenders nothing and has no such property.
    if ((document as { prerendering?: boolean }).prerendering !== true) return resolve();
    document.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });
}
