import { startsWord } from '../../core/text/letters.ts';

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
 * `beside` is text that the page has put beside the node at the same time; when `hidden` stands there, the page has
 * moved it, and when the letters stand there that the node lost at its start, the page has moved those alone.
 */
export function textMeant(shown: string, hidden: string, now: string, beside = ''): string {
  if (now === '' || (hidden.trim() !== '' && beside.includes(hidden.trim()))) return now;
  const cut = shown.slice(0, shown.length - now.length).trim();
  if (shown.endsWith(now) && cut !== '' && beside.includes(cut)) return now + hidden;
  if (now.length <= shown.length && now.trim() === shown.trim()) return shown + hidden;
  if (now.startsWith(shown)) {
    const added = now.slice(shown.length);
    return continues(added, shown, hidden) ? shown + hidden + added : now;
  }
  return keepsEnd(shown, now) ? now + hidden : now;
}

/** An edit leaves at least this share of a text as it was. */
const leastShared = 0.6;
/** Letters before a mark by which they are known again. */
const tellingEnd = 2;

/**
 * Whether `now` is `shown` with a change somewhere before its end, or nothing but `shown`.
 *
 * Nobody who writes a whole new text ends it just where our mark begins, so whoever keeps that end started from the
 * letters left in the node.
 */
export function keepsEnd(shown: string, now: string): boolean {
  const most = Math.min(shown.length, now.length);
  const end = sharedEnd(shown, now);
  let start = 0;
  while (start < most - end && shown[start] === now[start]) start++;
  return end >= tellingEnd && start + end >= leastShared * Math.max(shown.length, now.length);
}

/** How many letters at the end of two texts are the same, in UTF-16 units. */
function sharedEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let end = 0;
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end++;
  return end;
}

/** A rewritten text that begins like the old one seldom keeps less than this share of the rest. */
const leastKept = 0.25;
/** Fewer letters than this before the mark are no evidence that the page started from them. */
const tellingStart = 4;
/** A node of at least this many letters that begins with a name is a sentence, not an entry that others may replace. */
const sentence = 40;

/** Of a template whose values have changed or gone ("about NATO." → "about .") at least this share stands as it stood, */
const leastEnd = 0.5;
/** at its end or, word by word, from where the first value was to the end. */
const leastWords = 0.6;

/** Whether `added` is what a template has left of `hidden`, with less or with other values. */
function isLeftOf(added: string, hidden: string): boolean {
  if (sharedEnd(added, hidden) >= leastEnd * added.length) return true;
  const words = added.match(/\S+/g) ?? [];
  if (!hidden.endsWith(words.at(-1) ?? ' ')) return false;
  let kept = 0;
  let from = 0;
  for (const word of words) {
    const at = hidden.indexOf(word, from);
    if (at < 0) continue;
    kept++;
    from = at + word.length;
  }
  return kept >= leastWords * words.length;
}

/** Whether `added` was appended to the whole text rather than written in place of `hidden`. */
function continues(added: string, shown: string, hidden: string): boolean {
  if (/^(?:…|\.\.\.)/.test(added) || isLeftOf(added, hidden)) return false;
  const goesOn = /^[\s,.;:!?)\]}»”’]/.test(added);
  const short = added.length < leastKept * hidden.length;
  if (shown === '') {
    // No text begins with a space that had none before; what follows a full stop does.
    const follows = /^\s/.test(added) && /[.!?…]["'”’»)]*$/.test(hidden);
    return follows || (goesOn && short && hidden.length >= sentence);
  }
  // What cannot stand after the gap before a name, but can after the end of a text.
  if (goesOn && /[\s([{«“‘-]$/.test(shown)) return true;
  const [first, last] = [/^\S+/, /\S+$/].map(word => word.exec(hidden)?.[0]);
  if ((first && added.startsWith(first)) || (last && added.endsWith(last))) return false;
  // Nobody appends a word to a full stop; whoever writes a text anew puts one after the gap before a name.
  const glued = /\S$/.test(hidden) && startsWord(added, 0);
  return (short && !glued && shown.length >= tellingStart) || isSmallLetter(added);
}

function isSmallLetter(text: string): boolean {
  return text.length === 1 && text !== text.toUpperCase();
}
