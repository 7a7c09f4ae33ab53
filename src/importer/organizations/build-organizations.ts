import type { AliasSource, OrganizationSource } from '../../compiler/schema.ts';
import { known } from '../../core/dataset/known.ts';
import type { EntityId } from '../../core/model/entity.ts';
import { type Ambiguity, aliasOf } from '../ambiguity.ts';
import type { DraftOrganization } from '../drafts/shapes.ts';
import type { Identities } from '../identity.ts';
import { nameKey } from '../names-key.ts';
import { isLatin } from '../people/tidy-name.ts';
import type { CountryNames } from '../places/country-names.ts';
import type { Drafts } from '../read-drafts.ts';

/** An organization and the country whose file it stands in. */
export interface ImportedOrganization {
  country: string;
  record: OrganizationSource;
}

/** The organizations of the drafts, in the order of their countries and names; of merged rows the first stands. */
export function buildOrganizations(
  drafts: Drafts,
  identities: Identities,
  ambiguity: Ambiguity,
  countries: CountryNames,
): ImportedOrganization[] {
  const seen = new Set<EntityId>();
  return drafts.organizations
    .flatMap(({ row }) => {
      const id = identities.entityOf(row.id);
      if (id === undefined || seen.has(id) || !/^[A-Z]{2,3}$/.test(row.country)) return [];
      seen.add(id);
      return [{ country: row.country, record: recordOf(id, row, ambiguity, countries) }];
    })
    .sort((a, b) => compare(a.country, b.country) || compare(a.record.name, b.record.name));
}

function recordOf(
  id: EntityId,
  row: DraftOrganization,
  ambiguity: Ambiguity,
  countries: CountryNames,
): OrganizationSource {
  const { name, plain } = fullName(row, ambiguity, countries);
  const aliases = aliasesOf(row, name, plain, ambiguity);
  return {
    id,
    name,
    ...known({ description: describe(row, countries), wikipedia: articleOf(row, aliases) }),
    ...(aliases.length > 0 && { aliases }),
    sources: [id.startsWith('Q') ? 'wikidata' : 'common-names'],
  };
}

/**
 * A name that tells the organization from others of its kind, and the plain name, which counts only in company: many
 * states have a Labour Party, and "Renaissance" is a word.
 */
function fullName(
  { name: written, kind, country }: DraftOrganization,
  ambiguity: Ambiguity,
  countries: CountryNames,
): { name: string; plain?: string } {
  const bracketed = /^(?:The )?(.+?) \((.+)\)$/.exec(written);
  if (!bracketed) {
    if (kind === 'party' && ambiguity.needsContext(written))
      return { name: `${written} party`, plain: written };
    return { name: written === written.toLowerCase() ? written.toUpperCase() : written };
  }
  const [, plain = written, apart = ''] = bracketed;
  if (apart === 'news agency') return { name: `${plain} news agency`, plain };
  const adjective = countries.adjective(country);
  if (/ |Greens/.test(plain) && adjective !== undefined) return { name: `${adjective} ${plain}`, plain };
  return { name: kind === 'party' ? `${plain} party` : `${apart} ${plain}`, plain };
}

function aliasesOf(
  row: DraftOrganization,
  name: string,
  plain: string | undefined,
  ambiguity: Ambiguity,
): AliasSource[] {
  const seen = new Set([nameKey(name)]);
  const told = plain === undefined ? row.aliases : [{ text: plain, needsContext: true }, ...row.aliases];
  return told.flatMap(
    ({
      text,
      caseSensitive = false,
      needsContext = false,
      lang = 'en',
    }: DraftOrganization['aliases'][number]) => {
      const key = nameKey(text);
      // Names in other languages are kept apart, see names/.
      if (lang !== 'en' || !isLatin(text) || /[()]/.test(text) || seen.has(key) || key === '') return [];
      seen.add(key);
      const exactly = caseSensitive || ambiguity.needsLetters(text) || isAcronym(text);
      const context = needsContext || ambiguity.needsContext(text);
      // One word without a capital is a common word.
      if (!/\p{Lu}/u.test(text) && !text.includes(' ')) return [];
      return [aliasOf(text, exactly, context)];
    },
  );
}

/** Title of the article: the name in full of what goes by an acronym, and the brackets that tell a party from others. */
function articleOf({ name }: DraftOrganization, aliases: readonly AliasSource[]): string | undefined {
  if (/ \(.+\)$/.test(name)) return name.replace(/\(US\)$/, '(United States)').replace(/^The /, '');
  if (/^U[NS] /.test(name)) return name.replace(/^UN/, 'United Nations').replace(/^US/, 'United States');
  if (name.includes(' ') || name.length > 8) return undefined;
  const full = aliases.filter(alias => typeof alias === 'string' && / /.test(alias) && !/^the /i.test(alias));
  return full.find(alias => isAcronymOf(name, String(alias))) as string | undefined;
}

function isAcronymOf(short: string, full: string): boolean {
  const initials = full
    .split(/[ -]/)
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => word[0])
    .join('');
  return initials.toLowerCase() === short.toLowerCase();
}

function isAcronym(text: string): boolean {
  return /^[\p{Lu}.&]{2,6}$/u.test(text);
}

/** What an organization is. Parties and armed groups get no words that anybody could call a label. */
function describe(
  { kind, country, description }: DraftOrganization,
  countries: CountryNames,
): string | undefined {
  const adjective = countries.adjective(country);
  if (kind === 'armed-group') return 'armed group';
  if (kind === 'party') return adjective === undefined ? 'political party' : `${adjective} political party`;
  if (!description) return undefined;
  const plain = description.replace(/\.$/, '');
  return /^[A-Z][a-z]/.test(plain) && !countries.isProper(plain.split(' ')[0]!)
    ? plain.charAt(0).toLowerCase() + plain.slice(1)
    : plain;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
