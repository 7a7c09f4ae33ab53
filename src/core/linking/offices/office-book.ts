import type { Dataset } from '../../dataset/dataset.ts';
import { remembered } from '../../dataset/remembered.ts';
import { type AsOfDate, daysBetween, heldOn, type IsoDay } from '../../model/date.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Office, OfficeHolding, Rank } from '../../model/office.ts';
import type { Facts } from '../facts.ts';
import { ledByGovernment, ledByHeadOfState } from '../words/who-leads.ts';
import { wordSet } from '../words/word-set.ts';
import type { Owner } from './read-phrase.ts';
import { fits, type Role } from './role.ts';

/** Who holds which office on a day, asked by what newspapers call the office. */
export interface OfficeBook {
  /** The one who holds it, or `undefined` when nobody, several, or nobody knows. */
  holder(role: Role, owner: Owner, day?: IsoDay): EntityId | undefined;
  /** The one who stands in for its holder. */
  standIn(role: Role, owner: Owner): EntityId | undefined;
  /** Whether a person stands in for the holder of such an office. */
  standsIn(person: EntityId, role: Role): boolean;
  /** The one who is to hold it next, within months. */
  successor(role: Role, owner: Owner): EntityId | undefined;
  /** Whether a person is to hold such an office within months. */
  isComing(person: EntityId, role: Role): boolean;
  /** Whether a person holds such an office on the day. */
  holds(person: EntityId, role: Role): boolean;
  /** Whether a person held such an office on the day or before, or may have. */
  hasHeld(person: EntityId, role: Role): boolean;
  /** Offices of a person on the day. */
  officesOf(person: EntityId): readonly Office[];
  /** The one in a state who leads it: head of state or of government, whoever of them governs. */
  leader(country: string, day?: IsoDay): EntityId | undefined;
}

/** A successor takes office within this many days of being called so: the longest handovers take some five months. */
const longestHandover = 160;
/** Where the constitution does not tell, of two heads the one with this many times the meetings of the other is the one who leads. */
const farMoreMeetings = 3;

const headRanks: readonly Rank[] = ['head-of-state', 'head-of-government'];
const seatRanks: readonly Rank[] = [
  'head-of-organization',
  ...headRanks,
  'foreign-minister',
  'defence-minister',
];

