import { titleOn } from '../../core/card/office-line.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { heldOn, type IsoDay, isBefore, type Tenure } from '../../core/model/date.ts';
import type { SourceLink } from '../../core/model/entity.ts';
import type { OfficeHolding } from '../../core/model/office.ts';
import { type MeantOffice, officesMeant } from './offices-meant.ts';

/** One who held the office on the day. */
interface Holder extends Tenure {
  id: string;
  name: string;
  title: string;
  acting?: true;
  sources: SourceLink[];
}

/** Who held an office of a state on a day, or why that is not known. */
export interface Answer {
  /** Id of the office; absent when the state has none that is called so. */
  office?: string;
  asked: string;
  country: string;
  on: IsoDay;
  /** Both on the day of a handover; whoever acts stands beside the holder. */
  holders: Holder[];
  unknown?: true;
  reason?: string;
}

/** Answers a question; `undefined` when no office goes by the phrase. */
export function findHolders(
  dataset: Dataset,
  asked: string,
  country: string,
  on: IsoDay,
): Answer | undefined {
  const offices = officesMeant(dataset, asked, country, on);
  if (offices === undefined) return undefined;
  const held = offices.flatMap(({ holdings }) =>
    holdings.filter(({ tenure }) => heldOn(tenure, on) === 'yes'),
  );
  const office = held[0]?.office.id ?? latestOf(offices)?.office.id;
  const answer = { ...(office !== undefined && { office }), asked, country, on };
  if (held.length === 0)
    return { ...answer, holders: [], unknown: true, reason: reasonOf(dataset, offices, on) };
  const titledFirst = held.toSorted((a, b) => Number(a.acting ?? false) - Number(b.acting ?? false));
  const first = titledFirst.filter(
    (one, i) => titledFirst.findIndex(({ person }) => person === one.person) === i,
  );
  return { ...answer, holders: first.map(one => holderOf(dataset, one, on)) };
}

function holderOf(
  dataset: Dataset,
  { person, office, tenure, acting, sources }: OfficeHolding,
  on: IsoDay,
): Holder {
  return {
    id: person,
    name: dataset.entity(person)?.name ?? person,
    title: titleOn(office, on).title,
    ...(acting && { acting }),
    ...tenure,
    sources,
  };
}

/** The office whose holders are known up to the latest day: where a monarchy became a republic, the presidency. */
function latestOf(offices: readonly MeantOffice[]): MeantOffice | undefined {
  return offices.toSorted((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1)).at(0);
}

function lastDay({ holdings }: MeantOffice): string {
  return holdings.reduce((last, { tenure }) => (vouched(tenure) > last ? vouched(tenure) : last), '');
}

function vouched({ from, to, firstAttested, lastAttested }: Tenure): string {
  return to ?? lastAttested ?? firstAttested ?? from ?? '';
}

function reasonOf(dataset: Dataset, offices: readonly MeantOffice[], on: IsoDay): string {
  if (offices.length === 0) return 'the dataset knows no such office of this state';
  const before = offices
    .flatMap(({ holdings }) => holdings)
    .filter(({ tenure }) => isBefore(vouched(tenure), on))
    .sort((a, b) => (vouched(a.tenure) < vouched(b.tenure) ? 1 : -1))
    .at(0);
  if (before === undefined) return 'no source of the dataset speaks of a holder on or before that day';
  const name = dataset.entity(before.person)?.name ?? before.person;
  const { to, endedBefore } = before.tenure;
  if (to !== undefined) return `${name} left on ${to}, and no source tells who came next by that day`;
  const since = endedBefore === undefined ? '' : `, and had left before ${endedBefore}`;
  return `sources vouch for ${name} until ${vouched(before.tenure)}${since}; no source speaks of that day`;
}
