import type { Entity } from '../model/entity.ts';

/** Where the family name comes first, in English newspapers too; Japan's press offices turn theirs round. */
const familyFirst = ['CN', 'TW', 'HK', 'MO', 'KR', 'KP', 'KH', 'SG'];

/** Titles that stand before a regnal or religious name, which is never shortened. */
const regnal = /^(King|Queen|Emperor|Empress|Pope|Patriarch|Prince|Princess|Sheikh|Sultan|Emir|Ayatollah)\b/;

/** Words that belong to the family name after them: "von der Leyen", "bin Salman", "de Gaulle". */
const particle = /^(?:van|von|der|den|de|del|della|di|da|do|dos|du|la|le|ter|ten|bin|bint|ibn|al|el)$/i;

/** Generational suffixes, which are no names: "Marcos Jr." */
const suffix = /^(?:Jr\.?|Sr\.?|[IVX]+)$/;

/** How newspapers call each of several entities at the second mention; in full where two would be called alike. */
export function shortNames(entities: Entity[]): string[] {
  const short = entities.map(shortName);
  return short.map((name, i) =>
    short.some((other, j) => j !== i && other === name) ? (entities[i]?.name ?? name) : name,
  );
}

function shortName({ kind, name, country }: Entity): string {
  const words = name.split(' ');
  if (kind !== 'person' || words.length < 2 || regnal.test(name) || suffix.test(words.at(-1) ?? '')) {
    return name;
  }
  if (country !== undefined && familyFirst.includes(country)) return words[0] ?? name;
  let first = words.length - 1;
  while (first > 1 && particle.test(words[first - 1] ?? '')) first--;
  return words.slice(first).join(' ');
}
