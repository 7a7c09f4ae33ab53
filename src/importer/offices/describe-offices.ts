import type { OfficeSource } from '../../compiler/schema.ts';
import { known } from '../../core/dataset/known.ts';
import type { PartialDate } from '../../core/model/date.ts';
import { ranks } from '../../core/model/office.ts';
import { begin, type Claim } from '../tenures/claim.ts';
import { canonicalTitle } from './head-titles.ts';
import { rankOf } from './kinds.ts';
import { ranksOf, type Seat } from './seats.ts';
import { withoutOtherOffice } from './tidy-title.ts';

/** What describing an office needs to know of the world. */
export interface OfficeNaming {
  tidyTitle(title: string): string;
  /** "the Netherlands", "France"; `undefined` for a code that is no state's. */
  countryName(code: string): string | undefined;
  /** The organization of the dataset that a row names. */
  organization(named: string): string | undefined;
}

/** An office as the tenures in it tell of it. */
export function describeOffice(
  id: string,
  country: string,
  seat: Seat | undefined,
  claims: readonly Claim[],
  naming: OfficeNaming,
): OfficeSource {
  const organization = mostCommon(
    claims.flatMap(one => (one.organization && naming.organization(one.organization)) || []),
  );
  if (seat === undefined) {
    const title = mostCommon(claims.map(one => naming.tidyTitle(one.title))) ?? id;
    const found = new Set(claims.map(one => rankOf(one.kind, one.title)));
    const rank = ranks.find(one => found.has(one)) ?? 'other';
    return { id, ranks: [rank], ...known({ organization }), titles: [{ title }] };
  }
  return {
    id,
    ranks: ranksOf(seat.kind, id, headsGovernment(claims)),
    ...known({ organization }),
    seats: seat.seats,
    titles:
      seat.kind === 'foreign' || seat.kind === 'defence'
        ? ministerTitles(seat, claims, naming)
        : headTitles(seat, country, claims, naming),
  };
}

/** Whether most holders are listed as head of government too. */
function headsGovernment(claims: readonly Claim[]): boolean {
  const both = new Set(claims.filter(one => one.kind.includes('HoG')).map(({ person }) => person));
  return both.size * 2 >= new Set(claims.map(({ person }) => person)).size;
}

type Titles = OfficeSource['titles'];

function headTitles(
  seat: Seat,
  country: string,
  claims: readonly Claim[],
  { countryName }: OfficeNaming,
): Titles {
  const name = countryName(country);
  const of = (short: string) =>
    name === undefined ? { title: short } : { title: `${short} of ${name}`, short };
  if (seat.kind === 'governor-general') return [of('Governor-General')];
  const told = claims.map(claim => ({ on: begin(claim.tenure), title: canonicalTitle(claim.title) }));
  // "Head of State" and "Monarch" say what an office is, and not what it is called.
  const named = told.filter(({ title }) => title !== 'Head of State' && title !== 'Monarch');
  return runs(named.length > 0 ? named : told).map(({ title, from, to }) => ({
    ...of(title),
    ...known({ from, to }),
  }));
}

/** Titles that say no more than what the office is. */
const generic = /^(foreign|defence|defense) minister|^minister (of|for) (foreign affairs|defence)$/i;
/** Sources that write every minister's title alike. */
const alike = new Set(['ungdc', 'hsg-travels', 'factbook']);

function ministerTitles(seat: Seat, claims: readonly Claim[], { tidyTitle }: OfficeNaming): Titles {
  const short = seat.kind === 'foreign' ? 'Foreign Minister' : 'Defence Minister';
  const told = claims
    .filter(
      ({ title, sources }) =>
        title !== '' && sources.some(source => typeof source !== 'string' || !alike.has(source)),
    )
    .map(claim => ({ on: begin(claim.tenure), title: withoutOtherOffice(tidyTitle(claim.title)) }));
  const named = runs(told);
  const fallback = mostCommon(claims.map(({ title }) => withoutOtherOffice(tidyTitle(title)))) ?? short;
  // A list that changes its mind with every holder tells nothing of when the office was renamed.
  const titles = named.length === 0 || named.length > 4 ? [{ title: preferred(told) ?? fallback }] : named;
  return titles.map(one => ({
    title: one.title,
    short,
    ...('from' in one ? known({ from: one.from, to: one.to }) : {}),
  }));
}

function preferred(told: readonly { title: string }[]): string | undefined {
  const specific = told.filter(({ title }) => !generic.test(title));
  return mostCommon((specific.length * 2 >= told.length ? specific : told).map(({ title }) => title));
}

/** Titles one after the other, each from the first day it is met; the same title in other words is the same. */
function runs(
  told: readonly { on: PartialDate; title: string }[],
): { title: string; from?: PartialDate; to?: PartialDate }[] {
  const sorted = told.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const found: { title: string; from?: PartialDate; to?: PartialDate }[] = [];
  for (const { on, title } of sorted) {
    const last = found.at(-1);
    if (last && sameWords(last.title) === sameWords(title)) continue;
    if (last) last.to = on;
    found.push({ title, ...(last && { from: on }) });
  }
  return found;
}

function sameWords(title: string): string {
  return title
    .toLowerCase()
    .replace(/defense/g, 'defence')
    .replace(/\b(of|for|the|federal|and)\b|[^\p{L} ]/gu, '')
    .split(/\s+/)
    .join(' ')
    .trim();
}

function mostCommon<T extends string>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).at(0)?.[0];
}
