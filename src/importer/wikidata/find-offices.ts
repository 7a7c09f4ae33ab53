import type { OfficeSource } from '../../compiler/schema.ts';
import type { Located } from '../../compiler/sources.ts';
import { groupBy } from '../group-by.ts';
import { slug } from '../names-key.ts';
import { canonicalTitle, isMonarchy } from '../offices/head-titles.ts';
import { seatFinder } from '../offices/seats.ts';
import type { Report } from '../report.ts';
import { rankKinds, type WikidataPosition } from './position.ts';
import type { Standing } from './standing.ts';

/** An office of the dataset with the positions of Wikidata that are it, under this or an earlier title. */
export interface MetOffice {
  office: OfficeSource;
  country: string;
  /** Whether the dataset had no such office before. */
  isNew: boolean;
  positions: WikidataPosition[];
}

/** Titles of those who stand beside or below the one who has the office. */
const lesser = /\b(shadow|deputy|vice|parliamentary|assistant|former|first lady|spouse)\b/i;

/** The offices that positions of Wikidata are, in the order of their ids; of a position that is none, the report says why. */
export function findOffices(
  positions: readonly WikidataPosition[],
  standing: Standing,
  report: Report,
): MetOffice[] {
  const findSeat = seatFinder(
    standing.offices.map(({ country = '', record }) => ({ country, office: record })),
  );
  const met = positions.flatMap(position => {
    const found = position.organization
      ? headOf(position, position.organization, standing)
      : seatOf(position, standing, findSeat);
    if (typeof found !== 'string') return [{ position, ...found }];
    report.note(`Wikidata, left out: ${found}`, `${position.title} (${position.position})`);
    return [];
  });
  return [...groupBy(met, ({ office }) => office.id)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, same]) => ({ ...same[0]!, positions: same.map(({ position }) => position) }));
}

type Found = Omit<MetOffice, 'positions'> | string;

/** The office that leads a state, its government, its diplomacy or its defence. */
function seatOf(
  { title, country, ranks }: WikidataPosition,
  { offices, states }: Standing,
  findSeat: ReturnType<typeof seatFinder>,
): Found {
  if (country === undefined || !states.has(country)) return 'of no state the dataset lists';
  if (lesser.test(title)) return 'a title beside or below the office';
  const ofCountry = offices.filter(one => one.country === country);
  const isRealm = ofCountry.some(({ record }) => record.ranks.includes('governor-general'));
  if (isRealm && isMonarchy(canonicalTitle(title)))
    return 'the crown of a realm, which is that of another state';
  const rank = ranks[0]!;
  const seat = findSeat({ country, kind: rankKinds[rank], title });
  if (seat === undefined) return 'a title beside or below the office';
  const known = ofCountry.find(({ record }) => record.id === seat.id);
  if (known) return { office: known.record, country, isNew: false };
  return {
    office: { id: seat.id, ranks: [...ranks], seats: seat.seats, titles: [{ title }] },
    country,
    isNew: true,
  };
}

/** The office of who heads an organization; one of the title is made where the dataset has none. */
function headOf(
  { title }: WikidataPosition,
  { id, name }: NonNullable<WikidataPosition['organization']>,
  { offices, organizationOf }: Standing,
): Found {
  if (lesser.test(title)) return 'a title beside or below the office';
  const organization = organizationOf(id, name);
  if (organization === undefined) return 'of an organization the dataset does not list';
  const heads = offices.filter(
    ({ record }) => record.organization === organization && record.ranks.includes('head-of-organization'),
  );
  const only = heads.length === 1 ? heads[0] : heads.find(one => hasTitle(one, title));
  if (only) return { office: only.record, country: only.country!, isNew: false };
  if (heads.length > 1) return 'of an organization with several heads';
  const office = {
    id: `int-${slug(title)}`,
    ranks: ['head-of-organization' as const],
    organization,
    titles: [{ title }],
  };
  return { office, country: 'INT', isNew: true };
}

function hasTitle({ record }: Located<OfficeSource>, title: string): boolean {
  return record.titles.some(one => slug(one.title) === slug(title));
}
