import { fold } from './fold.ts';

/** Longer words, in UTF-16 code units, are rare and are folded anew each time. */
const longest = 32;
/** So many words are remembered before all are forgotten. */
const most = 20_000;
const remembered = new Map<string, string>();

/**
 * One word as it is compared: small letters without accents. Folding takes long for any but plain letters, and the same few
 * thousand words make up most of what is read in a language, so what those fold to is remembered.
 */
export function foldWord(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  if (word.length <= longest) {
    if (remembered.size >= most) remembered.clear();
    remembered.set(copyOf(word), copyOf(folded));
  }
  return folded;
}

/** The same letters in a text of their own: browsers keep all of a text alive as long as a part of it is. */
function copyOf(word: string): string {
  return String.fromCharCode(...Array.from({ length: word.length }, (_, at) => word.charCodeAt(at)));
}
