/** A text as the reader sees it, and the way back to the letters of the page. */
export interface SeenText {
  text: string;
  /** The stretch of the page's text, in UTF-16 units, that a stretch of the seen text stands for. */
  stretch(start: number, end: number): { start: number; end: number };
}

/**
 * The text with each run of white space made one space, as a browser shows it: pages break their source lines in the
 * middle of names and indent them (CSS Text 3, section 4.1.1, https://www.w3.org/TR/css-text-3/#white-space-phase-1).
 */
export function asSeen(text: string): SeenText {
  const kept: { seen: number; page: number }[] = [{ seen: 0, page: 0 }];
  let seen = '';
  let from = 0;
  for (const { 0: run, index } of text.matchAll(/[\t\n\f\r]+[ \t\n\f\r]*| [ \t\n\f\r]+/g)) {
    seen += `${text.slice(from, index)} `;
    from = index + run.length;
    kept.push({ seen: seen.length, page: from });
  }
  if (kept.length === 1) return { text, stretch: (start, end) => ({ start, end }) };
  seen += text.slice(from);
  const onPage = (offset: number) => {
    const { seen, page } = kept[lastAtOrBefore(kept, offset)]!;
    return page + offset - seen;
  };
  // The end is the place after the last letter, not before the next one: space may lie in between.
  return {
    text: seen,
    stretch: (start, end) => ({
      start: onPage(start),
      end: end > start ? onPage(end - 1) + 1 : onPage(start),
    }),
  };
}

/** Number of the last entry that begins at or before `offset`. */
function lastAtOrBefore(kept: readonly { seen: number }[], offset: number): number {
  let low = 0;
  let high = kept.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (kept[middle]!.seen <= offset) low = middle;
    else high = middle;
  }
  return low;
}
