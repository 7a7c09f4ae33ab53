/**
 * A regular expression that is made when it is first asked for.
 *
 * Browsers read each one that stands in a script when they load it, and once more when they compile the function around
 * it. With a Unicode property (`\p{L}`) that takes 40 to 120 µs each time, and 100 to 500 µs more when it is first used
 * (Chromium 156): on every page, though most pages never need it.
 *
 * @throws SyntaxError when it is asked for and `source` is none.
 */
export function latePattern(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}
