import type { DraftRow } from '../drafts/read-lines.ts';
import type { DraftPlace } from '../drafts/shapes.ts';

/** States whose names take "the" inside a sentence. */
const withArticle = new Set('AE BS CD CF CG DO FO GB GM KM MH MV NL PH SB SC US VA'.split(' '));

/** What states are called, by ISO code. */
export interface CountryNames {
  /** "France", "the Netherlands". */
  inSentence(code: string): string | undefined;
  /** "French", as a noun's companion. */
  adjective(code: string): string | undefined;
  /** Whether a word is a state's name or adjective, and so keeps its capital. */
  isProper(word: string): boolean;
  /** Every name and alias of every state, for cutting them from titles. */
  readonly all: readonly string[];
}

/** Reads the names of states from the drafts of places. */
export function readCountryNames(places: readonly DraftRow<DraftPlace>[]): CountryNames {
  const states = new Map(
    places.flatMap(({ row }) => (row.subtype === 'country' && row.iso2 ? [[row.iso2, row] as const] : [])),
  );
  const proper = new Set(
    [...states.values()].flatMap(({ name, adjectives, demonyms }) => [name, ...adjectives, ...demonyms]),
  );
  return {
    inSentence(code) {
      const name = states.get(code)?.name;
      return name === undefined || !withArticle.has(code) ? name : `the ${name.replace(/^the /i, '')}`;
    },
    isProper: word => proper.has(word),
    adjective: code => states.get(code)?.adjectives[0],
    all: [...states.values()].flatMap(({ name, aliases }) => [
      name,
      ...aliases
        .map(alias => (typeof alias === 'string' ? alias : alias.text))
        .filter(alias => alias.length > 3),
    ]),
  };
}
