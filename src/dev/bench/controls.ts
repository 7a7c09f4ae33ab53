import Mark from 'mark.js/src/lib/mark';
import type { Painting } from '../../content/highlight/paint.ts';

/** The least that any reader of the page must do: walk its text nodes and look at every letter. */
export function floor(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { data } = node;
    for (let at = 0; at < data.length; at++) sum += data.charCodeAt(at);
  }
  return sum;
}

/** mark.js as its manual shows it. More than some six hundred names may overflow its stack. */
export function markList(names: string[]): void {
  new Mark(document.body).mark(names, { accuracy: 'exactly' });
}

/** mark.js with all names in one expression, small and capital letters alike as it takes names by itself. */
export function markUnion(names: string[]): void {
  const escaped = names.map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  new Mark(document.body).markRegExp(new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'gi'));
}

/** The least that wrapping takes: split the text node twice, put an element around the middle. */
export function paintBySplitting(paintings: readonly Painting[]): void {
  for (const { node, start, end } of stretchesIn(paintings)) {
    const middle = node.splitText(start);
    middle.splitText(end - start);
    const element = document.createElement('dramatis-mention');
    middle.replaceWith(element);
    element.append(middle);
  }
}

/** The CSS Custom Highlight API, which changes no node and can carry no state. */
export function paintByHighlightApi(paintings: readonly Painting[]): void {
  const ranges = [...stretchesIn(paintings)].map(
    ({ node, start, end }) =>
      new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
  );
  CSS.highlights.set('dramatis', new Highlight(...ranges));
}

interface Stretch {
  node: Text;
  start: number;
  end: number;
}

/** Where the mentions stand in their nodes, the last of each node first, so that splitting leaves the others right. */
function stretchesIn(paintings: readonly Painting[]): Stretch[] {
  return paintings.flatMap(({ block, mentions }) =>
    mentions.toReversed().flatMap(({ start, end }) => {
      const at = block.starts.findLastIndex(begin => begin <= start);
      const begin = block.starts[at]!;
      const node = block.nodes[at]!;
      return end - begin <= node.data.length ? [{ node, start: start - begin, end: end - begin }] : [];
    }),
  );
}
