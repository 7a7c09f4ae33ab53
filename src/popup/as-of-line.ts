import type { PageState } from '../messages/contract.ts';
import { sayDate } from '../ui/say-date.ts';
import { words } from './words.ts';

/** The as-of date and where it was read: "28 January 2022, from the page’s structured data". */
export function asOfLine({ date, from }: PageState['asOf']): string {
  return words.readFrom[from](sayDate(date));
}
