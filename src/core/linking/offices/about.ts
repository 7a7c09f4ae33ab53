import type { AsOfDate } from '../../model/date.ts';
import type { CountryCues } from '../country-cues.ts';
import type { Facts } from '../facts.ts';
import type { OfficeBook } from './office-book.ts';

/** What finding the holders of offices asks about the world on a day, and about the states of the article. */
export interface About {
  book: OfficeBook;
  facts: Facts;
  cues: CountryCues;
  asOf: AsOfDate;
}
