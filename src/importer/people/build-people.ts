import type { AliasSource, HoldingSource, PersonSource } from '../../compiler/schema.ts';
import { known } from '../../core/dataset/known.ts';
import type { EntityId } from '../../core/model/entity.ts';
import type { Correction } from '../corrections.ts';
import type { DraftPerson } from '../drafts/shapes.ts';
import { groupBy } from '../group-by.ts';
import type { Identities } from '../identity.ts';
import { canonicalTitle, isMonarchy } from '../offices/head-titles.ts';
import type { CountryNames } from '../places/country-names.ts';
import type { Drafts } from '../read-drafts.ts';
import type { Report } from '../report.ts';
import { begin, type Claim } from '../tenures/claim.ts';
import { soundAliases } from './aliases.ts';
import { describe } from './describe.ts';
import { shortNamesOf } from './short-names.ts';
import { isLatin, tidyName } from './tidy-name.ts';
import { holderId } from './who-is-who.ts';

/** A person as a source file tells of them, and what decides how much a name of theirs may mean. */
export interface ImportedPerson {
  country: string;
  record: PersonSource;
  /** Whether a draft counts the person among the most newsworthy. */
  core: boolean;
  /** Meetings that drafts tell of. */
  meetings: number;
}

/** The people of the drafts with the offices they held, in the order of their countries and names. */
export function buildPeople(
  drafts: Drafts,
  identities: Identities,
  claims: readonly Claim[],
  corrections: readonly Correction[],
  countries: CountryNames,
  report: Report,
): ImportedPerson[] {
  const held = groupBy(claims, ({ person }) => person);
  const rows = rowsById(drafts, identities);
  const people: ImportedPerson[] = [];
  for (const [id, told] of rows) {
    const country = countryOf(told);
    if (country === undefined) {
      report.note(
        'People left out: of no state the dataset lists',
        `${id}: ${told[0]!.name} (${told[0]!.country})`,
      );
      continue;
    }
    const built = buildPerson(id, told, country, held.get(id) ?? [], corrections, countries);
    if (built === undefined) {
      report.note(
        'People left out: no name in Latin letters is known',
        `${id}: ${told[0]!.name} (${country})`,
      );
      continue;
    }
    people.push(built);
  }
  return people.sort(
    (a, b) =>
      compare(a.country, b.country) ||
      compare(a.record.name, b.record.name) ||
      compare(a.record.id, b.record.id),
  );
}

/** Rows of the drafts by the id they go under; the row that had the id comes first. */
function rowsById(drafts: Drafts, identities: Identities): Map<EntityId, DraftPerson[]> {
  const rows = new Map<EntityId, DraftPerson[]>();
  const add = (draftId: string, row: DraftPerson) => {
    const id = identities.fateOf(draftId)?.id;
    if (id === undefined) return;
    const list = rows.get(id) ?? [];
    rows.set(id, id === draftId ? [row, ...list] : [...list, row]);
  };
  for (const { row } of [...drafts.people, ...drafts.peopleExtra]) add(row.id, row);
  for (const { row } of drafts.holders) {
    const draftId = holderId(row, drafts);
    const id = identities.fateOf(draftId)?.id;
    if (id === undefined) continue;
    const told = { id, name: row.person, aliases: row.aliases, country: row.country, roles: [] };
    const list = rows.get(id) ?? [];
    // These rows write names as newspapers do; so do Wikidata's, while the lists that give no id write them in full.
    rows.set(id, id.startsWith('Q') ? [...list, told] : [told, ...list]);
  }
  return rows;
}

/** The country of a person: that of the row, but the country of somebody who worked for a body of states. */
function countryOf(rows: readonly DraftPerson[]): string | undefined {
  const codes = rows.map(({ country }) => (country === 'NATO' ? 'INT' : country));
  const own = codes.find(code => /^[A-Z]{2}$/.test(code) && code !== 'XD' && code !== 'UN' && code !== 'EU');
  return own ?? codes.find(code => /^(UN|EU|INT)$/.test(code));
}

