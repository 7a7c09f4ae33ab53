import { createFuse, type Fuse } from './fuse.ts';
import { decideReturn, dissolve, giveBack, type Return } from './give-back.ts';
import { createSelectionKeeper } from './keep-selection.ts';
import { createLedger, type Highlight, type PaintedBlock } from './ledger.ts';
import { createLooksBeside, parentsOf } from './looks-beside.ts';
import { markTag } from './mark-nodes.ts';
import { type PageDoings, readDoings } from './page-doings.ts';
import { foresee, type Painting, paint, type Sketch, sketch } from './paint.ts';

/** Highlights on one page. */
export interface Highlighter {
  /**
   * Asks the page what painting these must know, while nothing of it is changed: between two changes each question for
   * a style makes the browser work all styles out anew.
   */
  foresee(paintings: readonly Painting[]): void;
  /**
   * Marks mentions, in place of whatever marks their blocks bear. A block that the page has changed since it was
   * read is left alone, and so is every block once the page was given up.
   */
  paint(paintings: readonly Painting[]): void;
  /**
   * Takes marks back wherever the page has changed, moved or removed what they stand in.
   *
   * To be called with every batch of the page watcher, at once: the next paint shows what the page meant. Answers
   * with the elements whose blocks are to be read again.
   */
  absorb(records: readonly MutationRecord[]): Element[];
  /** Gives the page back the very text nodes it had. */
  clear(): void;
  /** Every element of every highlight, in document order. */
  markedElements(): HTMLElement[];
  /** The highlight that an element is part of; nothing for elements of the page, whatever they look like. */
  highlightOf(element: Element): Highlight | undefined;
}

interface Surroundings {
  page: Document;
  /** The page watcher's: runs a change that the watcher does not tell of. */
  quietly(change: () => void): void;
  /** Sees to it that documents and shadow trees have the look of the marks; called before marks are made in them. */
  dress(places: Iterable<Node>): void;
  /** Called once when the page keeps undoing the marks: all are taken back, none will be made. */
  gaveUp(): void;
  /** Given when it is to remember what the page did to earlier highlighters. */
  fuse?: Fuse;
}

