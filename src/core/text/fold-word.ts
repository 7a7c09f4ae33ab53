import { fold } from './fold.ts';

/** Longer words, in UTF-16 code units, are rare and are folded anew each time. */
const longest = 32;

/** So many words are remembered, each in the one slot that its letters lead to: a new one takes the place of an old one. */
const slots = 1 << 14;
const written: string[] = new Array(slots).fill('');
const folded: string[] = new Array(slots).fill('');

/**
 * The word between two places of a text as it is compared.
 *
 * The same few thousand words make up most of every article, so what they fold to is remembered, and each stands in memory
 * once. What is remembered are copies: a part of a text would keep all of the text alive.
 */
export function foldWord(text: string, start: number, end: number): string {
  let hash = 0x811c9dc5;
  let bits = 0;
  for (let at = start; at < end; at++) {
    const unit = lowered(text.charCodeAt(at));
    bits |= unit;
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  const slot = (hash ^ (hash >>> 15)) & (slots - 1);
  const known = written[slot]!;
  if (known.length === end - start && isWritten(known, text, start)) return folded[slot]!;
  if (end - start > longest) return fold(text.slice(start, end));
  const copy = copyOf(text, start, end);
  written[slot] = copy;
  folded[slot] = bits > 0x7f ? fold(copy) : copy;
  return folded[slot]!;
}

/** Capitals of the Latin alphabet as small letters; nothing else that folding does depends on these. */
function lowered(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
}

function isWritten(known: string, text: string, start: number): boolean {
  for (let i = 0; i < known.length; i++) {
    if (known.charCodeAt(i) !== lowered(text.charCodeAt(start + i))) return false;
  }
  return true;
}

function copyOf(text: string, start: number, end: number): string {
  const units: number[] = [];
  for (let at = start; at < end; at++) units.push(lowered(text.charCodeAt(at)));
  return String.fromCharCode(...units);
}
