import type { AsOfFrom, PageState } from '../messages/contract.ts';
import { sayDate } from '../ui/say-date.ts';

const readFrom: Record<Exclude<AsOfFrom, 'today'>, string> = {
  'json-ld': "from the page's structured data",
  meta: "from the page's metadata",
  time: 'from the date above the article',
  address: "from the page's address",
  dateline: 'from the dateline',
  reader: 'as you set it',
};

/** The as-of date and where it was read: "28 January 2022, from the page's structured data". */
export function asOfLine({ date, from }: PageState['asOf']): string {
  if (from === 'today') return 'today, because the page gives no date';
  return `${sayDate(date)}, ${readFrom[from]}`;
}