/** A highlighter for a page that bears no marks yet; it clears the page when `signal` aborts. */
export function createHighlighter(
  { page, quietly, dress, gaveUp, fuse = createFuse() }: Surroundings,
  signal: AbortSignal,
): Highlighter {
  const ledger = createLedger();
  let painted = false;
  let given = false;
  /** Whether the text of an element flows in line, where that was asked since the page last changed. */
  let flowing: WeakMap<Element, boolean> | undefined;

  const looks = createLooksBeside();
  const whenDrawn = onceInFrame(page);
  const keepSelection = createSelectionKeeper(page, ledger, signal);
  const change = (work: () => void) => quietly(() => keepSelection(work));
  const takeBack = (blocks: Iterable<PaintedBlock>, returns: (painted: PaintedBlock) => Return[]) => {
    const all = [...blocks].map(painted => ({ painted, returned: returns(painted) }));
    for (const { painted, returned } of all) {
      for (const back of returned) giveBack(back);
      ledger.strike(painted);
    }
  };
  const marksIn = (paintings: readonly Painting[]) => {
    const marked = new Set<PaintedBlock>();
    for (const { block } of paintings) {
      for (const node of block.nodes) {
        const before = ledger.paintedWith(node);
        if (before) marked.add(before);
      }
    }
    return marked;
  };
  const untouched = ({ originals }: PaintedBlock) => originals.map(original => decideReturn(original));
  const clear = () => {
    if (ledger.all().length > 0) change(() => takeBack(ledger.all(), untouched));
  };

  /** Marks what nothing speaks against. */
  const put = (paintings: readonly Painting[]) => {
    flowing ??= new WeakMap();
    const known = flowing;
    const sketches = paintings.flatMap(painting => spareLooks(sketch(painting, known)) ?? []);
    for (const { block, stretches } of sketches) {
      looks.note(
        block,
        stretches.flatMap(({ nodes }) => nodes),
      );
    }
    // A new style sheet makes every style stale, so it comes after the last question for one.
    dress(new Set(sketches.map(({ block }) => block.element.getRootNode())));
    for (const prepared of sketches) ledger.enter(paint(prepared));
    painted ||= sketches.length > 0;
    if (sketches.length > 0) whenDrawn(mendLooks);
  };
  /** A sketch without the stretches whose marks would change how the page's own elements beside them look. */
  const spareLooks = (prepared: Sketch | undefined): Sketch | undefined => {
    if (!prepared || !looks.forbidsAny()) return prepared;
    const marked = new Set(prepared.stretches.flatMap(({ nodes }) => nodes));
    const stretches = prepared.stretches.filter(({ nodes }) =>
      [...parentsOf(nodes)].every(parent => !looks.forbids(parent, marked)),
    );
    return stretches.length > 0 ? { ...prepared, stretches } : undefined;
  };
  /** Takes marks back wherever they have changed the look of elements beside them, and from all that stand alike. */
  const mendLooks = () => {
    const changed = looks.changed();
    if (changed.size === 0 || given || signal.aborted) return;
    change(() => {
      const odd = ledger.all().filter(({ block }) => changed.has(block));
      takeBack(odd, untouched);
      looks.judge();
      const alike = ledger.all().filter(({ originals }) => {
        const marked = new Set(originals.map(({ node }) => node));
        return [...parentsOf(marked)].some(parent => looks.forbids(parent, marked));
      });
      takeBack(alike, untouched);
      put(
        [...odd, ...alike].map(({ block, highlights }) => ({
          block,
          mentions: highlights.map(({ mention }) => mention),
        })),
      );
    });
  };

  const settle = ({ blocks, doings, added, copies }: PageDoings) => {
    takeBack(blocks.keys(), ({ originals }) =>
      originals.map(original =>
        decideReturn(original, doings.get(original), added.get(original.node.parentNode as Node)),
      ),
    );
    const fresh = new Set([...added.values()].flat());
    for (const copy of copies) {
      // A mark copied alone brought no text that could be the rest of its own.
      const alone = fresh.has(copy);
      dissolve(copy, neighbor => !ledger.paintedWith(neighbor) && (!alone || fresh.has(neighbor)));
    }
  };

  signal.addEventListener('abort', clear);

  return {
    foresee(paintings) {
      flowing ??= new WeakMap();
      for (const painting of paintings) foresee(painting, flowing);
    },
    paint(paintings) {
      if (given || signal.aborted) return;
      change(() => {
        const wanted = paintings.filter(({ block }) => !fuse.restless(block.element));
        if (painted) takeBack(marksIn(wanted), untouched);
        put(wanted);
      });
    },
    absorb(records) {
      flowing = undefined;
      if (!painted) return [];
      const found = readDoings(records, ledger, page);
      if (!found || (found.blocks.size === 0 && found.copies.length === 0)) return [];
      const stood = placesOf(found);
      change(() => settle(found));
      const counted = new Set<string>();
      for (const [{ block }, places] of found.blocks) {
        const stays = block.element.isConnected;
        // What merely left the page was not undone, and what stands on it many times was undone once.
        if (counted.has(block.text) || !(stays || [...places].some(place => found.added.has(place))))
          continue;
        counted.add(block.text);
        fuse.undone(block.text, stays ? block.element : undefined);
      }
      if (fuse.blown() && !given) {
        given = true;
        clear();
        gaveUp();
      }
      return [...stood].filter(element => element.isConnected);
    },
    clear,
    markedElements() {
      const trees = new Set<Node>([page, ...ledger.all().map(({ block }) => block.element.getRootNode())]);
      return [...trees]
        .filter(tree => tree.isConnected)
        .flatMap(tree => [...(tree as ParentNode).querySelectorAll<HTMLElement>(markTag)])
        .filter(element => ledger.highlightOf(element));
    },
    highlightOf: element => ledger.highlightOf(element),
  };
}

/** Runs work right before the page is next drawn, when its styles are worked out anyhow; once, however often it is asked. */
function onceInFrame(page: Document): (work: () => void) => void {
  let waiting = false;
  return work => {
    if (waiting) return;
    waiting = true;
    page.defaultView?.requestAnimationFrame(() => {
      waiting = false;
      work();
    });
  };
}

/** The elements that hold what is about to be taken back. */
function placesOf({ blocks, copies }: PageDoings): Set<Element> {
  const places = new Set<Element>();
  const add = (node: Node) => node.parentElement && places.add(node.parentElement);
  for (const { block, originals } of blocks.keys()) {
    places.add(block.element);
    for (const { node, pieces } of originals) for (const part of [node, ...pieces]) add(part);
  }
  for (const copy of copies) add(copy);
  return places;
}
