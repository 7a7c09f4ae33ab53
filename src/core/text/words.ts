import { foldWord } from './fold-word.ts';
import { apostrophe, classAt, digitOrMark, invisible, letter, met } from './letters.ts';

/** A word of a text: where it stands, in UTF-16 code units, end exclusive, and how it is compared. */
export interface Word {
  start: number;
  end: number;
  fold: string;
}

/** Longer words (in UTF-16 code units) are in no name; their `fold` is empty, which no alias contains. */
export const longestWord = 128;

const dot = 0x2e;

/**
 * The words of a text, in order.
 *
 * A word is a run of letters, digits and marks, with the apostrophes inside it ("O'Brien"). A possessive ending
 * belongs to no word and stands in the gap that follows ("Johnson’s" is `johnson`). Hyphens separate. A dotted
 * initialism is one word that takes its last dot along ("U.S." is `u.s.`, as is "U.S"); the dot of a single initial
 * stays in the gap. Aliases and articles are cut by this same function, so they agree on what a word is.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  const lower = text.toLowerCase();
  // Only İ changes its length in lower case; then offsets into `lower` mean nothing.
  const aligned = lower.length === text.length ? lower : undefined;
  let at = 0;
  while (at < text.length) {
    if (!startsWord(text, at)) {
      at++;
      continue;
    }
    const initialism = text.charCodeAt(at + 1) === dot ? endOfInitialism(text, at) : 0;
    const end = initialism || endOfRun(text, at);
    const folded = foldOf(text, aligned, at, end);
    const undotted = initialism > 0 && text.charCodeAt(end - 1) !== dot;
    found.push({ start: at, end, fold: undotted ? `${folded}.` : folded });
    at = afterPossessive(text, end);
  }
  return found;
}

/** Whether a word may start, or go on, with the code unit at `at`. */
function startsWord(text: string, at: number): boolean {
  // Asked once for every letter of a page: the table first, and nothing else in the common case.
  const kind = met[text.charCodeAt(at)] || classAt(text, at);
  return kind === letter || kind === digitOrMark;
}

/** The end of the initialism that starts at `at`, or 0: two or more single letters with dots between them. */
function endOfInitialism(text: string, at: number): number {
  let end = at;
  let letters = 0;
  while (classAt(text, end) === letter && !startsWord(text, end + 1)) {
    letters++;
    if (text.charCodeAt(end + 1) !== dot) return letters > 1 && !joins(text, end + 1) ? end + 1 : 0;
    end += 2;
  }
  return letters > 1 ? end : 0;
}

/** Where the run of letters, digits, marks and inner apostrophes that starts at `at` ends. */
function endOfRun(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length) {
    if (startsWord(text, end)) {
      end++;
      continue;
    }
    const next = joins(text, end);
    if (next === 0) break;
    end = next;
  }
  return end;
}

/** Where the word goes on when `at` is an apostrophe or invisible stretch within it; 0 when the word ends there. */
function joins(text: string, at: number): number {
  let next = at;
  while (classAt(text, next) === invisible) next++;
  const quoted = classAt(text, next) === apostrophe;
  if (quoted && afterPossessive(text, next) > next) return 0;
  if (quoted) next++;
  return next > at && startsWord(text, next) ? next : 0;
}

/** The place after the possessive ending that starts at `at`, or `at` when none does. */
function afterPossessive(text: string, at: number): number {
  if (classAt(text, at) !== apostrophe) return at;
  const owner = (text.charCodeAt(at + 1) | 0x20) === 0x73;
  return owner && !startsWord(text, at + 2) ? at + 2 : at;
}

function foldOf(text: string, lower: string | undefined, start: number, end: number): string {
  if (end - start > longestWord) return '';
  let bits = 0;
  for (let at = start; at < end; at++) bits |= text.charCodeAt(at);
  if (bits > 0x7f) return foldWord(text.slice(start, end));
  return lower === undefined ? text.slice(start, end).toLowerCase() : lower.slice(start, end);
}
