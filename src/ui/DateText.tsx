import type { PartialDate } from '../core/model/date.ts';
import { sayDate } from './say-date.ts';

/** A date for people and machines, no more precisely than it is known. */
export function DateText({ date, length = 'long' }: { date: PartialDate; length?: 'long' | 'short' }) {
  return <time dateTime={date}>{sayDate(date, length)}</time>;
}
