import { bitsOf, isForeign, isInline, isNamedForeign, tagBits } from './not-story.ts';
import { atOnce, type Steps } from './steps.ts';

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
  /** Some of it stands in an element that runs on in the line and is named after something else than a story. */
  mixed: boolean;
  /** It holds a highlight of ours: it has been read already. */
  read: boolean;
}

/**
 * Every paragraph of text below `root` in reading order, whether it belongs to a story or not; only what can never
 * be a story's is left out (see not-story.ts), unless it is `kept` for what it holds. With `names: 'ignored'` parts are
 * read that are left out only for their class or id.
 *
 * The walk does not call itself, so trees of any depth are read, and looks at each node once, at `mostNodes` in all.
 */
export function readText(root: Element, choice: Choice = {}): FoundBlock[] {
  return atOnce(readingText(root, choice));
}

/** What is read of a page. */
interface Choice {
  names?: 'heeded' | 'ignored';
  kept?: ReadonlySet<Element>;
}

/** `readText`, a few thousand nodes at a time. When the page moves the place where we paused, all is read afresh. */
export function* readingText(root: Element, choice: Choice = {}): Steps<FoundBlock[]> {
  const { names = 'heeded', kept = new Set() } = choice;
  const isPassedOver = (element: Element, bits: number) =>
    isForeign(element, kept, bits) ||
    (names === 'heeded' && element.hasAttributes() && isNamedForeign(element) && !kept.has(element));
  const isInlineForeign = (element: Element, bits: number) =>
    names === 'ignored' &&
    (bits & tagBits.inline) !== 0 &&
    element.hasAttributes() &&
    isNamedForeign(element);
  const found: FoundBlock[] = [];
  let run = emptyRun();
  const close = () => {
    if (run.letters) found.push(blockOf(run));
    if (run.nodes.length > 0 || run.ours || run.broken || run.mixed) run = emptyRun();
  };

  /** The bits of the elements that are open, from the root down. */
  const open: number[] = [];
  let links = root.parentElement?.closest('a') ? 1 : 0;
  let elses = 0;
  let node: Node = root;
  for (let looked = 0; looked < mostNodes; looked++) {
    let inside: Node | null = null;
    if (node.nodeType === textNode) {
      if (run.broken && endsLine(run, node as Text)) close();
      add(run, node as Text, links > 0);
      if (elses > 0) run.mixed = true;
    } else if (node.nodeType === elementNode) {
      const bits = bitsOf(node as Element);
      if ((bits & tagBits.inline) === 0) close();
      if ((bits & tagBits.break) !== 0) {
        if (run.broken) close();
        else run.broken = true;
      } else if (node === root || !isPassedOver(node as Element, bits)) {
        if ((bits & tagBits.ours) !== 0) run.ours = true;
        inside = node.firstChild;
        if (inside) {
          const isElse = isInlineForeign(node as Element, bits);
          open.push(isElse ? bits | elseBit : bits);
          if (isElse) elses++;
          if ((bits & tagBits.link) !== 0) links++;
        }
      }
    }
    let next = inside ?? (node === root ? null : node.nextSibling);
    while (!next && open.length > 0) {
      const bits = open.pop()!;
      if ((bits & tagBits.link) !== 0) links--;
      if ((bits & elseBit) !== 0) elses--;
      if ((bits & tagBits.inline) === 0) close();
      node = node.parentNode!;
      next = open.length > 0 ? node.nextSibling : null;
    }
    if (!next) break;
    node = next;
    if (looked % nodesAtOnce === nodesAtOnce - 1) {
      yield;
      if (!standsBelow(root, node, open.length)) return readText(root, choice);
    }
  }
  close();
  return found;
}

/** Beside `tagBits`: an open element that is named after something else than words of a story. */
const elseBit = 1 << 10;

/** Some milliseconds of walking. */
const nodesAtOnce = 3_000;

/** Whether the node still stands so many levels below the root. */
function standsBelow(root: Element, node: Node, levels: number): boolean {
  let at: Node | null = node;
  for (let level = 0; at && level < levels; level++) at = at.parentNode;
  return at === root && root.isConnected;
}

/** The longest live blogs have a tenth of this; a page made to be endless costs a second, not the tab. */
const mostNodes = 400_000;

const elementNode = 1;
const textNode = 3;

interface Run {
  nodes: Text[];
  starts: number[];
  text: string;
  linked: number;
  /** Some of it is more than space. */
  letters: boolean;
  /** The last thing met was a line break, with nothing but space since. */
  broken: boolean;
  /** Some of it stands in a highlight of ours: it has been read. */
  ours: boolean;
  mixed: boolean;
}

function emptyRun(): Run {
  return {
    nodes: [],
    starts: [],
    text: '',
    linked: 0,
    letters: false,
    broken: false,
    ours: false,
    mixed: false,
  };
}

/** Two breaks part paragraphs; one does so only where nothing else keeps the words on its sides apart. */
function endsLine(run: Run, next: Text): boolean {
  return run.letters && !/^\s/.test(next.data) && !/\s$/.test(run.nodes.at(-1)?.data.slice(-1) ?? '');
}

function add(run: Run, node: Text, linked: boolean): void {
  const { data } = node;
  const letters = hasLetters(data);
  if (!letters && !run.letters) return;
  run.nodes.push(node);
  run.starts.push(run.text.length);
  run.text += data;
  if (linked) run.linked += data.length;
  if (letters) {
    run.letters = true;
    run.broken = false;
  }
}

/** Whether a text is more than space. Nearly all text shows it in its first two signs; only the rest is searched. */
function hasLetters(data: string): boolean {
  const first = data.charCodeAt(0);
  const sign = first === 32 ? data.charCodeAt(1) : first;
  return (sign > 32 && sign < 127) || /\S/.test(data);
}

function blockOf({ text, nodes, starts, linked, mixed, ours }: Run): FoundBlock {
  let element = nodes[0]!.parentElement!;
  while (isInline(element) && element.parentElement) element = element.parentElement;
  return { element, text, nodes, starts, linked, mixed, read: ours };
}
