import { givenNames } from '../../core/linking/words/given-names.ts';
import { fold } from '../../core/text/fold.ts';

/** What somebody is called at the second mention, and whether the family name comes first. */
export interface ShortNames {
  shortNames?: string[];
  familyNameFirst?: true;
}

/** Small words that belong to the family name after them. */
const particles = new Set(
  'von van der den de del della di da das do dos du le la ter ten zu af av st bin bint ibn ben'.split(' '),
);
const articles = /^(al|el|as|ash|an|ad|ar|at|az)-(?=\p{L})/iu;
/** States where the family name comes first in English newspapers too. */
const familyFirst = new Set(['CN', 'KP']);
/** Where a given name of two joined parts shows which word before it is the family name: Tsai Ing-wen, Park Geun-hye. */
const joinedGiven = new Set(['KR', 'TW', 'HK', 'MO', 'SG']);
/** States whose people are called by their first name, since the second is their father's or little used. */
const byFirstName = new Set(['TH', 'ET', 'ER', 'MN', 'BT', 'LA']);
/** States where two family names are borne, the father's first. */
const twoFamilyNames = new Set('AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PR PY SV UY VE'.split(' '));
/** Royal houses, whose name is that of very many. */
const houses =
  /\b(al|aal)[ -](nahyan|maktoum|saud|thani|sabah|khalifa|said|qasimi|sharqi|nuaimi|mualla|hussein)\b/i;

/** The short names of a person by the customs of the country; none given where the last word of the name is the one. */
export function shortNamesOf(name: string, country: string): ShortNames {
  const words = name.replace(/ (Jr|Sr)\.$/, '').split(' ');
  const sovereign = /^(\S+) (?:[IVX]+\b|of )/.exec(name);
  if (sovereign) return { shortNames: [sovereign[1]!] };
  if (/^[IVX]+$/.test(words.at(-1)!)) return { shortNames: [words.at(-2)!] };
  if (words.length === 1) return { shortNames: [] };
  if (/^(Lord|Baroness|Earl|Viscount) /.test(name)) {
    const short = name.split(' of ')[0]!;
    return { shortNames: short === name ? [short.split(' ').at(-1)!] : [short, short.split(' ').at(-1)!] };
  }
  if (familyFirst.has(country)) return { familyNameFirst: true, shortNames: [words[0]!] };
  if (country === 'VN') return { familyNameFirst: true, shortNames: [words.at(-1)!] };
  if (country === 'KH' || country === 'MM') return { familyNameFirst: true, shortNames: [] };
  if (joinedGiven.has(country)) return joined(words);
  if (byFirstName.has(country)) return { shortNames: [words[0]!] };
  if (houses.test(name)) return ofHouse(name);
  const short = withParticles(words);
  const last = words.at(-1)!;
  const names = [short, last.replace(articles, '')];
  if (twoFamilyNames.has(country) && words.length >= 3) names.push(...bothFamilyNames(words));
  const distinct = [...new Set(names)].filter(one => one.length > 1);
  return distinct.length === 1 && name.endsWith(` ${distinct[0]}`) && distinct[0] === last
    ? {}
    : { shortNames: distinct };
}

/** "Tsai Ing-wen" is Tsai, "John Lee Ka-chiu" is Lee, "Wellington Koo" is Koo. */
function joined(words: string[]): ShortNames {
  const given = words.findIndex(word => /^\p{Lu}\p{L}*-\p{L}+$/u.test(word));
  if (given === 1) return { familyNameFirst: true, shortNames: [words[0]!] };
  if (given > 1) return { shortNames: [words[given - 1]!] };
  if (given === 0 || words.length === 2) return {};
  return { shortNames: [] };
}

/** A prince goes by his father's name: "bin Salman"; the name of his house would mean a hundred. */
function ofHouse(name: string): ShortNames {
  const father = /\b(bin|ibn) ([^ ]+)/i.exec(name);
  return { shortNames: father ? [`${father[1]} ${father[2]}`] : [] };
}

function withParticles(words: string[]): string {
  let first = words.length - 1;
  while (first > 1 && particles.has(fold(words[first - 1]!))) first--;
  return words.slice(first).join(' ');
}

/** "López Obrador", "Peña Nieto"; not "Manuel Santos". */
function bothFamilyNames(words: string[]): string[] {
  const father = words.at(-2)!;
  if (givenNames.has(fold(father)) || particles.has(fold(father)) || father.length < 3) return [];
  const both = `${father} ${words.at(-1)}`;
  return words.length >= 4 ? [both, father] : [both];
}
