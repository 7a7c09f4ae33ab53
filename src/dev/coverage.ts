import type { Dataset } from '../core/dataset/dataset.ts';
import { heldOn, type IsoDay } from '../core/model/date.ts';
import type { Rank } from '../core/model/office.ts';

/** The four who speak for a state. */
const governing = {
  'head of state': ['head-of-state'],
  'head of government': ['head-of-government'],
  'foreign minister': ['foreign-minister'],
  'defence minister': ['defence-minister'],
} as const satisfies Record<string, Rank[]>;
export type GoverningOffice = keyof typeof governing;
export const governingOffices = Object.keys(governing) as GoverningOffice[];

/** The day of the two articles the dataset began with, and the first day of each year since 2015. */
export const coverageDays: readonly IsoDay[] = [
  '2022-01-28',
  ...Array.from({ length: 12 }, (_, i) => `${2015 + i}-01-01`),
].sort();

/** Of which states it is known who held an office on a day, and of which it is not. */
export interface Coverage {
  office: GoverningOffice;
  day: IsoDay;
  known: number;
  /** Names of the states whose holder no source tells. */
  gaps: string[];
}

/** What is known of each office on each day, of the states given by ISO code and name. */
export function coverageOf(
  dataset: Dataset,
  states: readonly { country: string; name: string }[],
): Coverage[] {
  return governingOffices.flatMap(office => {
    const holdings = new Map(
      states.map(({ country }) => [
        country,
        governing[office].flatMap(rank => dataset.officesOf(country, rank)).flatMap(one => one.holdings),
      ]),
    );
    return coverageDays.map(day => {
      const gaps = states.filter(
        ({ country }) => !holdings.get(country)!.some(({ tenure }) => heldOn(tenure, day) === 'yes'),
      );
      return { office, day, known: states.length - gaps.length, gaps: gaps.map(({ name }) => name) };
    });
  });
}