/** The offices of a dataset as of a day. */
export function officeBook(dataset: Dataset, facts: Facts, asOf: AsOfDate): OfficeBook {
  const found = new Map<Role, Map<string, readonly OfficeHolding[]>>();
  const leaders = new Map<string, EntityId | undefined>();

  /** Holdings of all days that a role of an owner may mean. */
  function holdings(role: Role, owner: Owner): readonly OfficeHolding[] {
    const known = found.get(role) ?? new Map<string, readonly OfficeHolding[]>();
    found.set(role, known);
    const key = owner.organization ?? owner.country ?? '';
    const answer = known.get(key) ?? lookUp(role, owner);
    known.set(key, answer);
    return answer;
  }

  function lookUp(role: Role, { organization, country }: Owner): readonly OfficeHolding[] {
    if (organization !== undefined) {
      const { name = '' } = facts.entity(organization) ?? {};
      const inside = dataset
        .holdingsIn(organization)
        .filter(({ office }) => fitsSeat(role, office, asOf) || isHeadOf(role, office, name));
      if (inside.length > 0 || (country !== 'EU' && country !== 'UN')) return inside;
    }
    if (country === undefined || role.ranks.length === 0) return [];
    const offices = new Map(
      role.ranks.flatMap(rank => dataset.officesOf(country, rank)).map(one => [one.office.id, one]),
    );
    return [...offices.values()]
      .filter(({ office }) => fits(role, office, asOf))
      .flatMap(one => one.holdings);
  }

  function holderOn(list: readonly OfficeHolding[], day: IsoDay): EntityId | undefined {
    const held = list.filter(({ tenure }) => heldOn(tenure, day) === 'yes');
    const holders = new Set(held.map(({ person }) => person));
    if (holders.size <= 1) return held[0]?.person;
    const titular = new Set(held.filter(({ acting }) => !acting).map(({ person }) => person));
    return titular.size === 1 ? [...titular][0] : undefined;
  }

  function leaderOn(country: string, day: IsoDay): EntityId | undefined {
    const [state, government] = headRanks.map(rank => {
      const offices = dataset.officesOf(country, rank);
      return {
        offices,
        holder: holderOn(
          offices.flatMap(one => one.holdings),
          day,
        ),
      };
    });
    const [head, chief] = [state!.holder, government!.holder];
    if (head === undefined || chief === undefined || head === chief) return head ?? chief;
    const code = country.toLowerCase();
    if (ledByHeadOfState.has(code)) return head;
    if (ledByGovernment.has(code)) return chief;
    const [h, c] = [facts.prominence(head), facts.prominence(chief)];
    if (h >= farMoreMeetings * (c + 1)) return head;
    return c >= farMoreMeetings * (h + 1) ? chief : undefined;
  }

  function isComing({ tenure: { from } }: OfficeHolding): boolean {
    const days = from === undefined ? undefined : daysBetween(asOf, from);
    return days !== undefined && days > 0 && days <= longestHandover;
  }

  const book: OfficeBook = {
    holder(role, owner, day = asOf) {
      if (role.leads && owner.organization === undefined) return book.leader(owner.country ?? '', day);
      return holderOn(holdings(role, owner), day);
    },
    standIn: (role, owner) =>
      holderOn(
        holdings(role, owner).filter(({ acting }) => acting),
        asOf,
      ),
    standsIn: (person, role) =>
      dataset
        .holdingsOf(person)
        .some(
          ({ office, acting, tenure }) =>
            acting && fits(role, office, asOf) && heldOn(tenure, asOf) === 'yes',
        ),
    successor(role, owner) {
      const coming = holdings(role, owner).filter(isComing);
      return new Set(coming.map(({ person }) => person)).size === 1 ? coming[0]!.person : undefined;
    },
    isComing: (person, role) =>
      dataset.holdingsOf(person).some(holding => fits(role, holding.office, asOf) && isComing(holding)),
    holds(person, role) {
      if (role.leads) return leads(person);
      return book.officesOf(person).some(office => fits(role, office, asOf));
    },
    hasHeld: (person, role) =>
      dataset
        .holdingsOf(person)
        .some(
          ({ office, tenure }) =>
            (tenure.from ?? tenure.firstAttested ?? '') <= asOf && fitsSeat(role, office, asOf),
        ),
    officesOf: remembered(person =>
      dataset
        .holdingsOf(person)
        .filter(({ tenure }) => heldOn(tenure, asOf) === 'yes')
        .map(({ office }) => office),
    ),
    leader(country, day = asOf) {
      const key = `${country} ${day}`;
      if (!leaders.has(key)) leaders.set(key, leaderOn(country, day));
      return leaders.get(key);
    },
  };

  function leads(person: EntityId): boolean {
    return book.officesOf(person).some(office => isHead(office) && book.leader(office.country) === person);
  }
  return book;
}

function isHead({ ranks }: Office): boolean {
  return ranks.some(rank => headRanks.includes(rank));
}

/** Whether an office in an organization is meant: the chief of the Kremlin or of the Pentagon is whoever sits there. */
function fitsSeat(role: Role, office: Office, day: AsOfDate): boolean {
  if (!role.heads) return fits(role, office, day);
  const ranks =
    role.ranks.includes('head-of-organization') && role.called === undefined
      ? [...role.ranks, ...seatRanks]
      : role.ranks;
  return fits({ ...role, ranks }, office, day);
}

/** Whether an office's title says that its holder heads the organization: "Director of the CIA", whatever its rank. */
function isHeadOf({ heads, called }: Role, { titles }: Office, organization: string): boolean {
  if (!heads || called !== undefined) return false;
  const name = plain(organization);
  return titles.some(({ title }) => {
    const [head = '', of, ...rest] = title.split(' ');
    return headTitles.has(head) && of === 'of' && plain(rest.join(' ')) === name;
  });
}

const headTitles = wordSet('Director Chair Chairman Governor Head Chief President');

function plain(name: string): string {
  return name.replace(/^the /i, '');
}
