/**
 * The element's text when it is at most `longest` UTF-16 units, else the empty string.
 *
 * Unlike `textContent` it never glues megabytes together to learn that an element is no headline and no date.
 */
export function shortText(element: Element, longest: number): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    text += (walker.currentNode as Text).data;
    if (text.length > longest) return '';
  }
  return text;
}
