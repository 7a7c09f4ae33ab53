import type { OfficeSource } from '../../compiler/schema.ts';
import type { Rank } from '../../core/model/office.ts';
import { canonicalTitle, isMonarchy, isOfGovernment } from './head-titles.ts';

/** What an office that leads a state, its diplomacy or its defence is, apart from its title. */
export type SeatKind = 'state' | 'government' | 'foreign' | 'defence' | 'governor-general';

/** An office that few can hold at once, whatever it is called. */
export interface Seat {
  id: string;
  kind: SeatKind;
  seats: number;
}

/** An office of the drafts, as they tell it. */
export interface ToldOffice {
  country: string;
  kind: string;
  title: string;
}

const rankOfKind: Record<SeatKind, Rank> = {
  state: 'head-of-state',
  government: 'head-of-government',
  foreign: 'foreign-minister',
  defence: 'defence-minister',
  'governor-general': 'governor-general',
};

/** Offices that several hold together. */
const shared: Record<string, number> = { 'ad-co-prince': 2, 'sm-captain-regent': 2 };

/** Finds the seat that a title is of; offices by hand keep their ids. */
export function seatFinder(byHand: readonly { country: string; office: OfficeSource }[]) {
  const written = new Map<string, string>();
  for (const { country, office } of byHand) {
    if (office.seats !== 1) continue;
    for (const rank of office.ranks) {
      const key = `${country} ${rank}`;
      // Where one office is both, as in Turkey, the head of government is the office that is nothing else.
      if (!written.has(key) || office.ranks.length === 1) written.set(key, office.id);
    }
  }
  return (told: ToldOffice): Seat | undefined => {
    const kind = seatKindOf(told);
    if (kind === undefined) return undefined;
    const prefix = told.country.toLowerCase();
    const own = ownId(told, kind);
    const id =
      own === undefined
        ? (written.get(`${told.country} ${rankOfKind[kind]}`) ?? `${prefix}-${plainName(told, kind)}`)
        : `${prefix}-${own}`;
    return { id, kind, seats: shared[id] ?? 1 };
  };
}

/** The ranks of a seat; a president who also heads the government has both. */
export function ranksOf(kind: SeatKind, id: string, headsGovernment: boolean): Rank[] {
  // The Supreme Leader is head of state, and the President heads the government under him.
  if (id === 'ir-president') return ['head-of-government'];
  return kind === 'state' && headsGovernment ? ['head-of-state', 'head-of-government'] : [rankOfKind[kind]];
}

/** Heads of government whose office is better known by another name. */
const governmentNames: Record<string, string> = {
  HK: 'chief-executive',
  IE: 'taoiseach',
  MC: 'minister-of-state',
  MO: 'chief-executive',
};

const heads = new Set(['HoS', 'HoG', 'HoS+HoG']);
/** Titles that a list took for a minister's and that are a deputy's, or of something else. */
const lesser =
  /^secretary of state to|in charge of|home front|\bdeputy minister|^minister of state (for|at)|assistant/i;

function seatKindOf({ country, kind, title }: ToldOffice): SeatKind | undefined {
  if (kind === 'GG') return 'governor-general';
  if (lesser.test(title)) return undefined;
  if (kind === 'FM') return 'foreign';
  if (kind === 'DM') return 'defence';
  if (!heads.has(kind)) return undefined;
  // In the realms of the King a governor-general may be listed as Governor; in the Vatican the Pope is head of both.
  if (/^governor/i.test(title) && country !== 'PR') return 'governor-general';
  if (country === 'VA' && !/pope/i.test(title)) return undefined;
  // The Chancellor of Switzerland heads the staff of the government, and the Chief Minister of Sierra Leone assists.
  if ((country === 'CH' && /chancellor/i.test(title)) || /^chief minister/i.test(title)) return undefined;
  return isOfGovernment(title) ? 'government' : 'state';
}

/** The name of a seat that is not its country's usual one of the kind. */
function ownId({ country, title }: ToldOffice, kind: SeatKind): string | undefined {
  if (kind === 'state' && country === 'IR' && /supreme leader|head of state/i.test(title))
    return 'supreme-leader';
  if (kind === 'state' && country === 'KP') return /assembly/i.test(title) ? 'assembly-president' : 'leader';
  return undefined;
}

function plainName({ country, title }: ToldOffice, kind: SeatKind): string {
  if (kind === 'foreign') return 'foreign-minister';
  if (kind === 'defence') return 'defence-minister';
  if (kind === 'governor-general') return 'governor-general';
  const canonical = canonicalTitle(title);
  if (kind === 'government') return governmentNames[country] ?? 'prime-minister';
  if (canonical === 'Co-prince' || canonical === 'Captain Regent' || canonical === 'Governor') {
    return canonical.toLowerCase().replaceAll(' ', '-');
  }
  if (canonical === 'Pope') return 'pope';
  return isMonarchy(canonical) ? 'monarch' : 'president';
}
