import { keepOnly, letter } from '../core/text/letters.ts';

/** What tells the day of an article outside the head of the page. */
const telling = 'time, script[type*="ld+json" i], [itemprop~="datePublished"]';

/** Whether a changed node may have changed the day that the page says it is of. */
export function tellsDay(node: Node): boolean {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  if (!element) return false;
  return (
    element.closest(`head, ${telling}`) !== null || (node === element && !!element.querySelector(telling))
  );
}

/** The letters of an element's text, and nothing that counts or ticks. */
export function lettersOf(element: Element | undefined): string {
  return keepOnly(element?.textContent ?? '', [letter], ' ').trim();
}
