import type { OfficeSource } from '../../compiler/schema.ts';
import { slug } from '../names-key.ts';
import { type Seat, seatFinder, type ToldOffice } from './seats.ts';

/** The id of the office that a row tells of; `undefined` when it belongs to no state or community that is listed. */
export type OfficeFinder = (told: ToldOffice & { org?: string | null | undefined }) => string | undefined;

/** Every office that was asked for, so that it can be described. */
export interface FoundOffices {
  find: OfficeFinder;
  /** By id: the country, and the seat when it is one. */
  readonly found: ReadonlyMap<string, { country: string; seat?: Seat }>;
}

/** Offices of international bodies, by the kind under which drafts have them. */
const ofBodies: Record<string, [country: string, id: string]> = {
  UN_SG: ['UN', 'un-secretary-general'],
  EU_HR: ['EU', 'eu-high-representative'],
  NATO_SG: ['INT', 'nato-secretary-general'],
};

/** Organizations of the European Union and of the United Nations, by the drafts' ids; the others are of no community. */
const communities: [RegExp, string][] = [
  [/^org:(eu|european|eeas|ecb|eib|eurogroup|cjeu|frontex|europol|eppo)/, 'EU'],
  [/^org:(un|ohchr|ocha|who|wfp|fao|iaea|iom|ilo|icao|imo|itu|wmo|wipo)/, 'UN'],
];

/** Country codes of drafts that are not those of a state or community. */
const codes: Record<string, string | undefined> = { NATO: 'INT', XD: undefined };

/** Longer ids help nobody. */
const longestSlug = 70;

/** Finds offices by country, kind and title; those that lead a state have one id whatever their title. */
export function officeFinder(
  byHand: readonly { country: string; office: OfficeSource }[],
  tidyTitle: (title: string) => string,
): FoundOffices {
  const found = new Map<string, { country: string; seat?: Seat }>();
  const findSeat = seatFinder(byHand);
  const titlesByHand = new Map(
    byHand.flatMap(({ country, office }) =>
      office.titles.flatMap(({ title }) => {
        // What stands in brackets tells an office by hand from others of the plain title.
        const written = title.endsWith(')') ? [title] : [title, tidyTitle(title)];
        return written.map(one => [`${country} ${slug(one)}`, office.id] as const);
      }),
    ),
  );
  const find: OfficeFinder = told => {
    const country = countryOf(told);
    if (country === undefined) return undefined;
    const body = ofBodies[told.kind];
    if (body !== undefined) return keep(body[1], body[0]);
    const seat = findSeat({ ...told, country });
    if (seat !== undefined) return keep(seat.id, country, seat);
    const name = slug(tidyTitle(told.title));
    const written = titlesByHand.get(`${country} ${name}`);
    return written ?? keep(`${country.toLowerCase()}-${shortened(name)}`, country);
  };
  function keep(id: string, country: string, seat?: Seat): string {
    if (!found.has(id)) found.set(id, { country, ...(seat && { seat }) });
    return id;
  }
  return { find, found };
}

function countryOf({
  country,
  kind,
  org,
}: ToldOffice & { org?: string | null | undefined }): string | undefined {
  if (kind === 'io_head') return communities.find(([pattern]) => pattern.test(org ?? ''))?.[1] ?? 'INT';
  const code = country in codes ? codes[country] : country;
  return code !== undefined && /^[A-Z]{2,3}$/.test(code) ? code : undefined;
}

function shortened(name: string): string {
  if (name.length <= longestSlug) return name;
  return name.slice(0, name.lastIndexOf('-', longestSlug));
}
