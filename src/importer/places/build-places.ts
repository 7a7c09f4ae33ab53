import type { AliasSource, PlaceSource } from '../../compiler/schema.ts';
import { known } from '../../core/dataset/known.ts';
import { type Ambiguity, aliasOf } from '../ambiguity.ts';
import type { DraftPlace } from '../drafts/shapes.ts';
import type { Identities } from '../identity.ts';
import { nameKey } from '../names-key.ts';
import { isLatin } from '../people/tidy-name.ts';
import type { Drafts } from '../read-drafts.ts';

/** Which file a place stands in. */
const fileOf = { state: 'states', city: 'cities', region: 'regions' } as const;

/** A place and the file it stands in. */
export interface ImportedPlace {
  file: (typeof fileOf)[keyof typeof fileOf];
  record: PlaceSource;
}

/** The places of the drafts, in the order of their names. */
export function buildPlaces(drafts: Drafts, identities: Identities, ambiguity: Ambiguity): ImportedPlace[] {
  const idOf = (row: DraftPlace) => identities.entityOf(row.id) ?? row.id;
  const capitals = new Map(
    drafts.places.flatMap(({ row }) => (row.capital_of ? [[row.capital_of, idOf(row)] as const] : [])),
  );
  return drafts.places
    .filter(({ row }) => row.capital_of !== idOf(row))
    .map(({ row }) => {
      const type = typeOf(row.subtype);
      return {
        file: fileOf[type],
        record: recordOf(row, type, capitals.get(row.id), idOf(row), ambiguity),
      };
    })
    .sort((a, b) => compare(a.record.name, b.record.name) || compare(a.record.id, b.record.id));
}

function typeOf(subtype: string): PlaceSource['type'] {
  if (subtype === 'country') return 'state';
  return subtype === 'capital' || subtype === 'city' ? 'city' : 'region';
}

function recordOf(
  row: DraftPlace,
  type: PlaceSource['type'],
  capital: string | undefined,
  id: string,
  ambiguity: Ambiguity,
): PlaceSource {
  const aliases = aliasesOf(row, ambiguity);
  const words = (list: readonly string[]) => [...new Set(list)].filter(isLatin);
  const [adjectives, demonyms] = [words(row.adjectives), words(row.demonyms)];
  return {
    id,
    name: row.name.replace(/^the /, ''),
    type,
    ...known({ country: row.iso2 && /^[A-Z]{2}$/.test(row.iso2) ? row.iso2 : undefined }),
    ...(aliases.length > 0 && { aliases }),
    ...(type === 'state' && capital !== id && known({ capital })),
    ...(adjectives.length > 0 && { adjectives }),
    ...(demonyms.length > 0 && { demonyms }),
    sources: row.id.startsWith('Q')
      ? ['wikidata', 'cldr']
      : [row.subtype === 'capital' ? 'cldr' : 'common-names'],
  };
}

function aliasesOf(row: DraftPlace, ambiguity: Ambiguity): AliasSource[] {
  const seen = new Set([nameKey(row.name.replace(/^the /, ''))]);
  return row.aliases.flatMap(alias => {
    const text = typeof alias === 'string' ? alias : alias.text;
    const key = nameKey(text);
    if (!isLatin(text) || /[()]/.test(text) || seen.has(key) || key === '') return [];
    seen.add(key);
    const acronym = /^[\p{Lu}.]{2,4}$/u.test(text);
    return [aliasOf(text, acronym || ambiguity.needsLetters(text), ambiguity.needsContext(text))];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
