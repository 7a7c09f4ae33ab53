/** A place whose marks the page undid this often, */
const times = 5;
/** within this time, in milliseconds, is no place for marks; */
const within = 30_000;
/** and a page with this many such places is none either. */
const mostPlaces = 3;

/** Tells when to stop marking a page that undoes it, so that page and extension do not take turns forever. */
export interface Fuse {
  /** The page undid or changed the marks of a block with this text; `element` is where the block still stands. */
  undone(text: string, element: Element | undefined): void;
  /** Whether the element's text changes too often to be marked: a clock, a ticker. */
  restless(element: Element): boolean;
  /** Whether to stop for the whole page: it brings back the same text unmarked again and again, or never rests. */
  blown(): boolean;
}

/** A fuse; `now` gives milliseconds that never go back. */
export function createFuse(now = () => performance.now()): Fuse {
  const places = new WeakMap<Element, number[]>();
  const texts = new Map<string, number[]>();
  const restless = new WeakSet<Element>();
  let restlessPlaces = 0;
  let blown = false;

  const recent = (moments: readonly number[] = []) => [
    ...moments.filter(moment => moment > now() - within),
    now(),
  ];

  return {
    undone(text, element) {
      const sameText = recent(texts.get(text));
      texts.set(text, sameText);
      if (sameText.length >= times) blown = true;
      if (texts.size > 1000) {
        for (const [old, moments] of texts) if (moments.at(-1)! <= now() - within) texts.delete(old);
      }
      if (!element || restless.has(element)) return;
      const samePlace = recent(places.get(element));
      places.set(element, samePlace);
      if (samePlace.length < times) return;
      restless.add(element);
      restlessPlaces++;
      if (restlessPlaces >= mostPlaces) blown = true;
    },
    restless: element => restless.has(element),
    blown: () => blown,
  };
}
