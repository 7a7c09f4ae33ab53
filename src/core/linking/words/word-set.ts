/** The words of a list, written with white space between them. */
export function wordList(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** The same, to be asked for a word. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(wordList(list));
}
