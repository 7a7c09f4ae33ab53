/** The class behind mark.js, which the package ships as source and its types leave out. */
declare module 'mark.js/src/lib/mark' {
  /** A stretch of the text that `getTextNodes` hands over, in UTF-16 code units. */
  export interface MarkRange {
    start: number;
    length: number;
  }
  export interface TextNodeEntry {
    start: number;
    end: number;
    node: Text;
  }
  export interface MarkOptions<R extends MarkRange = MarkRange> {
    element?: string;
    each?: (element: HTMLElement, range: R) => void;
    noMatch?: (range: R) => void;
    filter?: () => boolean;
    done?: (marked: number) => void;
    accuracy?: 'partially' | 'exactly';
  }
  export default class Mark {
    constructor(context: Node | readonly Node[]);
    /** The options of the call under way; setting them adds mark.js's own to those that are given. */
    get opt(): MarkOptions;
    set opt(options: MarkOptions);
    /** Every text node to look at, glued into one text. */
    getTextNodes(callback: (dict: { value: string; nodes: TextNodeEntry[] }) => void): void;
    /** Marks each word of a list with a walk of its own. For the benchmark's control alone. */
    mark(words: string | string[], options?: MarkOptions): void;
    markRegExp(expression: RegExp, options?: MarkOptions): void;
    markRanges<R extends MarkRange>(ranges: R[], options?: MarkOptions<R>): void;
  }
}