function buildPerson(
  id: EntityId,
  rows: readonly DraftPerson[],
  country: string,
  claims: readonly Claim[],
  corrections: readonly Correction[],
  countries: CountryNames,
): ImportedPerson | undefined {
  const written = rows.find(row => isLatin(row.name)) ?? latinAlias(rows);
  if (written === undefined) return undefined;
  const tidy = tidyName(written.name, country);
  const byHand = corrections.flatMap(one =>
    'person' in one && !('addTenure' in one) && one.person === id ? [one] : [],
  );
  const named = byHand.findLast(one => one.name !== undefined)?.name;
  const sovereign = /^(\S+ [IVX]+) of (.+)$/.exec(named ?? tidy.name);
  const name = named ?? sovereign?.[1] ?? tidy.name;
  const told = rows.flatMap(row => [row.name, ...row.aliases, ...(row.aliases_generated ?? [])]);
  const aliases = soundAliases(
    name,
    [...tidy.aliases, ...told],
    [
      ...byHand.flatMap(one => one.aliases ?? []),
      ...(sovereign ? [sovereign[0]] : []),
      ...crowned(name, claims),
    ],
  );
  const custom = shortNamesOf(name, country);
  const given = byHand.findLast(one => one.shortNames !== undefined)?.shortNames;
  const offices = [...claims].sort(byOffice).map(toHolding);
  const record: PersonSource = {
    id,
    name,
    ...known({ description: describe(claims, countries.adjective(country)) }),
    ...(aliases.length > 0 && { aliases: aliases as AliasSource[] }),
    ...((custom.familyNameFirst || byHand.some(one => one.familyNameFirst)) && {
      familyNameFirst: true as const,
    }),
    ...known({ shortNames: given ?? custom.shortNames }),
    ...(offices.length > 0 && { offices }),
    sources: id.startsWith('Q') ? ['wikidata'] : sourcesOf(claims),
  };
  return {
    country,
    record,
    core: rows.some(row => row.core),
    meetings: Math.max(0, ...rows.map(row => row.meeting_count ?? 0)),
  };
}

function latinAlias(rows: readonly DraftPerson[]): DraftPerson | undefined {
  for (const row of rows) {
    const name = row.aliases.find(alias => isLatin(alias) && alias.includes(' '));
    if (name !== undefined) return { ...row, name };
  }
  return undefined;
}

/** "King Charles", "Emir Tamim": how newspapers name a sovereign. */
function crowned(name: string, claims: readonly Claim[]): string[] {
  const titles = new Set(
    claims.filter(({ kind }) => kind.startsWith('HoS')).map(({ title }) => canonicalTitle(title)),
  );
  const first = name.split(/ (?:[IVX]+\b|of )|,? /)[0]!;
  return [...titles]
    .filter(title => isMonarchy(title) && title !== 'Monarch')
    .flatMap(title => [`${title} ${first}`, ...(/^\S+ [IVX]+$/.test(name) ? [`${title} ${name}`] : [])]);
}

/** A claim as a source file tells it. */
export function toHolding({ office, tenure, acting, sources }: Claim): HoldingSource {
  const { from, to, toInferred, endedBefore, firstAttested, lastAttested, termEnds } = tenure;
  return {
    office,
    ...known({ from, to, toInferred, endedBefore, firstAttested, lastAttested, termEnds, acting }),
    sources,
  } as HoldingSource;
}

function byOffice(a: Claim, b: Claim): number {
  return compare(begin(a.tenure), begin(b.tenure)) || compare(a.office, b.office);
}

/** What is cited for a name: the sources of the offices, or that it is commonly known. */
function sourcesOf(claims: readonly Claim[]): PersonSource['sources'] {
  const sources = claims.flatMap(one => one.sources);
  const collection = sources.find(source => typeof source === 'string');
  return [collection ?? sources[0] ?? 'common-names'];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
