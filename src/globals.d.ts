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
    done?: (marked: number) => void;
  }
  export default class Mark {
    constructor(context: Node | readonly Node[]);
    /** Every text node to look at, glued into one text. */
    getTextNodes(callback: (dict: { value: string; nodes: TextNodeEntry[] }) => void): void;
    markRanges<R extends MarkRange>(ranges: R[], options?: MarkOptions<R>): void;
  }
}
