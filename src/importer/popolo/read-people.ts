import type { HoldingSource, PersonSource, SourceReference } from '../../compiler/schema.ts';
import { known } from '../../core/dataset/known.ts';
import { groupBy } from '../group-by.ts';
import { shortNamesOf } from '../people/short-names.ts';
import type { PopoloReading } from './from-popolo.ts';
import type { PopoloIds } from './ids.ts';
import { fromOtherNames } from './other-names.ts';
import type { Posts } from './read-posts.ts';
import { describedOf } from './read-things.ts';
import type { PopoloMembership, PopoloPerson } from './shapes.ts';
import { sourcesOfLinks } from './source-links.ts';

/** The people of a file with the offices they held, in its order. */
export function peopleOf(
  reading: PopoloReading,
  ids: PopoloIds,
  posts: Posts,
): { country: string; record: PersonSource }[] {
  const held = groupBy(reading.told.memberships, ({ person_id }) => person_id);
  return reading.told.persons.flatMap(person => {
    const found = personOf(person, held.get(person.id) ?? [], reading, ids, posts);
    return found === undefined ? [] : [found];
  });
}

function personOf(
  person: PopoloPerson,
  memberships: readonly PopoloMembership[],
  reading: PopoloReading,
  ids: PopoloIds,
  posts: Posts,
): { country: string; record: PersonSource } | undefined {
  const { report, collections } = reading;
  const id = ids.entity(person.id);
  const what = `${person.name} (${person.id})`;
  const offices = memberships.map(one => ({ one, office: posts.of(one) }));
  const country =
    reading.countries.get(id) ??
    person.country ??
    offices.find(({ office }) => office)?.office?.country ??
    reading.country;
  if (country === undefined) {
    report.note('Popolo, left out: a person of no country; name it with --country', what);
    return undefined;
  }
  const own = sourcesOfLinks(person.sources ?? [], collections);
  const holdings = offices.flatMap(({ one, office }) => {
    const at = `${what}: ${one.role ?? one.post_id ?? one.organization_id ?? 'membership'}`;
    if (office === undefined) return left('of a post or organization that is not in the file', at);
    const told = sourcesOfLinks(one.sources ?? [], collections);
    const sources = told.length > 0 ? told : own.filter(source => typeof source !== 'string');
    if (sources.length === 0) return left('no source', at);
    const holding = holdingOf(one, office.record.id, sources);
    return holding === undefined ? left('no day', at) : [holding];
  });
  const sources = sourcesOfPerson(id, own, holdings, collections.has('wikidata'));
  if (sources.length === 0) {
    report.note('Popolo, left out: no source', what);
    return undefined;
  }
  const { aliases, shortNames } = fromOtherNames(person.other_names ?? []);
  // A file of ours says what somebody is called; of others the customs of the country tell it.
  const custom = person.country === undefined ? shortNamesOf(person.name, country) : {};
  const short = shortNames.length > 0 ? shortNames : person.no_short_name ? [] : custom.shortNames;
  const record: PersonSource = {
    ...describedOf(person, id, person.name),
    ...known({
      description: person.summary,
      aliases: aliases.length > 0 ? aliases : undefined,
      familyNameFirst: person.family_name_first || custom.familyNameFirst ? (true as const) : undefined,
      shortNames: short,
      unmistakable: person.unmistakable ? (true as const) : undefined,
      offices: holdings.length > 0 ? holdings : undefined,
    }),
    sources,
  };
  return { country, record };

  function left(why: string, at: string): [] {
    report.note(`Popolo, left out: ${why}`, at);
    return [];
  }
}

function holdingOf(
  one: PopoloMembership,
  office: string,
  sources: SourceReference[],
): HoldingSource | undefined {
  const dates = known({
    from: one.start_date,
    to: one.end_date,
    toInferred: one.end_inferred ? (true as const) : undefined,
    endedBefore: one.ended_before,
    firstAttested: one.first_attested,
    lastAttested: one.last_attested,
    termEnds: one.term_ends,
    acting: one.acting ? (true as const) : undefined,
  });
  if (!dates.from && !dates.to && !dates.firstAttested && !dates.lastAttested) return undefined;
  // All that is known may be the last day, which is then the first that is known; or the first, and no end is no "to the
  // present": the file vouches for that day alone.
  const begin = dates.from ?? dates.firstAttested ?? dates.lastAttested ?? dates.to;
  return {
    office,
    ...dates,
    ...known({
      firstAttested: dates.from === undefined ? begin : dates.firstAttested,
      lastAttested: dates.to === undefined ? (dates.lastAttested ?? begin) : dates.lastAttested,
    }),
    sources,
  };
}

/** What is cited for a name: its own sources, or those of the offices; an id of Wikidata is one by itself. */
function sourcesOfPerson(
  id: string,
  own: SourceReference[],
  holdings: readonly HoldingSource[],
  knowsWikidata: boolean,
): SourceReference[] {
  if (own.length > 0) return own;
  if (/^Q\d/.test(id) && knowsWikidata) return ['wikidata'];
  return holdings[0]?.sources.slice(0, 1) ?? [];
}
