/**
 * The text that a page meant to write into one of its nodes, not knowing that we had shortened it.
 *
 * The node showed `shown`; `hidden`, the rest of what the page once wrote, stood in our pieces. The page has made it
 * `now`. Browsers report a whole new text and an appended letter in the same way, so this weighs:
 *
 * - A new text is what frameworks write, and the answer unless the letters speak against it.
 * - `shown` followed by what can only continue `hidden` was appended: `hidden` belongs between them.
 * - `shown` with a change that leaves its end alone is an edit of the letters the page saw: `hidden` follows them.
 *
 * `beside` is text that the page has put after the node at the same time; when `hidden` stands there, the page has
 * moved it.
 */
export function textMeant(shown: string, hidden: string, now: string, beside = ''): string {
  if (now === '' || (hidden.trim() !== '' && beside.includes(hidden.trim()))) return now;
  if (now.length <= shown.length && now.trim() === shown.trim()) return shown + hidden;
  if (now.startsWith(shown)) {
    const added = now.slice(shown.length);
    return continues(added, shown, hidden) ? shown + hidden + added : now;
  }
  return keepsEnd(shown, now) ? now + hidden : now;
}

/** Letters at its end by which a text is known again. */
const tellingEnd = 3;

/**
 * Whether a text stands for one that was shown up to the start of a mark: the same, or the same from somewhere on.
 * Nobody who knows the whole text ends a new one just where our mark begins.
 */
export function keepsEnd(shown: string, now: string): boolean {
  return shown.trim() !== '' && now.endsWith(shown.slice(-tellingEnd)) && shown.length >= tellingEnd;
}

/** A rewritten text that begins like the old one seldom keeps less than this share of the rest. */
const leastKept = 0.25;
/** Fewer letters than this before the mark are no evidence that the page started from them. */
const tellingStart = 4;

/** Whether `added` was appended to the whole text rather than written in place of `hidden`. */
function continues(added: string, shown: string, hidden: string): boolean {
  if (/^(?:…|\.\.\.)/.test(added)) return false;
  const goesOn = /^[\s,.;:!?)\]}»”’]/.test(added);
  // What cannot stand after the gap before a name, but can after the end of a text.
  if (goesOn && /[\s([{«“‘-]$/.test(shown)) return true;
  const [first, last] = [/^\S+/, /\S+$/].map(word => word.exec(hidden)?.[0]);
  if ((first && added.startsWith(first)) || (last && added.endsWith(last))) return false;
  if (shown === '' ? goesOn : shown.length >= tellingStart && added.length < leastKept * hidden.length)
    return true;
  return /^\p{Ll}$/u.test(added);
}
