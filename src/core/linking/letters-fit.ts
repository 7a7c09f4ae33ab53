import type { AliasMeaning } from '../dataset/dataset.ts';
import { type Block, capitalsTell } from './article.ts';
import { capital, shapeOf, small } from './casing.ts';
import { gapAfter, textOf } from './gaps.ts';
import type { Word } from './word.ts';
import { countryOfAdjective } from './words/country-adjectives.ts';
import { institutionNouns } from './words/institution-nouns.ts';
import { landforms } from './words/namesakes.ts';
import { particles } from './words/particles.ts';

/** The common nouns that the names of a kind may end in, and that papers write small. */
const commonNouns: Partial<Record<AliasMeaning['kind'], ReadonlySet<string>>> = {
  organization: institutionNouns,
  place: landforms,
};

/**
 * Whether the letters of a stretch of words are those of a name: exactly the required ones when the alias requires
 * them, else a capital on every word but the particles, the second half of a hyphenated word ("Ki-moon"), and the
 * common nouns of an institution or a land that another word names ("Russian foreign ministry", "Luhansk region"). Scripts
 * without capitals pass.
 */
export function lettersFit(block: Block, first: number, last: number, meaning: AliasMeaning): boolean {
  if (meaning.exactly !== undefined) {
    const written = textOf(block, first, last);
    return written === meaning.exactly || plain(written) === plain(meaning.exactly);
  }
  let named = false;
  let sure = false;
  let common = false;
  for (let at = first; at <= last; at++) {
    const { fold } = block.words[at]!;
    const generic = commonNouns[meaning.kind]?.has(fold) ?? false;
    if (block.words[at]!.shape !== small || isElided(block, at)) {
      named = true;
      sure ||=
        !generic &&
        (capitalsTell(block, at) || countryOfAdjective.has(fold) || (at < last && isOwner(block, at)));
    } else if (generic) common = true;
    else if (!particles.has(fold) && !(at > first && isAfterHyphen(block, at))) return false;
  }
  return common ? sure : named;
}

/**
 * Whether a name may begin with a word, by its letters: most words of a text are small ones that no name begins with, and
 * need not be looked for. `smallOpeners` begin the names whose required letters begin small.
 */
export function mayBeginName({ shape, opensNames, fold }: Word, smallOpeners: ReadonlySet<string>): boolean {
  return shape !== small || opensNames || smallOpeners.has(fold);
}

/** Whether the capital follows an elided particle: "d'Ivoire". */
function isElided(block: Block, at: number): boolean {
  if (!block.words[at]!.fold.includes("'")) return false;
  const [particle = '', name = ''] = textOf(block, at, at).split(/['\u2019]/);
  return shapeOf(particle) === small && shapeOf(name) >= capital;
}

/** Whether a word owns the next: "Russia's" is a name at the start of a sentence too. */
function isOwner(block: Block, at: number): boolean {
  return gapAfter(block, at) === 'possessive';
}

function isAfterHyphen(block: Block, at: number): boolean {
  return gapAfter(block, at - 1) === 'hyphen';
}

/** Composed letters and straight apostrophes; the last dot of an initialism may be missing ("U.S" for "U.S."). */
function plain(written: string): string {
  const composed = written.normalize('NFC').replace(/[\u2018\u2019\u02BC]/g, "'");
  return composed.replace(/[\u00A0\u202F]/g, ' ').replace(/(?<=\.[^\s.])\.$/, '');
}
