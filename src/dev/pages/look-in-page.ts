/** A mention as it stands on a page, with the letters around it in its paragraph. */
export interface Passage {
  mention: string;
  before: string;
  after: string;
  /** In the page's headline or below a picture, which a story's text as somebody has cut it out often lacks. */
  place: 'text' | 'headline' | 'caption';
}

/** What a page is made of, letter for letter. */
export interface Letters {
  text: string;
  /** The page's own text nodes that are gone, changed or joined by others since they were remembered. */
  differ: string[];
}

declare global {
  interface Window {
    /** The page's own text nodes, as they were when they were remembered. */
    dramatisRemembers?: { node: Text; data: string }[];
  }
}

/** Runs in the page: remembers its text nodes. */
export function rememberTexts(): void {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  window.dramatisRemembers = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    window.dramatisRemembers.push({ node, data: node.data });
  }
}

/** Runs in the page: its letters, and what has become of the text nodes that were remembered. */
export function readLetters(): Letters {
  const differ: string[] = [];
  const known = new Set<Node>();
  for (const { node, data } of window.dramatisRemembers ?? []) {
    known.add(node);
    if (!node.isConnected) differ.push(`gone: ${data}`);
    else if (node.data !== data) differ.push(`changed: ${data} → ${node.data}`);
  }
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!known.has(node)) differ.push(`new: ${node.textContent}`);
  }
  return { text: document.body.textContent, differ };
}

/** Runs in the page: every mention that is marked, once. */
export function readPassages(): Passage[] {
  const reach = 200;
  return [...document.querySelectorAll('dramatis-mention')].map(element => {
    let paragraph: Element = element;
    while (paragraph.parentElement && /^(?:inline|contents)/.test(getComputedStyle(paragraph).display)) {
      paragraph = paragraph.parentElement;
    }
    const before = new Range();
    before.setStart(paragraph, 0);
    before.setEndBefore(element);
    const after = new Range();
    after.setStartAfter(element);
    after.setEnd(paragraph, paragraph.childNodes.length);
    const isCaption = element.closest('figcaption, [class*="caption" i]') !== null;
    return {
      mention: element.textContent ?? '',
      before: before.toString().slice(-reach),
      after: after.toString().slice(0, reach),
      place: isCaption ? 'caption' : element.closest('h1') ? 'headline' : 'text',
    };
  });
}
