/**
 * Whether an element put around part of a text leaves everything where it stands.
 *
 * Text directly in a flex or grid container does not: there each stretch between elements becomes an entry of its
 * own, and a mark would part words and swallow the spaces beside it. Nor does text directly in a component that slots
 * it: the component lays it out, and hears of every node that comes (`slotchange`). `known` remembers the answers for
 * parents.
 */
export function flowsInLine(text: Text, known: WeakMap<Element, boolean>): boolean {
  const parent = text.parentElement;
  if (parent?.namespaceURI !== 'http://www.w3.org/1999/xhtml') return false;
  let flows = known.get(parent);
  if (flows === undefined) {
    flows = !parent.shadowRoot && !/(?:^|-)(?:flex|grid|box)$/.test(displayAround(parent));
    known.set(parent, flows);
  }
  return flows;
}

/** How the box is laid out that the element's text stands in. */
function displayAround(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { display } = getComputedStyle(at);
    if (display !== 'contents') return display;
  }
  return 'block';
}
