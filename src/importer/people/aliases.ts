import { nameKey } from '../names-key.ts';
import { isLatin, tidyName } from './tidy-name.ts';

/** Words that show that a list ran several people, or a title, into one name. */
const noName = /\band\b|[?"()[\]\d]|^(Premiers?|Presidents?|Prime|Deputy|Minister)\b/i;

/** Middle letters: "John J. Sullivan" is also John Sullivan. */
const initials = /(?<=\p{L}) \p{Lu}\.(?= )/gu;

/**
 * The other names of somebody that are names: written in Latin letters, of two words or more, and of the person. What
 * shares no word with the name, and not even its sounds, is somebody else's.
 */
export function soundAliases(name: string, told: readonly string[], byHand: readonly string[]): string[] {
  const tidied = told
    .filter(one => !noName.test(one))
    .flatMap(one => [tidyName(one).name, ...tidyName(one).aliases]);
  const candidates = [
    ...byHand,
    ...tidied.filter(
      one => sharesSound(one, name) || /^(Lord|Baroness|Earl|Viscount|King|Queen|Prince) /.test(one),
    ),
    name.replace(initials, ''),
  ];
  const seen = new Set([nameKey(name)]);
  return candidates.filter(alias => {
    const key = nameKey(alias);
    if (seen.has(key) || !isLatin(alias) || (!alias.includes(' ') && !byHand.includes(alias))) return false;
    seen.add(key);
    return true;
  });
}

function sharesSound(a: string, b: string): boolean {
  const sounds = new Set(soundsOf(a));
  return soundsOf(b).some(sound => sounds.has(sound));
}

/** The consonants of each word, alike for letters that scripts are spelled with in turn. */
function soundsOf(name: string): string[] {
  return nameKey(name)
    .split(' ')
    .map(word =>
      word
        .replace(/ph/g, 'f')
        .replace(/sh|ch|zh|ts|tz|j|z/g, 's')
        .replace(/kh|gh|ck|q|g|c|x/g, 'k')
        .replace(/[wbv]/g, 'v')
        .replace(/th|dh|d/g, 't')
        .replace(/[aeiouyh']/g, '')
        .replace(/(.)\1+/g, '$1'),
    )
    .filter(sound => sound.length > 1);
}
