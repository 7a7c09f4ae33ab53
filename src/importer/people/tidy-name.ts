/** A name as newspapers write it, with the other forms that a list's way of writing it gives. */
export interface TidyName {
  name: string;
  aliases: string[];
}

/** Words of rank and office that lists write in front of names, or behind them. */
const forms =
  /^(?:(?:sr\.|gen\.|lt\.|lt|maj\.|brig\.|col\.|capt\.|cdr\.|dr\.|prof\.|archbishop|cardinal|pehin|lyonpo|dato|haji|affairs|chairman|president|minister|foreign minister|vice admiral|admiral|general)\s+)+|(?:,?\s+(?:lt\.|maj\.|brig\.|col\.)?\s*gen\.)$/gi;
const younger = /,?\s+(jr|sr)\.?$/i;

/** Makes names of lists such as newspapers write: no titles, no brackets, no capitals throughout. */
export function tidyName(written: string, country = ''): TidyName {
  const aliases: string[] = [];
  let name = written
    .replace(/[\u200B-\u200F\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s-\s/g, '-')
    .trim();
  const [first, other] = name.split(/ also spelled /i);
  if (other !== undefined) {
    aliases.push(first!.trim());
    name = other.trim();
  }
  const peer = /^(.+?), (?:\d+\w+ )?(?:Baron|Viscount|Earl|Lord|Baroness)(?:ess)? (.+)$/.exec(name);
  if (peer) {
    const title = /Baroness/.test(name) ? 'Baroness' : 'Lord';
    aliases.push(`${title} ${peer[2]}`);
    if (/ of /.test(peer[2]!)) aliases.push(`${title} ${peer[2]!.split(' of ')[0]}`);
    name = peer[1]!;
  }
  name = name
    .replace(/\s*[([].*?[)\]]/g, '')
    .replace(/\s*["“][^"”]*["”]/g, '')
    .replace(/\/.*$/, '')
    .replace(forms, '')
    .trim();
  name = name.replace(/, (?=(jr|sr)\.?$)/i, ' ').replace(/ (jr|sr)$/i, ' $1.');
  const without = name.replace(younger, '');
  if (without !== name) aliases.push(without);
  if (country === 'US' || country === 'PH') name = withoutInitial(name, aliases);
  return { name: spaced(lowered(name)), aliases: aliases.map(alias => spaced(lowered(alias))) };
}

/** "Mark T. Esper" is Mark Esper in newspapers; a first name that is only a letter stays with the second. */
function withoutInitial(name: string, aliases: string[]): string {
  const shorter = name.replace(/^(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) \p{Lu}\. (?=\p{L}{2})/u, '$1 ');
  if (shorter !== name) aliases.push(name);
  return shorter;
}

/** Family names that a list writes in capitals: `al-SARAJ`; numerals of sovereigns stay. */
function lowered(name: string): string {
  return name.replace(/\p{Lu}{3,}/gu, word =>
    /^[IVX]+$/.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

function spaced(name: string): string {
  return name.replace(/\s+/g, ' ').replace(/^[\s,]+|[\s,]+$/g, '');
}

/** Whether a name can be read by readers of Latin letters. */
export function isLatin(name: string): boolean {
  return !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name);
}
