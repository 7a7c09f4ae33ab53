import { excludedBelow, isForeign, isInline, isNamedForeign } from './not-story.ts';

/** One paragraph of the story, or its headline, a caption, a list entry. */
export interface Block {
  /** The nearest element around all of it that begins a paragraph. */
  element: Element;
  /** The data of `nodes`, glued letter for letter. */
  text: string;
  nodes: Text[];
  /** Where in `text` the data of each node starts, in UTF-16 units. */
  starts: number[];
}

/** A block as it was met, with what decides whether it belongs to a story. */
export interface FoundBlock extends Block {
  /** UTF-16 units of `text` that stand in links. */
  linked: number;
}

/**
 * Every paragraph of text below `root` in reading order, whether it belongs to a story or not; only what can never
 * be a story's is left out (see not-story.ts), unless it is `kept` for what it holds. With `names: 'ignored'` parts are
 * read that are left out only for their class or id.
 *
 * The walk keeps no stack, so trees of any depth are read, and looks at each node once.
 */
export function readText(
  root: Element,
  { names = 'heeded', kept }: { names?: 'heeded' | 'ignored'; kept?: ReadonlySet<Element> } = {},
): FoundBlock[] {
  const excluded = excludedBelow(root);
  const isPassedOver = (element: Element) =>
    (isForeign(element, excluded) || (names === 'heeded' && isNamedForeign(element))) && !kept?.has(element);
  const found: FoundBlock[] = [];
  let run = emptyRun();
  const close = () => {
    if (run.letters && !run.ours) found.push(blockOf(run));
    run = emptyRun();
  };

  let linkDepth = 0;
  let node: Node = root;
  for (;;) {
    let inside: Node | null = null;
    if (isText(node)) {
      if (endsLine(run, node.data)) close();
      add(run, node, linkDepth > 0);
    } else if (isElement(node)) {
      const inline = isInline(node);
      if (node.localName === 'br') {
        if (run.broken) close();
        else run.broken = true;
      } else if (node !== root && isPassedOver(node)) {
        if (!inline) close();
      } else {
        if (!inline) close();
        if (node.localName === 'dramatis-mention') run.ours = true;
        inside = node.firstChild;
        if (inside && node.localName === 'a') linkDepth++;
      }
    }
    if (inside) {
      node = inside;
      continue;
    }
    while (node !== root && !node.nextSibling) {
      node = node.parentNode!;
      if ((node as Element).localName === 'a') linkDepth--;
      if (!isInline(node as Element)) close();
    }
    if (node === root) break;
    node = node.nextSibling!;
  }
  close();
  return found;
}

interface Run {
  nodes: Text[];
  starts: number[];
  length: number;
  linked: number;
  /** Some of it is more than space. */
  letters: boolean;
  /** The last thing met was a line break, with nothing but space since. */
  broken: boolean;
  /** Some of it stands in a highlight of ours: it has been read. */
  ours: boolean;
}

function emptyRun(): Run {
  return { nodes: [], starts: [], length: 0, linked: 0, letters: false, broken: false, ours: false };
}

/** Two breaks part paragraphs; one does so only where nothing else keeps the words on its sides apart. */
function endsLine(run: Run, next: string): boolean {
  return run.broken && run.letters && !/^\s/.test(next) && !/\s$/.test(run.nodes.at(-1)?.data ?? '');
}

function add(run: Run, node: Text, linked: boolean): void {
  const { data } = node;
  const letters = /\S/.test(data);
  if (!letters && !run.letters) return;
  run.nodes.push(node);
  run.starts.push(run.length);
  run.length += data.length;
  if (linked) run.linked += data.length;
  if (letters) {
    run.letters = true;
    run.broken = false;
  }
}

function blockOf({ nodes, starts, linked }: Run): FoundBlock {
  let element = nodes[0]!.parentElement!;
  while (isInline(element) && element.parentElement) element = element.parentElement;
  return { element, text: nodes.map(node => node.data).join(''), nodes, starts, linked };
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
